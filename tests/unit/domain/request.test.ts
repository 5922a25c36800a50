import { expect, it } from 'vitest';
import { referenceOf } from '../../../src/domain/request.js';
import { readChange } from '../../../src/domain/request-state.js';
import { readRequest } from '../../../src/domain/request-wire.js';
import { ask } from '../collector/samples.js';

const without = (key: string) => Object.fromEntries(Object.entries(ask()).filter(([name]) => name !== key));

it.each([
  ask(),
  ask({ about: 'Your account', name: 'Ada', regime: 'opt-in' }),
  ask({ kind: 'communications', stop: ['news'] }),
  without('message'),
  { ...without('email'), kind: 'sale', within: 'P45D' },
  { ...without('email'), kind: 'sensitive', regime: 'opt-out' },
])('takes %j', (value) => {
  expect(readRequest(value)).toEqual({ status: 'ok', request: value });
});

it('US-02: the opt-outs may be without an address, and every other kind not', () => {
  for (const kind of ['access', 'erasure', 'objection-marketing', 'communications'])
    expect(readRequest({ ...without('email'), kind, stop: ['a'] })).toEqual({
      status: 'refused',
      problems: ['email must be an e-mail address'],
    });
});

it.each<[string, object]>([
  ['reference', { reference: 'IIII-OOOO-UUUU' }],
  ['reference', { reference: '' }],
  ['token', { token: 'ab' }],
  ['token', { token: 'AB'.repeat(32) }],
  ['kind', { kind: 'everything' }],
  ['time', { time: 'yesterday' }],
  ['within', { within: 'P10Y' }],
  ['within', { within: 'P46D' }],
  ['about', { about: '' }],
  ['email', { email: 'ada' }],
  ['email', { email: 'a b@example.com' }],
  ['email', { email: `${'a'.repeat(250)}@example.com` }],
  ['email', { email: 'a\u0000@example.com' }],
  ['name', { name: 'a'.repeat(201) }],
  ['message', { message: 'a'.repeat(5001) }],
  ['message', { message: '\ud800' }],
  ['stop', { kind: 'communications' }],
  ['stop', { kind: 'communications', stop: [] }],
  ['stop', { kind: 'communications', stop: ['__proto__'] }],
  ['language', { language: '<script>' }],
  ['origin', { origin: 'https://*.example.com' }],
])('refuses a request for its %s, and quotes nothing of it: %j', (field, part) => {
  const result = readRequest({ ...ask(), ...part });
  expect(result).toEqual({ status: 'refused', problems: [expect.stringMatching(`^${field} must be `)] });
  for (const value of Object.values(part))
    if (typeof value === 'string' && value.length > 12) expect(JSON.stringify(result)).not.toContain(value);
});

it('leaves out what it does not know', () => {
  expect(JSON.stringify(readRequest({ ...ask(), passport: 'X1' }))).not.toContain('passport');
  expect(readRequest([ask()]).status).toBe('refused');
});

it('makes references of letters that nobody mixes up', () => {
  for (let first = 0; first < 256; first += 1)
    expect(referenceOf(new Uint8Array(12).fill(first))).toMatch(/^([0-9A-HJKMNP-TV-Z]{4})-\1-\1$/);
});

it.each(['identification', 'extended', 'refused'])('GDPR article 12: %s needs a reason', (status) => {
  expect(readChange({ status })).toMatch(/must say why/);
  expect(readChange({ status, answer: ' ' })).toMatch(/must say why/);
  expect(readChange({ status, answer: 'Two accounts have this name.' })).toMatchObject({ status });
});

it.each([{}, [], null, { status: 'done' }, { status: 'answered', answer: 5 }, { status: 'answered', answer: '\0' }])(
  'no change: %j',
  (value) => {
    expect(typeof readChange(value)).toBe('string');
  },
);
