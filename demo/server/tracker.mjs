import { fileURLToPath } from 'node:url';
import { findFile, readPath, sendFile, sendJson, sendText } from './files.mjs';
import { listen } from './listen.mjs';

const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url));
const AMPLITUDE = `${modules}@amplitude/analytics-browser/lib/scripts/amplitude-min.umd.js`;
const PLAUSIBLE = `${modules}plausible-tracker/build/module`;

/**
 * The analytics server of the demo: a second origin that hands out two real browser clients, unchanged, takes
 * what they send, and counts every request by path. It keeps no content and forgets the counts when it stops.
 * Its address says `localhost` where the demo's says `127.0.0.1`: another host, and not just another port.
 * @param demo the demo's origin, which may read `/count` and post `/reset`; a function, as its port comes later
 */
export async function startTracker(port, demo) {
  let paths = {};
  const count = () => ({ total: Object.values(paths).reduce((sum, number) => sum + number, 0), paths });
  const reset = () => {
    paths = {};
  };

  const handler = async (request, response) => {
    const pathname = readPath(request.url) ?? '';
    const control = { 'access-control-allow-origin': demo() };
    if (pathname === '/count') return sendJson(response, count(), control);
    if (pathname === '/reset' && request.method === 'POST') {
      reset();
      return sendJson(response, count(), control);
    }

    paths[pathname] = (paths[pathname] ?? 0) + 1;
    // Modules from another origin need this, and so do the clients' posts.
    const shared = { 'access-control-allow-origin': '*' };
    if (request.method === 'OPTIONS') {
      return sendText(response, 204, '', { ...shared, 'access-control-allow-headers': 'content-type' });
    }
    if (pathname === '/amplitude.js') return sendFile(response, AMPLITUDE, shared);
    if (pathname === '/2/httpapi' && request.method === 'POST') {
      let body = '';
      for await (const part of request) body += part;
      const answer = { code: 200, events_ingested: body.split('"event_type"').length - 1 };
      return sendJson(response, { ...answer, payload_size_bytes: body.length, server_upload_time: Date.now() }, shared);
    }
    if (pathname === '/api/event' && request.method === 'POST') return sendText(response, 202, 'ok', shared);
    if (pathname.startsWith('/plausible/')) {
      // Its modules import each other without an ending, which bundlers resolve and browsers do not.
      const found = await findFile(PLAUSIBLE, `${pathname.slice('/plausible'.length).replace(/\.js$/, '')}.js`);
      if (found) return sendFile(response, found.file, shared);
    }
    sendText(response, 404, 'Nothing here.\n', shared);
  };

  const server = await listen(handler, port);
  return { url: `http://localhost:${server.port}`, count, reset, close: server.close };
}
