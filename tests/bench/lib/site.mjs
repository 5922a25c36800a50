// The web site under test: a static server on 127.0.0.1 that also builds the
// contestants' pages. It logs every request with its body, for the byte counts.

import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { heroSvg } from '../shared/page.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const compressible = new Set(['.html', '.js', '.mjs', '.css', '.json', '.svg']);

export class Site {
  #mounts = new Map(); // url prefix -> directory or function(rest) -> Buffer|null
  #pages = new Map(); // url path -> { html, headers }
  #bodies = new Map(); // file -> { body, gzip }
  log = [];

  async start() {
    this.server = createServer((req, res) => this.#answer(req, res));
    this.server.keepAliveTimeout = 30_000;
    await new Promise((done) => this.server.listen(0, '127.0.0.1', done));
    this.origin = `http://127.0.0.1:${this.server.address().port}`;
    return this;
  }

  async stop() {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  mount(prefix, source) {
    this.#mounts.set(prefix, source);
  }

  setPage(path, html, headers = {}) {
    this.#pages.set(path, { body: Buffer.from(html), headers });
    return this.origin + path;
  }

  // Removes and returns the log entries below a path.
  takeLog(prefix = '/') {
    const taken = this.log.filter((e) => e.path.startsWith(prefix));
    this.log = this.log.filter((e) => !e.path.startsWith(prefix));
    return taken;
  }

  #answer(req, res) {
    const path = new URL(req.url, 'http://x').pathname;
    const found = this.#find(path);
    const entry = { path, at: performance.now(), status: found ? 200 : 404, body: found?.body ?? Buffer.alloc(0) };
    this.log.push(entry);
    if (!found) return res.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    const ext = extname(path) || '.html';
    const headers = {
      'content-type': types[ext] ?? 'application/octet-stream',
      'cache-control': 'max-age=3600',
      ...found.headers,
    };
    let body = found.body;
    if (compressible.has(ext) && /\bgzip\b/.test(req.headers['accept-encoding'] ?? '')) {
      found.gzip ??= gzipSync(body, { level: 9 });
      body = found.gzip;
      headers['content-encoding'] = 'gzip';
    }
    headers['content-length'] = body.length;
    res.writeHead(200, headers).end(body);
  }

  #find(path) {
    if (this.#pages.has(path)) return this.#pages.get(path);
    if (path === '/hero.svg') return { body: Buffer.from(heroSvg) };
    if (path === '/favicon.ico') return { body: Buffer.alloc(0) };
    for (const [prefix, source] of this.#mounts) {
      if (!path.startsWith(prefix)) continue;
      const rest = path.slice(prefix.length);
      if (typeof source === 'function') {
        const body = source(rest);
        if (body) return { body };
        continue;
      }
      const file = join(source, normalize(`/${rest}`));
      if (this.#bodies.has(file)) return this.#bodies.get(file);
      try {
        if (!statSync(file).isFile()) continue;
        const loaded = { body: readFileSync(file) };
        this.#bodies.set(file, loaded);
        return loaded;
      } catch {}
    }
    return null;
  }
}
