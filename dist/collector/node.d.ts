import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Client, Collector } from './handler.js';
export interface NodeOptions {
    /**
     * The sender's address, of which only the network is looked at, and nothing kept. Behind a proxy of your own, what
     * it says: `({ headers }) => String(headers['x-real-ip'])`.
     * @default the socket's
     */
    readonly address?: (incoming: IncomingMessage) => string | undefined;
}
/**
 * Lets a handler of `Request` and `Response` answer Node's own `http` server:
 * `createServer(toNodeHandler(createCollector({ … }))).listen(8080)`.
 * The request's URL has the path and the query that were asked for; its host is always `localhost`.
 */
export declare function toNodeHandler(handler: (request: Request, client: Client) => Promise<Response>, options?: NodeOptions): (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void>;
/**
 * Ends a server without losing anything: no new connections, requests under way are answered, then the collector
 * signs its last tree head and closes its store. `process.once('SIGTERM', () => stop(server, collector))`.
 * @param grace how long requests may still take, in ms
 */
export declare function stop(server: Server, collector: Pick<Collector, 'close'>, grace?: number): Promise<void>;
