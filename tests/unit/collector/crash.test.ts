import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { audit } from '../../../src/collector/audit.js';
import { generateKey } from '../../../src/collector/signer.js';
import { SITE, sample } from './samples.js';
import { describeStores } from './stores.js';

const PROGRAM = fileURLToPath(new URL('../../support/collector.mjs', import.meta.url));
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Starts the built collector in a process of its own, and says on which port. */
async function run(address: string, port: number, key: object) {
  const child = spawn(process.execPath, [PROGRAM, address, `${port}`, JSON.stringify(key)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit');
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const [line] = await once(child.stdout, 'data');
  return { child, exit, port: Number(line) };
}

describeStores('a collector that is killed', (place) => {
  it('RC-01: has every record that it answered exactly once, whatever the sender tried again', {
    timeout: 120_000,
  }, async () => {
    const { open, address } = await place();
    await (await open()).close();
    const key = await generateKey();
    let { child, exit, port } = await run(address, 0, key);

    const records = Array.from({ length: 150 }, () => sample());
    const receipts = new Map<string, string>();
    let tries = 0;
    const deliver = async (record: ReturnType<typeof sample>): Promise<void> => {
      for (; !receipts.has(record.id); await pause(20)) {
        tries += 1;
        const headers = { 'content-type': 'application/json', origin: SITE };
        const response = await fetch(`http://127.0.0.1:${port}/`, {
          method: 'POST',
          headers,
          body: JSON.stringify(record),
        })
          .then(async (answer) => answer.ok && ((await answer.json()) as { receipt: string }))
          .catch(() => undefined);
        if (response) receipts.set(record.id, response.receipt);
      }
    };
    const waiting = [...records];
    const senders = Array.from({ length: 6 }, async () => {
      for (let record = waiting.pop(); record; record = waiting.pop()) {
        await deliver(record);
        await pause(30);
      }
    });
    for (let kills = 0; kills < 5; kills += 1) {
      await pause(50 + Math.random() * 150);
      child.kill('SIGKILL');
      await exit;
      ({ child, exit } = await run(address, port, key));
    }
    await Promise.all(senders);
    expect(tries).toBeGreaterThan(150);
    child.kill('SIGTERM');
    expect(await exit).toEqual([0, null]);

    const store = await open();
    const kept = await store.list({ limit: 1000 });
    expect(kept.map(({ record }) => record.id).sort()).toEqual(records.map(({ id }) => id).sort());
    const result = await audit(store, { keys: { keys: [key] }, receipts: [...receipts.values()] });
    expect(result).toMatchObject({ sound: true, records: 150, size: 150, signed: 150, verified: true });
  });
});
