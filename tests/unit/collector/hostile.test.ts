import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import { createCollector, type Store } from '../../../src/collector.js';
import type { ConsentRecord } from '../../../src/domain/record.js';
import { readRecord } from '../../../src/domain/wire.js';
import { SITE, sample } from './samples.js';
import { describeStores } from './stores.js';

/** A body, and the headers that come with it. */
interface Hostile {
  readonly body: string | Uint8Array;
  readonly headers?: { readonly [name: string]: string };
}

const json = (value: unknown): Hostile => ({ body: JSON.stringify(value) ?? 'undefined' });
/** As it arrives: JSON has no NaN, for one. */
const isSound = (value: unknown): boolean => readRecord(JSON.parse(JSON.stringify(value) ?? '0')).status === 'ok';
const keys = Object.keys(sample({ path: '/' })) as (keyof ConsentRecord)[];

/** Any JSON, and numbers, strings and nesting at their edges. */
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.double(),
  fc.maxSafeInteger(),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom(
    '\ud800',
    '\udfff-',
    '\u0000',
    '2026-13-01T00:00:00.000Z',
    '+275760-09-13T00:00:00.000Z',
    `http://${'a'.repeat(400)}`,
  ),
);

/** Sound but for one field, which is missing or something else. */
const nearly = fc
  .tuple(fc.constantFrom(...keys), fc.option(anything, { nil: undefined }))
  .map(([key, value]) => ({ ...sample(), [key]: value }));
const unsound = nearly.filter((value) => !isSound(value));

/** JSON as text, where one key comes twice. */
const twice = fc.constantFrom(...keys).map((key): Hostile => {
  const text = JSON.stringify(sample({ path: '/' }));
  return { body: `{"${key}":null,${text.slice(1)}` };
});

const deep = fc.integer({ min: 1, max: 30_000 }).chain((depth) =>
  fc.constantFrom<Hostile>(
    { body: '['.repeat(depth) + ']'.repeat(depth) },
    { body: `${'{"a":'.repeat(Math.min(depth, 9000))}1${'}'.repeat(Math.min(depth, 9000))}` },
    { body: '['.repeat(depth) },
    {
      body: JSON.stringify(sample()).replace(
        '{"analytics":true,"marketing":false}',
        '['.repeat(depth / 2) + ']'.repeat(depth / 2),
      ),
    },
  ),
);

const numbers = fc
  .constantFrom(
    '1e400',
    '-1e400',
    '1e-400',
    '9'.repeat(5000),
    '0.1e1',
    '1.0000000000000000001',
    '-0',
    '01',
    '1.',
    'NaN',
  )
  .chain((number) =>
    fc.constantFrom(number, `[${number}]`, JSON.stringify(sample()).replace('"format":1', `"format":2,"x":${number}`)),
  )
  .map((body): Hostile => ({ body }));

const bomb = fc
  .integer({ min: 1, max: 2_000_000 })
  .map((length): Hostile => ({ body: gzipSync(' '.repeat(length)), headers: { 'content-encoding': 'gzip' } }));

const hostile: fc.Arbitrary<Hostile> = fc.oneof(
  { weight: 8, arbitrary: unsound.map(json) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.array(fc.constant(0), { maxLength: 4 }), unsound)
      .map(([sound, value]) => json([...sound.map(() => sample()), value])),
  },
  { weight: 3, arbitrary: anything.filter((value) => !isSound(value)).map(json) },
  { weight: 2, arbitrary: fc.string({ maxLength: 200 }).map((body): Hostile => ({ body })) },
  { weight: 2, arbitrary: fc.uint8Array({ maxLength: 200 }).map((body): Hostile => ({ body })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('https://evil.example', 'http://example.com').map((origin) => json(sample({ origin }))),
  },
  { weight: 1, arbitrary: twice },
  { weight: 1, arbitrary: deep },
  { weight: 1, arbitrary: numbers },
  { weight: 1, arbitrary: bomb },
  { weight: 1, arbitrary: fc.integer({ min: 101, max: 150 }).map((length) => json(Array.from({ length }, () => 0))) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 65_537, max: 70_000 }).map((length): Hostile => ({ body: ' '.repeat(length) })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('text/plain', 'application/json+x', 'multipart/form-data', '')
      .map((type): Hostile => ({ ...json(sample()), headers: { 'content-type': type } })),
  },
);

describeStores('hostile bodies', (place) => {
  it('10,000 of them: a clear 4xx each, nothing is stored, and a sound record still is', {
    timeout: 300_000,
  }, async () => {
    const store: Store = await (await place()).open();
    const errors: unknown[] = [];
    const collect = createCollector({
      store,
      origins: [SITE],
      log: ({ level, event }) => level === 'error' && errors.push(event),
    });
    onTestFinished(() => collect.close());
    const send = ({ body, headers = {} }: Hostile) =>
      collect(
        new Request(SITE, {
          method: 'POST',
          headers: { 'content-type': 'application/json', origin: SITE, ...headers },
          body: body as BodyInit,
        }),
      );
    const statuses = new Set<number>();
    await fc.assert(
      fc.asyncProperty(hostile, async (input) => {
        const response = await send(input);
        statuses.add(response.status);
        expect([400, 403, 413, 415, 422]).toContain(response.status);
        const { error } = await response.json();
        expect(error).toEqual(expect.stringMatching(/^.{10,2000}$/s));
      }),
      { numRuns: 10_000 },
    );
    expect([...statuses].sort()).toEqual([400, 403, 413, 415, 422]);
    expect(errors).toEqual([]);
    expect(await store.tip()).toMatchObject({ seq: 0 });
    expect((await send(json(sample()))).status).toBe(201);
  });
});
