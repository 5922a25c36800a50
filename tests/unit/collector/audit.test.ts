import { expect, it } from 'vitest';
import { audit } from '../../../src/collector/audit.js';
import { signHead } from '../../../src/collector/head.js';
import { openStore } from '../../../src/collector/open.js';
import { prove, verifyProof } from '../../../src/collector/proof.js';
import { signReceipt } from '../../../src/collector/receipt.js';
import { retain } from '../../../src/collector/retention.js';
import { createSigner, generateKey } from '../../../src/collector/signer.js';
import type { Placed, Store } from '../../../src/collector/store.js';
import { entry, sample } from './samples.js';
import { describeStores, type Place } from './stores.js';

const NOW = '2026-03-02T00:00:00.000Z';
const reason = { why: 'article-17', time: NOW };
const signer = await createSigner(await generateKey());
const { keys } = signer;

/** Nine records, with a signed head behind the sixth. */
async function nine(place: () => Promise<Place>) {
  const at = await place();
  const store = await at.open();
  const first = await store.append(Array.from({ length: 6 }, () => entry()));
  await signHead(store, signer, NOW);
  const placed = [...first, ...(await store.append(Array.from({ length: 3 }, () => entry())))];
  return { ...at, store, placed };
}

const receiptOf = (placed: Placed | undefined): Promise<string> =>
  placed ? signReceipt(signer, JSON.parse(placed.record).id, placed) : Promise.reject(new Error('no record'));

/** What each store's rows are changed with, in SQL that both take. */
const swap = (table: string, a: number, b: number): string =>
  `UPDATE $.${table} SET seq = -1 WHERE seq = ${a}; UPDATE $.${table} SET seq = ${a} WHERE seq = ${b};
   UPDATE $.${table} SET seq = ${b} WHERE seq = -1;`;

describeStores('an audit', (place) => {
  it('finds nothing in a store that nobody touched, and says what it saw', async () => {
    const { store, placed, address } = await nine(place);
    const receipts = await Promise.all(placed.map(receiptOf));
    const result = await audit(store, { keys, receipts });
    expect(result).toMatchObject({ sound: true, findings: [], size: 9, signed: 6, verified: true, records: 9 });
    const again = await openStore(address);
    expect(await audit(again, { keys })).toEqual(result);
    await again.close();
    expect(await audit(await (await place()).open())).toMatchObject({ sound: true, size: 0, records: 0 });
  });

  it.each<[string, string, number, string]>([
    [
      'a byte of a record',
      `UPDATE $.contents SET record = replace(record, '"save"', '"savE"') WHERE seq = 4`,
      4,
      'changed',
    ],
    ['when it came', `UPDATE $.contents SET received = '2026-03-01T09:30:06.000Z' WHERE seq = 4`, 4, 'changed'],
    ['its salt', 'UPDATE $.contents SET salt = (SELECT hash FROM $.ledger WHERE seq = 1) WHERE seq = 4', 4, 'changed'],
    [
      'by whom it is found',
      `UPDATE $.contents SET subject = '00000000-0000-4000-8000-000000000000' WHERE seq = 4`,
      4,
      'its subject',
    ],
    ['when it ends', `UPDATE $.contents SET until = '2026-03-02T00:00:00.000Z' WHERE seq = 4`, 4, 'its until'],
    ['a commitment', `UPDATE $.ledger SET commitment = hash WHERE seq = 4`, 4, 'line in the ledger was changed'],
    ['a hash', `UPDATE $.ledger SET hash = commitment WHERE seq = 4`, 4, 'line in the ledger was changed'],
    ['a kind', `UPDATE $.ledger SET kind = 'note' WHERE seq = 4`, 4, 'line in the ledger was changed'],
    ['a dropped record', 'DELETE FROM $.contents WHERE seq = 4', 4, 'no note says why'],
    ['a dropped row', 'DELETE FROM $.contents WHERE seq = 4; DELETE FROM $.ledger WHERE seq = 4', 4, 'missing'],
    ['a dropped line', 'DELETE FROM $.ledger WHERE seq = 4', 4, 'missing'],
    ['a dropped end', 'DELETE FROM $.contents WHERE seq > 7; DELETE FROM $.ledger WHERE seq > 7', 8, 'missing'],
    [
      'a dropped beginning',
      'DELETE FROM $.contents WHERE seq < 3; DELETE FROM $.ledger WHERE seq < 3',
      1,
      'no signed tree head',
    ],
    ['two swapped records', swap('contents', 3, 5), 3, 'changed'],
    ['two swapped rows', swap('contents', 3, 5) + swap('ledger', 3, 5), 3, 'wrong place'],
    ['a row put in', `UPDATE $.contents SET seq = 12 WHERE seq = 9`, 9, 'no note says why'],
    ['a forged head', `UPDATE $.heads SET jws = replace(jws, '.', '.A')`, 6, 'tree head up to here is forged'],
    ['a changed head', `UPDATE $.heads SET size = 5`, 5, 'forged'],
  ])('names what was changed: %s', async (_, sql, seq, problem) => {
    const { store, force } = await nine(place);
    await force(sql);
    const { sound, findings } = await audit(store, { keys });
    expect(sound).toBe(false);
    expect(findings[0]).toEqual({ seq, problem: expect.stringContaining(problem) });
  });

  /** Rewrites everything from the fourth record on, chain and all, as someone with the collector's code could. */
  async function rewrite({ store, force }: { store: Store; force: Place['force'] }, last: number): Promise<void> {
    const other = await (await place()).open();
    const kept = await store.list();
    await other.append(kept.slice(0, last).map(({ record, received }) => ({ record, received })));
    const [lines, contents, tip] = [await other.ledger(), await other.contents(1, 9), await other.tip()];
    const isPostgres = await force("SELECT encode('a', 'hex')").then(
      () => true,
      () => false,
    );
    const blob = (hex: string): string => (isPostgres ? `decode('${hex}', 'hex')` : `x'${hex}'`);
    const sql = lines.map(
      ({ seq, commitment, hash }) =>
        `UPDATE $.ledger SET commitment = ${blob(commitment)}, hash = ${blob(hash)} WHERE seq = ${seq};`,
    );
    const salts = contents.map(({ seq, salt }) => `UPDATE $.contents SET salt = ${blob(salt)} WHERE seq = ${seq};`);
    const cut = `DELETE FROM $.contents WHERE seq > ${last}; DELETE FROM $.ledger WHERE seq > ${last};`;
    await force(`${sql.join('')}${salts.join('')}${cut}UPDATE $.chain SET seq = ${tip.seq}, hash = ${blob(tip.hash)};`);
  }

  it('names a ledger that was rewritten whole, by its signed heads', async () => {
    const it = await nine(place);
    await rewrite(it, 9);
    expect((await audit(it.store, { keys })).findings).toEqual([
      { seq: 1, problem: 'from here to 6 the lines are not those that were signed' },
    ]);
    // Whoever has no key can only take the heads away, and then the receipts speak.
    await it.force('DELETE FROM $.heads');
    expect(await audit(it.store, { keys })).toMatchObject({ sound: true, signed: 0 });
    const receipts = [await receiptOf(it.placed[3])];
    expect((await audit(it.store, { keys, receipts })).findings).toEqual([
      { seq: 4, problem: 'a receipt for it says something else' },
    ]);
  });

  it('names an end that was cut off and tidied up, by heads and receipts', async () => {
    const it = await nine(place);
    await rewrite(it, 5);
    const receipts = [await receiptOf(it.placed[8])];
    expect((await audit(it.store, { keys, receipts })).findings).toEqual([
      { seq: 6, problem: 'missing, though a tree head of 6 lines was signed' },
      { seq: 9, problem: 'missing, though there is a receipt for it' },
    ]);
  });

  it('names a receipt that was forged', async () => {
    const { store, placed } = await nine(place);
    const thief = await createSigner(await generateKey());
    const forged = await signReceipt(thief, JSON.parse(placed[6]?.record ?? '').id, placed[6] as Placed);
    const [head = '', payload = '', signature = ''] = (await receiptOf(placed[1])).split('.');
    const changed = JSON.parse(Buffer.from(payload, 'base64url').toString());
    const edited = Buffer.from(JSON.stringify({ ...changed, received: NOW })).toString('base64url');
    const receipts = [forged, `${head}.${edited}.${signature}`, 'nonsense', (await store.heads())[0]?.jws ?? ''];
    const { findings } = await audit(store, { keys, receipts });
    expect(findings.map(({ seq }) => seq)).toEqual([0, 0, 2, 7]);
    expect(new Set(findings.map(({ problem }) => problem))).toEqual(new Set(['a receipt for it is forged']));
  });

  it('without keys names what is no tree head, and no receipt, by its shape', async () => {
    const { store, force } = await nine(place);
    const jwsOf = (claims: object): string => `.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.`;
    await force(`UPDATE $.heads SET jws = '${jwsOf({ size: 6, root: '', hash: '', time: NOW, peaks: [6] })}'`);
    const { findings, verified } = await audit(store, { receipts: [jwsOf({ seq: 2 })] });
    expect(findings).toEqual([
      { seq: 2, problem: 'a receipt for it is forged' },
      { seq: 6, problem: 'the signed tree head up to here is forged' },
    ]);
    expect(verified).toBe(false);
  });

  it('still proves what is left after a person was erased, and what is gone by mistake it names', async () => {
    const { store, force, placed } = await nine(place);
    const { subject } = JSON.parse(placed[3]?.record ?? '');
    await store.erase({ subject }, reason);
    await signHead(store, signer, NOW);
    expect(await audit(store, { keys })).toMatchObject({
      sound: true,
      records: 8,
      erased: 1,
      size: 10,
      signed: 10,
      removals: [{ removed: [[4, 4]], ...reason }],
    });
    const proof = await prove(store, 4);
    expect(proof?.content).toBeUndefined();
    expect(proof && (await verifyProof(proof, keys))).toBe(true);
    await force(`UPDATE $.ledger SET note = replace(note, '[4,4]', '[4,5]') WHERE seq = 10`);
    expect((await audit(store, { keys })).findings.map(({ seq, problem }) => [seq, problem])).toEqual([
      [4, 'the record was taken out, and no note says why'],
      [10, 'the note was changed'],
    ]);
  });

  it('names what is no signature at all, also without keys', async () => {
    const { store, force } = await nine(place);
    await force(`UPDATE $.heads SET jws = 'x'`);
    const { findings, verified } = await audit(store, { receipts: ['nonsense'] });
    expect(findings.map(({ seq }) => seq)).toEqual([0, 6]);
    expect(verified).toBe(false);
    expect(await prove(store, 7)).toBeUndefined();
  });

  it('names an end of the chain that was put back', async () => {
    const { store, force } = await nine(place);
    await force('UPDATE $.chain SET seq = 8, hash = (SELECT hash FROM $.ledger WHERE seq = 8)');
    expect((await audit(store, { keys })).findings[0]).toEqual({ seq: 9, problem: expect.any(String) });
  });

  it('is not misled by what comes, and is erased, while it reads', async () => {
    const { store } = await nine(place);
    let calls = 0;
    const busy: Store = {
      ...store,
      async contents(first, last) {
        calls += 1;
        await store.append([entry()]);
        await store.erase({ id: (await store.list({ after: calls - 1, limit: 1 }))[0]?.record.id ?? '' }, reason);
        await signHead(store, signer, NOW);
        return store.contents(first, last);
      },
    };
    expect(await audit(busy, { keys })).toMatchObject({ sound: true, size: 9, erased: 1 });
    expect(calls).toBeGreaterThan(1);
    expect(await audit(store, { keys })).toMatchObject({ sound: true });
  });

  it('a signer does not sign over a change', async () => {
    const { store, force } = await nine(place);
    await force('UPDATE $.ledger SET commitment = hash WHERE seq = 8');
    await expect(signHead(store, signer, NOW)).rejects.toThrow('the ledger was changed at 8');
    await force(`UPDATE $.heads SET jws = replace(jws, '.', '.A')`);
    await expect(signHead(store, signer, NOW)).rejects.toThrow('the tree head of 6 lines is forged');
  });

  it('proves each record to a signed head, and nothing else', async () => {
    const { store } = await nine(place);
    expect(await prove(store, 7)).toBeUndefined();
    await signHead(store, signer, NOW);
    for (let seq = 1; seq <= 9; seq += 1) {
      const proof = await prove(store, seq);
      if (!proof?.content) throw new Error(`no proof of ${seq}`);
      expect(await verifyProof(proof, keys)).toBe(true);
      expect(await verifyProof({ ...proof, content: { ...proof.content, received: NOW } }, keys)).toBe(false);
      expect(await verifyProof({ ...proof, seq: (proof.seq % 6) + 1 }, keys)).toBe(false);
      expect(await verifyProof(proof, { keys: [await generateKey()] })).toBe(false);
    }
    for (const seq of [0, -1, 10]) expect(await prove(store, seq)).toBeUndefined();
  });

  it('retention takes out what has been kept long enough, and says so', async () => {
    const store = await (await place()).open();
    await store.append([entry({ expires: '2026-04-01T00:00:00.000Z' }), entry()]);
    const retention = { keep: 'P1Y' };
    expect(await retain(store, retention, Date.parse('2027-03-31T00:00:00.000Z'))).toBe(0);
    expect(await retain(store, retention, Date.parse('2027-04-02T00:00:00.000Z'))).toBe(1);
    expect((await store.list()).map(({ seq }) => seq)).toEqual([2]);
    expect(JSON.parse((await store.ledger()).at(-1)?.note ?? '')).toMatchObject({
      why: 'retention',
      removed: [[1, 1]],
    });
    expect(await audit(store)).toMatchObject({ sound: true, records: 1, erased: 1 });
    await expect(retain(store, { keep: '3 years' }, 0)).rejects.toThrow('not an ISO 8601 duration');
  });

  it('detached months are carried by a signed head, and proofs go on over them', async () => {
    const { open, force } = await place();
    const store = await open();
    const arrive = (month: string, count: number) =>
      store.append(
        Array.from({ length: count }, () => ({
          record: sample({ time: `${month}-10T00:00:00.000Z`, expires: `${month}-20T00:00:00.000Z` }),
          received: `${month}-10T00:00:01.000Z`,
        })),
      );
    await arrive('2026-01', 5);
    await signHead(store, signer, NOW);
    await arrive('2026-02', 6);
    await signHead(store, signer, NOW, 7);
    await arrive('2026-05', 3);
    const now = Date.parse('2026-06-01T00:00:00.000Z');
    await expect(retain(store, { keep: 'P1M', by: 'month' }, now)).rejects.toThrow('signing key');
    expect(await retain(store, { keep: 'P1M', by: 'month' }, now, signer)).toBe(2);
    expect((await store.ledger()).map(({ seq }) => seq)).toEqual([12, 13, 14, 15, 16]);
    await signHead(store, signer, NOW);
    expect(await audit(store, { keys })).toMatchObject({ sound: true, records: 3, detached: 11, size: 16, signed: 16 });
    const proof = await prove(store, 13);
    expect(proof && (await verifyProof(proof, keys))).toBe(true);
    expect(await prove(store, 3)).toBeUndefined();
    await force('DELETE FROM $.heads WHERE size = 11');
    expect((await audit(store, { keys })).findings[0]).toEqual({
      seq: 1,
      problem: 'the lines 1 to 11 are missing, and no signed tree head stands for them',
    });
  });
});
