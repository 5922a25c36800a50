import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConsentRecord } from '../../../src/domain/record.js';
import { isOrigin, readRecord } from '../../../src/domain/wire.js';

const record: ConsentRecord = {
  format: 1,
  id: '0b6e7f0a-5a3c-4d0e-9f53-1c2d3e4f5a6b',
  subject: '7c9d1e2f-3a4b-4c5d-8e6f-a0b1c2d3e4f5',
  previous: null,
  time: '2026-03-01T09:30:00.000Z',
  expires: '2026-08-30T09:30:00.000Z',
  revision: '2026-02-10',
  choice: { analytics: true, matomo: true, marketing: false },
  action: 'save',
  surface: 'center',
  language: 'pt-BR',
  shown: 'ab'.repeat(32),
  signals: { gpc: true },
  origin: 'https://example.com',
  version: '0.1.0',
};

const ids = (count: number): { [id: string]: boolean } =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`id${index}`, false]));

const problemsOf = (value: unknown): string[] => {
  const read = readRecord(value);
  return read.status === 'refused' ? read.problems : [];
};

describe('what a record may hold', () => {
  it.each<[string, Partial<ConsentRecord>]>([
    ['everything', {}],
    ['a path', { path: '/shop/shoes%20red' }],
    ['a predecessor', { previous: '11111111-2222-4333-8444-555555555555' }],
    ['no hash, from a page without crypto.subtle', { shown: null }],
    ['an empty revision, the default of a config', { revision: '' }],
    ['another regime, and what needed no consent under it', { regime: 'opt-out', exempt: ['analytics'] }],
    ['that nobody has answered yet', { action: 'asked', subject: record.id, choice: {} }],
    ['a port', { origin: 'http://127.0.0.1:8080' }],
    ['500 ids', { choice: ids(500) }],
    ['an id of 64 characters', { choice: { ['a'.repeat(64)]: true } }],
    ['an id that every object inherits', { choice: JSON.parse('{"constructor":false}') }],
  ])('%s', (_, part) => {
    const sent = { ...record, ...part };
    expect(readRecord(JSON.parse(JSON.stringify(sent)))).toEqual({ status: 'ok', record: sent });
  });
});

describe('what is refused, and by which line', () => {
  it.each<[string, string, unknown]>([
    ['format', '1', 2],
    ['format', '1', '1'],
    ['id', 'a lower-case UUID', 'A0B1C2D3-3a4b-4c5d-8e6f-a0b1c2d3e4f5'],
    ['id', 'a lower-case UUID', '0b6e7f0a5a3c4d0e9f531c2d3e4f5a6b'],
    ['id', 'a lower-case UUID', `${record.id}\n`],
    ['subject', 'a lower-case UUID', ''],
    ['previous', 'a lower-case UUID or null', 'none'],
    ['time', 'an ISO 8601 time', '2026-03-01'],
    ['time', 'an ISO 8601 time', '2026-02-30T09:30:00.000Z'],
    ['time', 'an ISO 8601 time', '2026-03-01T09:30:00.000+01:00'],
    ['time', 'an ISO 8601 time', '+012026-03-01T09:30:00.000Z'],
    ['time', 'an ISO 8601 time', 1_772_357_400_000],
    ['expires', 'an ISO 8601 time', 'P6M'],
    ['expires', 'later than time', record.time],
    ['revision', 'a string of at most 1000', 'r'.repeat(1001)],
    ['choice', 'an object of at most 500 ids', ids(501)],
    ['choice', 'an object of at most 500 ids', ['analytics']],
    ['choice', 'an object of at most 500 ids', { analytics: 'yes' }],
    ['choice', 'an object of at most 500 ids', { analytics: 1 }],
    ['choice', 'an object of at most 500 ids', { '1st': true }],
    ['choice', 'an object of at most 500 ids', { 'a b': true }],
    ['choice', 'an object of at most 500 ids', { '': true }],
    ['choice', 'an object of at most 500 ids', { ['a'.repeat(65)]: true }],
    ['choice', 'an object of at most 500 ids', JSON.parse('{"__proto__":true}')],
    ['choice', 'an object of at most 500 ids', JSON.parse('{"__proto__":{"analytics":true}}')],
    ['action', 'accept-all, reject-all, save, withdraw, asked or left-behind', 'accept'],
    ['surface', 'banner, center, placeholder or api', 'centre'],
    ['language', 'a BCP 47 tag', 'en US'],
    ['language', 'a BCP 47 tag', ''],
    ['language', 'a BCP 47 tag', `en${'-abcdefgh'.repeat(8)}`],
    ['shown', 'a SHA-256', 'ab'.repeat(31)],
    ['shown', 'a SHA-256', 'AB'.repeat(32)],
    ['signals', 'an object whose gpc', {}],
    ['signals', 'an object whose gpc', { gpc: 'true' }],
    ['origin', 'an http or https origin', 'https://example.com/'],
    ['origin', 'an http or https origin', 'null'],
    ['path', 'left out or a path', 'shop'],
    ['path', 'left out or a path', '/shop?email=a@example.com'],
    ['path', 'left out or a path', '/shop#top'],
    ['path', 'left out or a path', `/${'a'.repeat(2048)}`],
    ['path', 'left out or a path', null],
    ['regime', 'left out or opt-in, opt-out, notice or none', 'us'],
    ['exempt', 'left out or a list of at most 500 ids', 'analytics'],
    ['exempt', 'left out or a list of at most 500 ids', ['analytics', 1]],
    ['exempt', 'left out or a list of at most 500 ids', ['a b']],
    ['exempt', 'left out or a list of at most 500 ids', Array(501).fill('a')],
    ['version', 'a string of 1 to 64', ''],
    ['version', 'a string of 1 to 64', '1'.repeat(65)],
  ])('%s must be %s (%#)', (field, expected, value) => {
    expect(problemsOf({ ...record, [field]: value })).toEqual([
      expect.stringContaining(`${field} must be ${expected}`),
    ]);
  });

  it.each([undefined, null, 1, 'record', true, [[record]]])('a record must be an object (%#)', (value) => {
    expect(problemsOf(value)).toEqual(['a record must be an object']);
  });

  it('every field that is missing has its line; only path, regime and exempt may be left out', () => {
    expect(problemsOf({}).map((line) => line.split(' ')[0])).toEqual(Object.keys(record));
  });
});

describe('what is not known', () => {
  it('does not come along, at any depth, nor change a prototype', () => {
    const hostile = JSON.stringify({ ...record, ip: '203.0.113.9', signals: { gpc: false, dnt: true } }).replace(
      '{',
      '{"__proto__":{"admin":true},',
    );
    const read = readRecord(JSON.parse(hostile));
    expect(read).toEqual({ status: 'ok', record: { ...record, signals: { gpc: false } } });
    expect(Object.getPrototypeOf(read.status === 'ok' && read.record)).toBe(Object.prototype);
    expect(({} as { admin?: unknown }).admin).toBeUndefined();
  });
});

describe('isOrigin', () => {
  it.each([
    ['https://example.com', true],
    ['http://localhost:3000', true],
    ['https://xn--bcher-kva.example', true],
    ['http://[::1]:8080', true],
    ['https://example.com:443', false],
    ['http://example.com:80', false],
    ['https://EXAMPLE.com', false],
    ['https://bücher.example', false],
    ['https://user@example.com', false],
    ['https://example.com/path', false],
    ['https://*.example.com', false],
    ['https://*', false],
    ['example.com', false],
    ['ftp://example.com', false],
    ['file:///etc', false],
    ['*', false],
    [`https://${'a.'.repeat(200)}com`, false],
    [undefined, false],
  ])('%.40s: %s', (value, expected) => {
    expect(isOrigin(value)).toBe(expected);
  });
});

describe('for any input', () => {
  const hex = (length: number) =>
    fc
      .array(fc.constantFrom(...'0123456789abcdef'), { minLength: length, maxLength: length })
      .map((all) => all.join(''));
  const id = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{0,30}$/);
  const sound: fc.Arbitrary<ConsentRecord> = fc
    .record(
      {
        format: fc.constant(1 as const),
        id: fc.uuid(),
        subject: fc.uuid(),
        previous: fc.option(fc.uuid()),
        time: fc
          .date({ min: new Date('2020-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
          .map((date) => date.toISOString()),
        expires: fc.constant('2100-06-01T00:00:00.000Z'),
        revision: fc.string({ maxLength: 100 }),
        choice: fc.dictionary(id, fc.boolean(), { noNullPrototype: true }),
        action: fc.constantFrom<ConsentRecord['action'][]>('accept-all', 'reject-all', 'save', 'withdraw'),
        surface: fc.constantFrom<ConsentRecord['surface'][]>('banner', 'center', 'api'),
        language: fc.constantFrom('en', 'fr', 'pt-BR', 'zh-Hant-TW', 'de-1996'),
        shown: fc.option(hex(64)),
        signals: fc.record({ gpc: fc.boolean() }, { noNullPrototype: true }),
        origin: fc.webUrl({ validSchemes: ['http', 'https'] }).map((url) => new URL(url).origin),
        path: fc.option(
          fc.webPath().map((path) => path || '/'),
          { nil: undefined },
        ),
        version: fc.string({ minLength: 1, maxLength: 20 }),
      },
      { noNullPrototype: true },
    )
    .map(({ path, ...rest }) => (path === undefined ? rest : { ...rest, path }));

  it('never throws, and says either what the record is or what is wrong', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything()), (value) => {
        const read = readRecord(value);
        expect(read.status === 'ok' || read.problems.length > 0).toBe(true);
      }),
    );
  });

  it('gives a sound record back as it was', () => {
    fc.assert(
      fc.property(sound, (sent) => {
        expect(readRecord(JSON.parse(JSON.stringify(sent)))).toEqual({ status: 'ok', record: sent });
      }),
    );
  });

  it('refuses a sound record in which one field has the wrong type, and names that field alone', () => {
    const wrong: { readonly [type: string]: readonly unknown[] } = {
      string: [0, 1, true, false, {}, [], ['a']],
      number: ['1', true, {}, [], null, 0, 2, 1.5],
      object: [0, 'a', true, [], [true]],
    };
    fc.assert(
      fc.property(sound, fc.nat(), fc.nat(), (sent, which, pick) => {
        const keys = Object.keys(sent);
        const key = keys[which % keys.length] ?? '';
        const nullable = key === 'previous' || key === 'shown';
        const type = nullable ? 'string' : typeof sent[key as keyof ConsentRecord];
        const values = [...(wrong[type] ?? []), ...(nullable ? [] : [null])];
        const problems = problemsOf({ ...sent, [key]: values[pick % values.length] });
        expect(problems).toHaveLength(1);
        expect(problems[0]).toMatch(new RegExp(`^${key} must be `));
      }),
      { numRuns: 500 },
    );
  });

  it('refuses a sound record in which one answer is not true or false', () => {
    fc.assert(
      fc.property(
        sound,
        id,
        fc.jsonValue().filter((value) => typeof value !== 'boolean'),
        (sent, key, value) => {
          expect(problemsOf({ ...sent, choice: { ...sent.choice, [key]: value } })).toHaveLength(1);
        },
      ),
    );
  });
});
