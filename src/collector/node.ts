import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { networkOf } from './address.js';
import type { Client, Collector } from './handler.js';

/** How long the rest of a body that nobody reads may still come, in ms. */
const LINGER = 1000;

/** The body as a stream that reads only on demand, so that a large one waits at the sender. */
function bodyOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  // Its cancelling must not destroy the socket, over which the refusal still has to go.
  const chunks = incoming.iterator({ destroyOnReturn: false });
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await chunks.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}

function requestOf(incoming: IncomingMessage): Request {
  const { method = 'GET', url = '/', headers } = incoming;
  const init: RequestInit & { duplex: 'half' } = {
    method,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    body: method === 'GET' || method === 'HEAD' ? null : bodyOf(incoming),
    duplex: 'half',
  };
  // A proxy's form of request (`GET http://host/path`) would choose the host.
  if (!url.startsWith('/')) throw new TypeError('a path must begin with /');
  return new Request(`http://localhost${url}`, init);
}

/** Until more may be written, or nobody listens any more. */
const drained = (outgoing: ServerResponse): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      outgoing.off('drain', done).off('close', done);
      resolve();
    };
    outgoing.on('drain', done).on('close', done);
  });

/** A short answer goes out in one piece, with its length; a long one as fast as it is read. */
async function send({ body, headers }: Response, outgoing: ServerResponse): Promise<void> {
  if (!headers.has('content-disposition')) {
    outgoing.end(new Uint8Array(await new Response(body).arrayBuffer()));
    return;
  }
  for await (const chunk of body ?? []) {
    if (outgoing.destroyed) return;
    if (!outgoing.write(chunk)) await drained(outgoing);
  }
  outgoing.end();
}

export interface NodeOptions {
  /**
   * The sender's address, of which only the network is looked at, and nothing kept. Behind a proxy of your own, what
   * it says: `({ headers }) => String(headers['x-real-ip'])`.
   * @default the socket's
   */
  readonly address?: (incoming: IncomingMessage) => string | undefined;
}

/** Senders of whom nothing is known share one limit: without any, whoever hides would have none. */
const UNKNOWN = 'unknown';

/**
 * Lets a handler of `Request` and `Response` answer Node's own `http` server:
 * `createServer(toNodeHandler(createCollector({ … }))).listen(8080)`.
 * The request's URL has the path and the query that were asked for; its host is always `localhost`.
 */
export function toNodeHandler(
  handler: (request: Request, client: Client) => Promise<Response>,
  options: NodeOptions = {},
): (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void> {
  const { address = ({ socket }) => socket.remoteAddress } = options;
  return async function handle(incoming, outgoing) {
    // 400 for what is no path, and for what `Request` does not take, such as the method TRACE.
    let status = 400;
    try {
      const request = requestOf(incoming);
      status = 500;
      const response = await handler(request, { network: networkOf(address(incoming)) ?? UNKNOWN });
      outgoing.statusCode = response.status;
      outgoing.setHeaders(response.headers);
      await send(response, outgoing);
    } catch (error) {
      if (status === 500) console.error(error);
      // What has begun cannot become an error any more: it is cut, so that it does not pass for whole.
      if (outgoing.headersSent) outgoing.destroy();
      else outgoing.writeHead(status).end();
    }
    // A socket closed at once is reset, and the refusal lost, while the sender is still writing (RFC 9112, 9.6).
    if (!incoming.complete) {
      const timer = setTimeout(() => incoming.destroy(), LINGER);
      incoming.once('close', () => clearTimeout(timer)).resume();
    }
  };
}

/**
 * Ends a server without losing anything: no new connections, requests under way are answered, then the collector
 * signs its last tree head and closes its store. `process.once('SIGTERM', () => stop(server, collector))`.
 * @param grace how long requests may still take, in ms
 */
export async function stop(server: Server, collector: Pick<Collector, 'close'>, grace = 10_000): Promise<void> {
  const closed = new Promise((done) => server.close(done));
  // A connection that is kept alive is idle, and still open, once its request is answered.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const late = setTimeout(() => server.closeAllConnections(), grace);
  await closed;
  clearInterval(idle);
  clearTimeout(late);
  await collector.close();
}
