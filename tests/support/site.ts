import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
};
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

type Answer = (request: IncomingMessage, response: ServerResponse, body: Buffer) => void;

/** A request under `/hit/`, `/api/…` or a page, in the order of arrival. */
export interface Hit {
  readonly method: string;
  readonly path: string;
  readonly host: string;
  readonly body: string;
}

export interface Site {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** The same server under another host name, which is another origin to a browser: `site.at('localhost')`. */
  at(host: string): string;
  /** Serves `html` at `path`; returns its address. */
  page(path: string, html: string, headers?: Record<string, string>): string;
  /** Answers requests to `path` by a function. */
  answer(path: string, answer: Answer): string;
  /** Requests whose path begins with `prefix`. */
  hits(prefix: string): Hit[];
  stop(): Promise<void>;
}

const readAll = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

/** What a vendor's server would answer: a script that says that it ran, a style sheet, a pixel or a page. */
function hit(response: ServerResponse, path: string): void {
  const name = path.replace(/^\/hit\//, '');
  if (extname(path) === '.js')
    response
      .writeHead(200, { 'content-type': 'text/javascript' })
      .end(`(self.ran ||= []).push(${JSON.stringify(name)});`);
  else if (extname(path) === '.css')
    response.writeHead(200, { 'content-type': 'text/css' }).end('body{outline:1px solid red}');
  else if (extname(path) === '.gif') response.writeHead(200, { 'content-type': 'image/gif' }).end(PIXEL);
  else
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(`<!doctype html><title>${name.replace(/\W/g, ' ')}</title>`);
}

/** One server for a test: our files under `/dist/`, the test's pages, and a vendor that counts under `/hit/`. */
export async function startSite(): Promise<Site> {
  const answers = new Map<string, Answer>();
  const hits: Hit[] = [];
  const server = createServer(async (request, response) => {
    const body = await readAll(request);
    const url = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(url.pathname);
    hits.push({
      method: request.method ?? '',
      path: path + url.search,
      host: request.headers.host ?? '',
      body: `${body}`,
    });
    const answer = answers.get(path);
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', '*');
    response.setHeader('cache-control', 'no-store');
    if (answer) return answer(request, response, body);
    if (path.startsWith('/hit/')) return hit(response, path);
    const file = join(ROOT, normalize(path));
    const served = /^\/(dist|tests\/browser|node_modules\/axe-core)\//.test(path) && existsSync(file);
    if (!served) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  const site: Site = {
    origin,
    at: (host) => `http://${host}:${port}`,
    page: (path, html, headers = {}) =>
      site.answer(path, (_request, response) =>
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html),
      ),
    answer(path, answer) {
      answers.set(path, answer);
      return origin + path;
    },
    hits: (prefix) => hits.filter(({ path }) => path.startsWith(prefix)),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return site;
}
