import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/**
 * What can become of a request on its way: an error instead of an answer, silence, a broken connection, or an answer
 * that is lost or cut off behind a collector that has kept the record.
 */
export const FAULTS = ['error', 'hang', 'reset', 'lost', 'cut'] as const;
export type Fault = (typeof FAULTS)[number];

export interface Proxy {
  readonly url: string;
  /** How often each fault came, and how many requests came whole. */
  readonly seen: { readonly [outcome in Fault | 'whole']: number };
  /** Breaks the connections that hang. */
  release(): void;
  stop(): Promise<void>;
}

/**
 * Stands before a server that may be dead.
 * @param port where that server is now
 * @param fault what the next request meets; undefined lets it through
 */
export async function startProxy(port: () => number, fault: () => Fault | undefined): Promise<Proxy> {
  const hanging = new Set<Socket>();
  const seen = { error: 0, hang: 0, reset: 0, lost: 0, cut: 0, whole: 0 };

  function forward({ method, headers, url, socket }: IncomingMessage, body: Buffer, then: (answer: Answer) => void) {
    const outgoing = request({ host: '127.0.0.1', port: port(), method, headers, path: url }, async (incoming) => {
      try {
        const chunks: Buffer[] = [];
        for await (const chunk of incoming) chunks.push(chunk);
        then({ status: incoming.statusCode ?? 500, headers: incoming.headers, body: Buffer.concat(chunks) });
      } catch {
        socket.destroy();
      }
    });
    // Killed, or not up again.
    outgoing.once('error', () => socket.destroy());
    outgoing.end(body);
  }
  interface Answer {
    readonly status: number;
    readonly headers: IncomingMessage['headers'];
    readonly body: Buffer;
  }

  async function handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const meets = fault();
    seen[meets ?? 'whole'] += 1;
    const { socket } = incoming;
    if (meets === 'error') outgoing.writeHead(500, { 'access-control-allow-origin': '*' }).end();
    else if (meets === 'hang') hanging.add(socket);
    else if (meets === 'reset') socket.resetAndDestroy();
    else
      forward(incoming, Buffer.concat(chunks), ({ status, headers, body }) => {
        if (meets === 'lost') socket.destroy();
        else if (meets === 'cut') outgoing.writeHead(status, headers).write(body.subarray(1), () => socket.destroy());
        else outgoing.writeHead(status, headers).end(body);
      });
  }

  const server = createServer((incoming, outgoing) => {
    handle(incoming, outgoing).catch(() => incoming.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/records`,
    seen,
    release() {
      for (const socket of hanging) socket.destroy();
      hanging.clear();
    },
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
