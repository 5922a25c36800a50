import { join } from 'node:path';
import { createCollector, sqlite, sqliteRequests, toNodeHandler } from '../../dist/collector.js';

const PAGE = 200;

/** One reader of the stream: each call sends what was stored since the last, one run at a time. */
function follow(store, response, after) {
  let running = false;
  let again = false;
  return async () => {
    again = true;
    if (running) return;
    running = true;
    try {
      while (again) {
        again = false;
        const entries = await store.list({ after, limit: PAGE });
        for (const entry of entries) {
          after = entry.seq;
          response.write(`id: ${after}\ndata: ${JSON.stringify(entry)}\n\n`);
        }
        again ||= entries.length === PAGE;
      }
    } finally {
      running = false;
    }
  };
}

/**
 * The demo's end of consent records: the collector behind `POST /privacy/records` and `/privacy/requests`, on
 * database files that outlive a restart, and a live stream of the records that it stored.
 * @param data the folder of the database file
 * @param origins the origins that records may come from
 */
export async function openRecords(data, origins) {
  const store = await sqlite(join(data, 'records.db'));
  // In a file of their own: they name people.
  const requests = await sqliteRequests(join(data, 'requests.db'));
  const collect = toNodeHandler(createCollector({ store, requests, origins }));
  const readers = new Set();

  return {
    collect: async (request, response) => {
      await collect(request, response);
      for (const more of readers) more().catch(console.error);
    },
    /** Server-sent events; a browser that comes back names the last one it saw. */
    stream: async (request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
      response.write('retry: 1000\n\n');
      const more = follow(store, response, Number(request.headers['last-event-id']) || 0);
      readers.add(more);
      response.once('close', () => readers.delete(more));
      await more();
    },
    close: () => Promise.all([store.close(), requests.close()]),
  };
}
