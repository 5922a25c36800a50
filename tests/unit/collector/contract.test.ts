import { expect, it } from 'vitest';
import { entry, received, sample } from './samples.js';
import { describeStores } from './stores.js';

const reason = { why: 'article-17', time: '2026-04-02T10:00:00.000Z' };
const at = (time: string) => ({ time, expires: `2027${time.slice(4)}` });

describeStores('the contract of a store', (place) => {
  it('RC-01: keeps what it has over a restart, and goes on counting', async () => {
    const { open } = await place();
    const [first, second, third] = [
      entry(),
      entry({ path: '/a' }),
      entry({ shown: null, revision: 'naïve \u0000 🍪' }),
    ];
    const before = await open();
    expect((await before.append([first, second])).map(({ seq, repeated }) => [seq, repeated])).toEqual([
      [1, false],
      [2, false],
    ]);
    await before.close();

    const after = await open();
    expect((await after.append([second, third])).map(({ seq, repeated }) => [seq, repeated])).toEqual([
      [2, true],
      [3, false],
    ]);
    expect(await after.list()).toEqual([
      { seq: 1, ...first },
      { seq: 2, ...second },
      { seq: 3, ...third },
    ]);
  });

  it('answers a repeated id with where the first one stands, and keeps that one', async () => {
    const { open } = await place();
    const store = await open();
    const first = entry();
    const other = { record: { ...first.record, action: 'withdraw' as const }, received: '2026-03-05T00:00:00.000Z' };
    const [placed, inside] = await store.append([first, other]);
    const [later] = await store.append([other]);
    expect(placed).toMatchObject({ seq: 1, received, repeated: false });
    expect(inside).toEqual({ ...placed, repeated: true });
    expect(later).toEqual({ ...placed, repeated: true });
    expect(await store.list()).toEqual([{ seq: 1, ...first }]);
    expect((await store.append([entry()]))[0]?.seq).toBe(2);
  });

  it('lists page by page, by id and by person', async () => {
    const { open } = await place();
    const store = await open();
    const entries = Array.from({ length: 105 }, () => entry());
    const { id } = entries[3]?.record ?? sample();
    await store.append([...entries, entry({ subject: id, previous: id })]);
    const numbers = async (page?: Parameters<typeof store.list>[0]) => (await store.list(page)).map(({ seq }) => seq);
    expect(await numbers({ limit: 2 })).toEqual([1, 2]);
    expect(await numbers({ after: 2, limit: 2 })).toEqual([3, 4]);
    expect(await numbers({ after: 106 })).toEqual([]);
    expect(await numbers()).toHaveLength(100);
    expect(await numbers({ which: { id } })).toEqual([4]);
    expect(await numbers({ which: { subject: id } })).toEqual([4, 106]);
    expect(await numbers({ which: { subject: id }, after: 4 })).toEqual([106]);
  });

  it('keeps all records of a list or none, and a bad list fails alone', async () => {
    const { open } = await place();
    const store = await open();
    const broken = { record: { ...sample(), subject: null as unknown as string }, received };
    const results = await Promise.allSettled([
      store.append([entry()]),
      store.append([entry(), broken, entry()]),
      store.append([entry()]),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect((await store.list()).map(({ seq }) => seq)).toEqual([1, 2]);
    expect(await store.tip()).toMatchObject({ seq: 2, month: '2026-03' });
  });

  it('numbers without gaps and chains without forks, with many calls at once in two processes', async () => {
    const { open } = await place();
    const stores = [await open(), await open()];
    const twice = entry();
    const calls = Array.from({ length: 60 }, (_, call) => stores[call % 2]?.append([entry(), twice, entry()]));
    const placed = (await Promise.all(calls)).flatMap((results) => results ?? []);
    expect(placed.filter(({ repeated }) => !repeated)).toHaveLength(121);
    expect((await stores[0]?.ledger({ limit: 1000 }))?.map(({ seq }) => seq)).toEqual(
      Array.from({ length: 121 }, (_, index) => index + 1),
    );
    expect(await stores[0]?.tip()).toEqual(await stores[1]?.tip());
  });

  it('the ledger holds nothing of a record: not its id, not its time, not its hash', async () => {
    const { open } = await place();
    const store = await open();
    await store.append([entry(), entry()]);
    const lines = await store.ledger();
    expect(lines.map((line) => Object.keys(line).sort())).toEqual(
      Array.from({ length: 2 }, () => ['commitment', 'hash', 'kind', 'note', 'seq']),
    );
    expect(new Set(lines.map(({ commitment }) => commitment)).size).toBe(2);
  });

  it('erases a person, salt and all, and the ledger says which, when and why', async () => {
    const { open } = await place();
    const store = await open();
    const first = entry();
    const { id } = first.record;
    await store.append([first, entry(), entry({ subject: id }), entry({ subject: id })]);
    expect(await store.erase({ subject: id }, reason)).toBe(3);
    expect(await store.erase({ subject: id }, reason)).toBe(0);
    expect((await store.list()).map(({ seq }) => seq)).toEqual([2]);
    expect((await store.contents(1, 9)).map(({ seq }) => seq)).toEqual([2]);
    const lines = await store.ledger();
    expect(lines.map(({ kind }) => kind)).toEqual(['record', 'record', 'record', 'record', 'note']);
    expect(JSON.parse(lines.at(-1)?.note ?? '')).toEqual({
      removed: [
        [1, 1],
        [3, 4],
      ],
      ...reason,
    });
  });

  it('erases what ended before a time', async () => {
    const { open } = await place();
    const store = await open();
    await store.append([entry({ expires: '2026-03-02T09:30:00.000Z' }), entry()]);
    expect(await store.erase({ until: '2026-03-03T00:00:00.000Z' }, { ...reason, why: 'retention' })).toBe(1);
    expect((await store.list()).map(({ seq }) => seq)).toEqual([2]);
  });

  it('knows its months, and lets the oldest go with its part of the ledger', async () => {
    const { open } = await place();
    const store = await open();
    const arrive = (time: string) => ({ record: sample(at(time)), received: time });
    await store.append([arrive('2026-01-31T23:59:59.999Z'), arrive('2026-02-01T00:00:00.000Z')]);
    // A clock that is behind does not put a line into a month that is over.
    await store.append([arrive('2026-01-31T23:59:59.000Z'), arrive('2026-04-10T00:00:00.000Z')]);
    const months = await store.months();
    expect(months).toEqual([
      { month: '2026-01', first: 1, last: 1, until: '2027-01-31T23:59:59.999Z' },
      { month: '2026-02', first: 2, last: 3, until: '2027-02-01T00:00:00.000Z' },
      { month: '2026-04', first: 4, last: 4, until: '2027-04-10T00:00:00.000Z' },
    ]);
    for (const month of months.slice(0, 2)) await store.detach(month, { ...reason, why: 'retention' });
    expect((await store.ledger()).map(({ seq, note }) => [seq, note])).toEqual([
      [4, null],
      [5, '{"removed":[[1,1]],"time":"2026-04-02T10:00:00.000Z","why":"retention"}'],
      [6, '{"removed":[[2,3]],"time":"2026-04-02T10:00:00.000Z","why":"retention"}'],
    ]);
    expect((await store.list()).map(({ seq }) => seq)).toEqual([4]);
    expect((await store.append([arrive('2026-05-01T00:00:00.000Z')]))[0]?.seq).toBe(7);
  });

  it('keeps heads by size, and never another of the same', async () => {
    const { open } = await place();
    const store = await open();
    for (const [size, jws] of [
      [5, 'a'],
      [2, 'b'],
      [5, 'c'],
      [9, 'd'],
    ] as const)
      await store.addHead({ size, jws });
    expect(await store.heads({ after: 2 })).toEqual([
      { size: 5, jws: 'a' },
      { size: 9, jws: 'd' },
    ]);
    expect(await store.headBefore(8)).toEqual({ size: 5, jws: 'a' });
    expect(await store.headBefore(1)).toBeUndefined();
  });

  it('counts answers by day', async () => {
    const { open } = await place();
    const store = await open();
    const day = (date: string, part: Parameters<typeof sample>[0] = {}) => ({
      record: sample({ ...at(`${date}T12:00:00.000Z`), ...part }),
      received: `${date}T12:00:01.000Z`,
    });
    await store.append([
      day('2026-03-01'),
      day('2026-03-02', { action: 'accept-all', language: 'fr', choice: { analytics: true, marketing: true } }),
      day('2026-03-02', { language: 'fr' }),
      day('2026-03-02', { action: 'left-behind', language: 'fr', left: [{ service: 'a', kind: 'local', name: 'b' }] }),
      day('2026-03-03'),
    ]);
    const count = store.count;
    expect(await count('action', '2026-03-01', '2026-03-02')).toEqual([
      { day: '2026-03-01', value: 'save', count: 1 },
      { day: '2026-03-02', value: 'accept-all', count: 1 },
      { day: '2026-03-02', value: 'save', count: 1 },
    ]);
    expect(await count('language', '2026-03-02', '2026-03-02')).toEqual([{ day: '2026-03-02', value: 'fr', count: 2 }]);
    expect(await count('choice', '2026-03-02', '2026-03-02')).toEqual([
      { day: '2026-03-02', value: 'analytics:yes', count: 2 },
      { day: '2026-03-02', value: 'marketing:no', count: 1 },
      { day: '2026-03-02', value: 'marketing:yes', count: 1 },
    ]);
  });

  it('refuses to work once it is closed, after what was under way; closing twice is nothing', async () => {
    const { open } = await place();
    const store = await open();
    const last = store.append([entry()]);
    await store.close();
    await store.close();
    expect(await last).toHaveLength(1);
    for (const action of [() => store.append([entry()]), () => store.list(), () => store.tip(), () => store.months()])
      await expect(action()).rejects.toThrow('closed');
    expect(await (await open()).list()).toHaveLength(1);
  });

  it('RC-01: nobody who opens the database changes or deletes by mistake what was kept', async () => {
    const { open, run } = await place();
    const store = await open();
    await store.append([entry()]);
    await store.addHead({ size: 1, jws: 'a' });
    const before = [await store.list(), await store.ledger(), await store.heads()];
    for (const table of ['ledger', 'contents', 'heads']) {
      await expect(run(`DELETE FROM $.${table}`)).rejects.toThrow('append-only');
      const column = { ledger: 'seq', contents: 'seq', heads: 'size' }[table];
      await expect(run(`UPDATE $.${table} SET ${column} = 7`)).rejects.toThrow('append-only');
    }
    expect([await store.list(), await store.ledger(), await store.heads()]).toEqual(before);
  });
});
