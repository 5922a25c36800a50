import type { IncomingMessage, ServerResponse } from 'node:http';

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

/**
 * Lets a handler of `Request` and `Response` answer Node's own `http` server:
 * `createServer(toNodeHandler(createCollector({ … }))).listen(8080)`.
 * The request's URL has the path and the query that were asked for; its host is always `localhost`.
 */
export function toNodeHandler(
  handler: (request: Request) => Promise<Response>,
): (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void> {
  return async function handle(incoming, outgoing) {
    // 400 for what is no path, and for what `Request` does not take, such as the method TRACE.
    let status = 400;
    try {
      const request = requestOf(incoming);
      status = 500;
      const response = await handler(request);
      const body = new Uint8Array(await response.arrayBuffer());
      outgoing.statusCode = response.status;
      outgoing.setHeaders(response.headers);
      outgoing.end(body);
    } catch (error) {
      if (status === 500) console.error(error);
      outgoing.statusCode = status;
      outgoing.end();
    }
    // A socket closed at once is reset, and the refusal lost, while the sender is still writing (RFC 9112, 9.6).
    if (!incoming.complete) {
      const timer = setTimeout(() => incoming.destroy(), LINGER);
      incoming.once('close', () => clearTimeout(timer)).resume();
    }
  };
}
