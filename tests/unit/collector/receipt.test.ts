import { spawnSync } from 'node:child_process';
import { createHash, createPublicKey, verify } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { compactVerify, createLocalJWKSet } from 'jose';
import { expect, it } from 'vitest';
import { createCollector, generateKey, type Keys, type Store } from '../../../src/collector.js';
import { canonical } from '../../../src/domain/canonical.js';
import { post, SITE, sample, temporaryFile } from './samples.js';
import { describeStores } from './stores.js';

const key = await generateKey();
const now = () => Date.parse('2026-03-01T09:30:05.000Z');
const collector = (store: Store) => createCollector({ store, origins: [SITE], now, sign: { key } });
const keysOf = async (collect: ReturnType<typeof collector>): Promise<Keys> =>
  (await collect(new Request('https://example.com/privacy/records/keys'))).json();

describeStores('a receipt', (place) => {
  it('RC-01: says which record came when and where it stands, and a verifier that is not ours accepts it', async () => {
    const store = await (await place()).open();
    const collect = collector(store);
    const record = sample();
    const { receipt, ...counts } = await (await collect(post(record))).json();
    expect(counts).toEqual({ stored: 1, repeated: 0 });

    const keys = await keysOf(collect);
    expect(keys).toEqual({
      keys: [{ kty: 'OKP', crv: 'Ed25519', x: key.x, kid: expect.stringMatching(/^[\w-]{43}$/) }],
    });
    const { payload, protectedHeader } = await compactVerify(receipt, createLocalJWKSet({ keys: [...keys.keys] }));
    expect(protectedHeader).toEqual({ alg: 'EdDSA', typ: 'askfirst-receipt', kid: keys.keys[0]?.kid });
    const [line] = await store.ledger();
    expect(JSON.parse(new TextDecoder().decode(payload))).toEqual({
      id: record.id,
      record: createHash('sha256').update(canonical(record)).digest('hex'),
      received: '2026-03-01T09:30:05.000Z',
      seq: 1,
      commitment: line?.commitment,
      hash: line?.hash,
    });
  });

  it('is accepted by Node and by OpenSSL, and not once a letter of it was changed', async () => {
    const collect = collector(await (await place()).open());
    const { receipt } = await (await collect(post(sample()))).json();
    const [published] = (await keysOf(collect)).keys;
    const publicKey = createPublicKey({ key: { ...published }, format: 'jwk' });
    const [head = '', payload = '', signature = ''] = receipt.split('.');
    const signed = Buffer.from(`${head}.${payload}`);
    const forged = Buffer.from(`${head}.${payload.slice(0, -1)}${payload.endsWith('A') ? 'B' : 'A'}`);
    expect(verify(null, signed, publicKey, Buffer.from(signature, 'base64url'))).toBe(true);
    expect(verify(null, forged, publicKey, Buffer.from(signature, 'base64url'))).toBe(false);

    const [pem, data, other, sig] = await Promise.all(
      ['key.pem', 'data', 'other', 'sig'].map((name) => temporaryFile(name)),
    );
    await writeFile(pem as string, publicKey.export({ type: 'spki', format: 'pem' }));
    await writeFile(data as string, signed);
    await writeFile(other as string, forged);
    await writeFile(sig as string, Buffer.from(signature, 'base64url'));
    const openssl = (file: string | undefined) =>
      spawnSync('openssl', [
        'pkeyutl',
        '-verify',
        '-pubin',
        '-inkey',
        `${pem}`,
        '-rawin',
        '-in',
        `${file}`,
        '-sigfile',
        `${sig}`,
      ]);
    expect([openssl(data).status, openssl(other).status]).toEqual([0, 1]);
  });

  it('is the same whenever it is asked for, later, from another process, with other content under its id', async () => {
    const { open } = await place();
    const record = sample();
    const receipts: unknown[] = [];
    for (const body of [record, record, { ...record, action: 'withdraw' }]) {
      const collect = createCollector({ store: await open(), origins: [SITE], sign: { key } });
      receipts.push((await (await collect(post(body))).json()).receipt);
    }
    expect(new Set(receipts).size).toBe(1);
  });

  it('comes for each record of a list', async () => {
    const collect = collector(await (await place()).open());
    const records = [sample(), sample()];
    const { receipts } = await (await collect(post([...records, records[0]]))).json();
    expect(receipts.map(({ id }: { id: string }) => id)).toEqual([records[0]?.id, records[1]?.id, records[0]?.id]);
    expect(receipts[0]).toEqual(receipts[2]);
    expect(receipts[0].receipt).not.toBe(receipts[1].receipt);
  });

  it('is not given, and nothing kept, where the key cannot sign', async () => {
    const store = await (await place()).open();
    const log: unknown[] = [];
    const broken = { ...key, d: 'short' };
    const collect = createCollector({ store, origins: [SITE], sign: { key: broken }, log: (entry) => log.push(entry) });
    expect((await collect(post(sample()))).status).toBe(503);
    expect((await collect(new Request(`${SITE}/ready`))).status).toBe(503);
    expect(await store.list()).toEqual([]);
    expect(log[0]).toMatchObject({ level: 'error', event: 'The record store failed; browsers will send again.' });
  });

  it('keys that signed before are published with the new one', async () => {
    const store = await (await place()).open();
    const retired = await generateKey();
    const collect = createCollector({ store, origins: [SITE], sign: { key, retired: [retired] } });
    const { keys } = await keysOf(collect);
    expect(keys.map(({ x }) => x)).toEqual([key.x, retired.x]);
    expect(JSON.stringify(keys)).not.toContain(retired.d);
  });

  it('a tree head is signed when the collector closes, and every now and then', async () => {
    const { open } = await place();
    const store = await open();
    const collect = createCollector({ store, origins: [SITE], sign: { key, every: 20 } });
    await collect(post(sample()));
    await expect.poll(async () => (await store.heads()).map(({ size }) => size)).toEqual([1]);
    await collect(post(sample()));
    await collect.close();
    await collect.close();
    const after = await open();
    expect((await after.heads()).map(({ size }) => size)).toEqual([1, 2]);
  });
});
