/** A collector in a process of its own, to be killed: `node collector.mjs <store> <port> <private key as JSON> [origin]`. */
import { createServer } from 'node:http';
import { openStore } from '../../dist/audit.js';
import { createCollector, stop, toNodeHandler } from '../../dist/collector.js';

const [, , address, port, key, origin = 'https://example.com'] = process.argv;
const collector = createCollector({
  store: await openStore(address),
  origins: [origin],
  perMinute: 1_000_000,
  sign: { key: JSON.parse(key), every: 50 },
});
const server = createServer(toNodeHandler(collector)).listen(Number(port), '127.0.0.1', () => {
  console.log(`${server.address().port}`);
});
process.once('SIGTERM', () => stop(server, collector));
