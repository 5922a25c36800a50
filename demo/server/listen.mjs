import { createServer } from 'node:http';

const open = (server, port) =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve(server.address().port);
    });
  });

/**
 * Listens on this computer alone: on `port`, or on a free one where that is taken.
 * An error in `handler` answers 500 and is printed; the server stays up.
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 */
export async function listen(handler, port) {
  const server = createServer(async (request, response) => {
    try {
      await handler(request, response);
    } catch (error) {
      console.error(error);
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('The demo server failed; its terminal says why.\n');
    }
  });
  const taken = (error) => (error.code === 'EADDRINUSE' ? open(server, 0) : Promise.reject(error));
  return {
    port: await open(server, port).catch(taken),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Streams and kept-alive connections never end by themselves.
        server.closeAllConnections();
      }),
  };
}
