import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { build } from 'vite';

/** Clients as their makers publish them, and the least that makes each send one event named `bought`. */
export const CLIENTS: { readonly [maker: string]: (api: string) => string } = {
  PostHog: (api) => `import posthog from 'posthog-js/dist/module.no-external.js';
    posthog.init('phc_a', { api_host: '${api}', advanced_disable_flags: true, request_batching: false, disable_compression: true, opt_out_useragent_filter: true });
    posthog.capture('bought');`,
  Mixpanel: (api) => `import mixpanel from 'mixpanel-browser';
    mixpanel.init('a', { api_host: '${api}', batch_requests: false, api_payload_format: 'json' }); mixpanel.track('bought');`,
  Sentry: (api) => `import * as sentry from '@sentry/browser';
    sentry.init({ dsn: '${api.replace('//', '//a@')}/1' }); sentry.captureMessage('bought');`,
  Countly: (api) => `import Countly from 'countly-sdk-web';
    Countly.init({ app_key: 'a', url: '${api}', interval: 100, ignore_bots: false }); Countly.add_event({ key: 'bought', count: 1 });`,
  Amplitude: (api) => `import * as amplitude from '@amplitude/analytics-browser';
    amplitude.init('a', { serverUrl: '${api}/2/httpapi', fetchRemoteConfig: false, autocapture: false, flushIntervalMillis: 100 }); amplitude.track('bought');`,
};

/** One classic script of the client and what it needs. */
export async function bundle(source: string): Promise<string> {
  const entry = 'virtual:client';
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'client',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? source : undefined),
      },
    ],
    build: { write: false, minify: false, rollupOptions: { input: entry, output: { format: 'iife' } } },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('nothing was built');
  return chunk.code;
}

/** A vendor that serves `/client.js`, takes any event, and remembers what it got. */
export async function startVendor(): Promise<{
  origin: string;
  /** What was asked for: path, query and body. */
  taken: string[];
  serve(client: string): void;
  stop(): Promise<void>;
}> {
  const taken: string[] = [];
  let client = '';
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const text = body[0] === 0x1f && body[1] === 0x8b ? gunzipSync(body) : body;
    taken.push(`${request.method} ${decodeURIComponent(request.url ?? '')} ${text}`);
    const { origin = '*' } = request.headers;
    response.setHeader('access-control-allow-origin', origin);
    response.setHeader('access-control-allow-credentials', 'true');
    response.setHeader('access-control-allow-headers', 'content-type,content-encoding');
    if (request.url === '/client.js') response.writeHead(200, { 'content-type': 'text/javascript' }).end(client);
    else
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ status: 1, code: 200, result: 'Success', events_ingested: 1 }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    taken,
    serve: (code) => {
      client = code;
    },
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
