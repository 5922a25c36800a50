import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findFile, readPath, sendFile, sendJson, sendText } from './server/files.mjs';
import { listen } from './server/listen.mjs';
import { sendPage } from './server/page.mjs';
import { openRecords } from './server/records.mjs';
import { startTracker } from './server/tracker.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const repository = fileURLToPath(new URL('..', import.meta.url));

/** The folder that may be read for an address, and the path below it. Nothing else is ever served. */
function place(pathname) {
  if (pathname === '/') return [join(here, 'home'), '/'];
  const [, name = '', path] = /^\/([a-z]+)(\/.*)?$/.exec(pathname) ?? [];
  if (name === 'dist') return [join(repository, name), path ?? ''];
  return ['home', 'records', 'shared', 'sites'].includes(name) ? [join(here, name), path ?? ''] : undefined;
}

/**
 * Starts the demo and its analytics server, both on this computer alone.
 * @param {{ port?: number, data?: string }} [options] `port`: 0 for any free one, 4173 by default, a free one
 * where it is taken. `data`: the folder of the records' database, `.data` by default.
 * @returns {Promise<{ url: string, trackerUrl: string, stop: () => Promise<void> }>}
 */
export async function startDemo({ port = 4173, data = join(repository, '.data') } = {}) {
  let url = '';
  const tracker = await startTracker(port && port + 1, () => url);

  // The port is known before the records are open. Who asks in between waits: an error would end an EventSource.
  let ready;
  const records = new Promise((resolve) => {
    ready = resolve;
  });
  const collect = async (request, response) => (await records).collect(request, response);
  const routes = {
    'POST /privacy/records': collect,
    'OPTIONS /privacy/records': collect,
    'POST /privacy/requests': collect,
    'GET /privacy/requests/state': collect,
    'GET /records/stream': async (request, response) => (await records).stream(request, response),
    // The pages read the count here: were they to ask the tracker itself, they would be what it counts.
    'GET /tracker/count': (_request, response) => sendJson(response, tracker.count()),
    'POST /tracker/reset': (_request, response) => {
      tracker.reset();
      sendJson(response, tracker.count());
    },
  };

  const server = await listen(async (request, response) => {
    const pathname = readPath(request.url);
    if (!pathname) return sendText(response, 400, 'No such address can be.\n');
    const route = routes[`${request.method} ${pathname}`];
    if (route) return route(request, response);
    if (request.method !== 'GET' && request.method !== 'HEAD') return sendText(response, 405, 'Read only.\n');

    const at = place(pathname);
    const found = at && (await findFile(...at));
    if (!found) return sendText(response, 404, 'Nothing here.\n');
    if (found.folder) return sendText(response, 308, '', { location: `${pathname}/` });
    if (!found.file.endsWith('.html')) return sendFile(response, found.file);
    const site = /^\/sites\/([\w-]+)\//.exec(pathname)?.[1];
    return sendPage(response, found.file, {
      tracker: tracker.url,
      configFile: site && join(here, 'sites', site, 'config.json'),
    });
  }, port);

  url = `http://127.0.0.1:${server.port}`;
  const close = () => Promise.all([server.close(), tracker.close()]);
  try {
    const opened = await openRecords(data, [url, `http://localhost:${server.port}`]);
    ready(opened);
    return {
      url,
      trackerUrl: tracker.url,
      stop: async () => {
        await close();
        await opened.close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { PORT } = process.env;
  const demo = await startDemo(PORT ? { port: Number(PORT) } : {});
  console.log(`AskFirst demo      ${demo.url}/
  wisec            ${demo.url}/sites/wisec/
  kalisecu         ${demo.url}/sites/kalisecu/
  devsecops        ${demo.url}/sites/devsecops/
  aisec            ${demo.url}/sites/aisec/
  wikit            ${demo.url}/sites/wikit/
  library          ${demo.url}/sites/library/
  records          ${demo.url}/records/
Analytics server   ${demo.trackerUrl}/count
Ctrl+C stops it.`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => demo.stop());
}
