// The third party: a server on 127.0.0.1 (reached as tracker.localhost) that
// logs whatever reaches it.

import { createHash } from 'node:crypto';
import { createServer } from 'node:http';

const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

const bodies = {
  js: ['text/javascript', (q) => q.get('code') ?? ''],
  css: ['text/css', () => 'x{}'],
  html: ['text/html', () => '<!doctype html><title>Embed</title>embed'],
  gif: ['image/gif', () => gif],
  sse: ['text/event-stream', () => 'data: x\n\n'],
  txt: ['text/plain', () => 'ok'],
};

export class Tracker {
  hits = []; // { run, phase, vector, at }

  async start() {
    this.server = createServer((req, res) => this.#answer(req, res));
    this.server.on('upgrade', (req, socket) => {
      this.#record(req.url);
      const accept = createHash('sha1')
        .update(`${req.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
        .digest('base64');
      socket.on('error', () => {});
      socket.end(
        `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
      );
    });
    await new Promise((done) => this.server.listen(0, '127.0.0.1', done));
    this.port = this.server.address().port;
    this.origin = `http://tracker.localhost:${this.port}`;
    return this;
  }

  async stop() {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  // /hit/<run>/<phase>/<vector>.<ext>
  #record(url) {
    const [, hit, run, phase, file] = new URL(url, 'http://x').pathname.split('/');
    if (hit === 'hit') this.hits.push({ run, phase, vector: file?.replace(/\.\w+$/, ''), at: Date.now() });
  }

  #answer(req, res) {
    const url = new URL(req.url, 'http://x');
    if (req.method !== 'OPTIONS') this.#record(req.url);
    const [type, body] = bodies[url.pathname.split('.').pop()] ?? bodies.txt;
    res.writeHead(200, {
      'content-type': type,
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
      'access-control-allow-headers': '*',
      'cross-origin-resource-policy': 'cross-origin',
    });
    res.end(body(url.searchParams));
  }

  seen(run, phase) {
    return new Set(this.hits.filter((h) => h.run === run && h.phase === phase).map((h) => h.vector));
  }
}
