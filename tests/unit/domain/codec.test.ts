import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode } from '../../../src/domain/codec.js';
import type { StoredRecord } from '../../../src/domain/record.js';

const record: StoredRecord = {
  id: '0b6e7f0a-5a3c-4d0e-9f53-1c2d3e4f5a6b',
  subject: '7c9d1e2f-3a4b-4c5d-8e6f-a0b1c2d3e4f5',
  time: '2026-03-01T09:30:00.000Z',
  revision: '2026-02-10',
  choice: { analytics: true, matomo: true, marketing: false },
};

const id = fc.stringMatching(/^[A-Za-z][\w-]{0,20}$/);
const revision = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('~', '.', '!', '1', 'a', '\n', '\u{1f600}', '\ud800') }),
);
const records: fc.Arbitrary<StoredRecord> = fc.record({
  id: fc.uuid(),
  subject: fc.uuid(),
  // Eight digits in base 36: from 1972 to 2059.
  time: fc
    .date({ min: new Date('1973'), max: new Date('2059'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  revision,
  choice: fc.dictionary(id, fc.boolean(), { maxKeys: 12 }).map((choice) => ({ ...choice })),
});

/** The checksum of the format, written out a second time: what a hostile neighbour can do as well. */
function sealed(body: string): string {
  let sum = 0;
  for (const character of body) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return `${body}~${sum.toString(36)}`;
}

describe('the text of a record', () => {
  it('is short and readable, and a format that later versions still read', () => {
    const text = encode(record);
    expect(text).toBe(
      '1~0b6e7f0a-5a3c-4d0e-9f53-1c2d3e4f5a6b~7c9d1e2f-3a4b-4c5d-8e6f-a0b1c2d3e4f5~mm7ju280~.analytics.matomo!marketing~2026-02-10~cjrift',
    );
    expect(decode(text)).toEqual(record);
  });

  it('[PF-04] stays under 500 bytes for ten categories', () => {
    const choice = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`category-number-${index}`, true]));
    expect(encodeURIComponent(encode({ ...record, choice })).length).toBeLessThan(500);
  });

  it('comes back as the record, whatever the record is', () => {
    fc.assert(
      fc.property(records, (record) => {
        expect(decode(encode(record))).toEqual(record);
      }),
      { numRuns: 500 },
    );
  });

  it('means nothing once any one character is another', () => {
    fc.assert(
      fc.property(records, fc.nat(), fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }), (record, at, other) => {
        const text = encode(record);
        const index = at % text.length;
        fc.pre(text[index] !== other);
        expect(decode(text.slice(0, index) + other + text.slice(index + 1))).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  it('means nothing once a half of a character is another', () => {
    const text = encode({ ...record, revision: '\u{1f600}' });
    expect(decode(text.replace('\u{1f600}', '\u{1f601}'))).toBeUndefined();
  });

  it('means nothing once it is cut, at either end', () => {
    fc.assert(
      fc.property(records, fc.nat(), (record, at) => {
        const text = encode(record);
        const index = at % text.length;
        expect(decode(text.slice(0, index))).toBeUndefined();
        expect(decode(text.slice(index + 1))).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it('means nothing once two characters have changed places', () => {
    fc.assert(
      fc.property(records, fc.nat(), (record, at) => {
        const text = encode(record);
        const index = at % (text.length - 1);
        fc.pre(text[index] !== text[index + 1]);
        const swapped = `${text.slice(0, index)}${text[index + 1]}${text[index]}${text.slice(index + 2)}`;
        expect(decode(swapped)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
});

const { id: first, subject } = record;
describe('a text that is no record', () => {
  it.each<[string, string | undefined]>([
    ['nothing', undefined],
    ['an empty text', ''],
    ['another tool’s', '{"analytics":true}'],
    ['a later format', sealed(`2~${first}~${subject}~mm7ju280~.a~1`)],
    ['a time that is no number', sealed(`1~${first}~${subject}~________~.a~1`)],
    ['an id that is none', sealed(`1~${'x'.repeat(36)}~${subject}~mm7ju280~.a~1`)],
    ['answers of another form', sealed(`1~${first}~${subject}~mm7ju280~?a~1`)],
    ['a megabyte of separators', '~'.repeat(1_000_000)],
    ['a megabyte of answers', `1~${first}~${subject}~mm7ju280~${'.a'.repeat(500_000)}`],
  ])('is not read: %s', (_, text) => {
    expect(decode(text)).toBeUndefined();
  });

  it('never throws, not even with the right checksum', () => {
    const body = fc
      .tuple(fc.stringMatching(/^[\w!~.-]{8}$/), fc.stringMatching(/^([.!][\w-]{1,9}){0,4}$/), fc.string())
      .map(([time, answers, revision]) => `1~${first}~${subject}~${time}~${answers}~${revision}`);
    fc.assert(fc.property(fc.oneof(fc.string(), body, fc.string().map(sealed)), (text) => decode(text) === undefined));
    fc.assert(
      fc.property(body.map(sealed), (text) => {
        for (const answer of Object.values(decode(text)?.choice ?? {})) expect(answer).toBeTypeOf('boolean');
      }),
      { numRuns: 1000 },
    );
    expect(({} as { a?: true }).a).toBeUndefined();
  });
});
