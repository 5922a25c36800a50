import { once } from 'node:events';
import { createServer, request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createCollector, sqlite, toNodeHandler } from '../../../src/collector.js';
import { SITE, sample, temporaryFile } from './samples.js';

async function listen(handler: (request: Request) => Promise<Response>): Promise<number> {
  const server = createServer(toNodeHandler(handler)).listen(0, '127.0.0.1');
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function start() {
  const store = await sqlite(await temporaryFile('records.db'));
  onTestFinished(() => store.close());
  const port = await listen(createCollector({ store, origins: [SITE] }));
  return { store, port, url: `http://127.0.0.1:${port}/privacy/records?from=test` };
}

const headers = { 'content-type': 'application/json', origin: SITE };

/** Sends `pieces` by hand, and reads the answer whatever becomes of the sending. */
async function send(
  port: number,
  options: RequestOptions,
  pieces: readonly string[],
): Promise<[number | undefined, string]> {
  const outgoing = httpRequest({ host: '127.0.0.1', port, method: 'POST', ...options });
  outgoing.on('error', () => {});
  for (const piece of pieces) outgoing.write(piece);
  outgoing.end();
  const [response]: IncomingMessage[] = (await once(outgoing, 'response')) as [IncomingMessage];
  let text = '';
  for await (const chunk of response ?? []) text += chunk;
  return [response?.statusCode, text];
}

describe('on a node:http server', () => {
  it('a record arrives, and a repeat over the same connection', async () => {
    const { store, url } = await start();
    const record = sample();
    for (const counts of [
      { stored: 1, repeated: 0 },
      { stored: 0, repeated: 1 },
    ]) {
      const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(record) });
      expect(response.status).toBe(201);
      expect(response.headers.get('access-control-allow-origin')).toBe(SITE);
      expect(await response.json()).toEqual(counts);
    }
    expect((await store.list()).map((entry) => entry.record)).toEqual([record]);
  });

  it('a chunked body, without a length, arrives', async () => {
    const { store, port } = await start();
    const record = sample();
    const text = JSON.stringify(record);
    const pieces = [text.slice(0, 10), text.slice(10, 11), text.slice(11)];
    const options = { headers: { ...headers, 'transfer-encoding': 'chunked' } };
    expect(await send(port, options, pieces)).toEqual([201, '{"stored":1,"repeated":0}']);
    expect(await store.list()).toHaveLength(1);
  });

  it('a preflight and a GET', async () => {
    const { url } = await start();
    const preflight = await fetch(url, { method: 'OPTIONS', headers: { origin: SITE } });
    expect([preflight.status, await preflight.text()]).toEqual([204, '']);
    const get = await fetch(url);
    expect([get.status, get.headers.get('allow')]).toEqual([405, 'POST, OPTIONS']);
  });

  it.each<[string, RequestOptions]>([
    ['with a length', { headers: { ...headers, 'content-length': 5_000_000 } }],
    ['in chunks', { headers: { ...headers, 'transfer-encoding': 'chunked' } }],
  ])('the sender of five million bytes %s reads the refusal', async (_, options) => {
    const { store, port } = await start();
    const pieces = Array.from({ length: 50 }, () => 'a'.repeat(100_000));
    expect(await send(port, options, pieces)).toEqual([413, '{"error":"the body must be at most 65536 bytes"}']);
    expect(await store.list()).toEqual([]);
  });

  it('a refusal does not wait for the body, and a sender that goes on for ever is cut off', async () => {
    const { port } = await start();
    const socket = connect(port, '127.0.0.1');
    // Writing on after the cut is an error, whose time is not ours to choose.
    socket.on('error', () => {});
    const closed = new Promise((done) => socket.on('close', done));
    const answered = new Promise((done) => socket.on('data', done));
    const head = 'POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n';
    socket.write(head);
    const chunk = `2710\r\n${'a'.repeat(10_000)}\r\n`;
    const timer = setInterval(() => socket.write(chunk), 5);
    onTestFinished(() => clearInterval(timer));
    expect(String(await answered)).toMatch(/^HTTP\/1\.1 413 /);
    await closed;
  });

  it('a sender that goes away half-way leaves the server at work', async () => {
    const { store, port, url } = await start();
    const socket = connect(port, '127.0.0.1');
    socket.write(
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"format"',
    );
    await new Promise((done) => setTimeout(done, 50));
    socket.resetAndDestroy();
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(sample()) });
    expect(response.status).toBe(201);
    expect(await store.list()).toHaveLength(1);
  });

  it.each<[string, RequestOptions, number]>([
    ['the method TRACE', { method: 'TRACE' }, 400],
    ['a path that looks like another host', { method: 'GET', path: '//evil.example/x' }, 405],
    ['an absolute URL', { method: 'GET', path: 'http://evil.example/x' }, 400],
    ['two origins', { headers: ['Host', 'x', 'Origin', SITE, 'Origin', 'https://evil.example'] }, 403],
    ['OPTIONS *', { method: 'OPTIONS', path: '*' }, 400],
  ])('%s', async (_, options, status) => {
    const { port } = await start();
    expect((await send(port, options, []))[0]).toBe(status);
  });

  it('passes on what was asked, and answers 500 where the handler fails', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    onTestFinished(() => log.mockRestore());
    const port = await listen(async (request) => {
      if (request.method === 'POST') throw new Error('handler failed');
      return new Response(request.url, { headers: { 'x-seen': request.headers.get('x-sent') ?? '' } });
    });
    const response = await fetch(`http://127.0.0.1:${port}/a%20b?c=d`, { headers: { 'x-sent': 'yes' } });
    expect(await response.text()).toBe('http://localhost/a%20b?c=d');
    expect(response.headers.get('x-seen')).toBe('yes');
    expect((await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: 'x' })).status).toBe(500);
    expect(log).toHaveBeenCalledOnce();
  });
});
