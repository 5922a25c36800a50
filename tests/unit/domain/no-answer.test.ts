import { describe, expect, it } from 'vitest';
import { readPosted } from '../../../src/domain/no-answer.js';
import type { ConsentRecord } from '../../../src/domain/record.js';
import { sample } from '../collector/samples.js';

const problemsOf = (record: object): readonly string[] => {
  const read = readPosted(JSON.parse(JSON.stringify(record)));
  return read.status === 'refused' ? read.problems : [];
};

describe('what nobody has answered', () => {
  it.each<[string, Partial<ConsentRecord>]>([
    ['a choice', { choice: { analytics: true } }],
    ['a refusal', { choice: { analytics: false } }],
    ['somebody', { subject: sample().id }],
    ['an answer before', { previous: sample().id }],
  ])('EU-03: says nothing of %s', (_, part) => {
    expect(problemsOf(sample({ action: 'asked', choice: {}, ...part }))).toEqual([
      expect.stringContaining('asked must have'),
    ]);
  });

  it('is sound without any of that, as every answer is with it', () => {
    expect(problemsOf(sample({ action: 'asked', choice: {} }))).toEqual([]);
    expect(problemsOf(sample({ previous: sample().id, subject: sample().id }))).toEqual([]);
  });
});

describe('what an answer left behind', () => {
  const { id } = sample();
  const one = { service: 'matomo', kind: 'cookie', name: 'sid' } as const;
  const sound = { action: 'left-behind', subject: id, previous: id, left: [one] } as const;
  const { left: _left, ...bare } = sound;

  it.each<[string, ConsentRecord['left'] & object]>([
    ['one thing', [one]],
    ['another kind', [one, { ...one, kind: 'worker', name: '/push/worker.js' }]],
    ['as much as may be', Array(100).fill({ ...one, name: 'n'.repeat(200) })],
  ])('EU-05: belongs to that answer and its person: %s', (_, left) => {
    const sent = sample({ ...sound, left });
    expect(readPosted(JSON.parse(JSON.stringify(sent)))).toEqual({ status: 'ok', record: sent });
  });

  it('EU-05: says of each thing what it is, and nothing else', () => {
    const sent = sample({ ...sound, left: [one] });
    const more = { ...sent, left: [{ ...one, value: 'ada' }] };
    expect(readPosted(more)).toEqual({ status: 'ok', record: sent });
  });

  it.each<[string, Partial<ConsentRecord>]>([
    ['nothing left', bare],
    ['no answer', { ...sound, previous: null }],
    ['nobody', { ...sound, id }],
    ['an answer of its own', { ...sound, action: 'withdraw' }],
    ['a question', { ...sound, id, action: 'asked', previous: null, choice: {} }],
  ])('EU-05: is refused with %s', (_, part) => {
    expect(problemsOf(sample(part))).toHaveLength(1);
  });

  it.each<[unknown]>([
    [[]],
    [null],
    [{}],
    ['sid'],
    [['sid']],
    [[one, null]],
    [Array(101).fill(one)],
    [[{ kind: 'cookie', name: 'sid' }]],
    [[{ ...one, service: 'a b' }]],
    [[{ ...one, kind: 'header' }]],
    [[{ ...one, name: '' }]],
    [[{ ...one, name: 1 }]],
    [[{ ...one, name: 'a\u0000' }]],
    [[{ ...one, name: '\ud83c' }]],
    [[{ ...one, name: 'n'.repeat(201) }]],
  ])('EU-05: left must be a list of 1 to 100 things (%#)', (left) => {
    const refused = [expect.stringContaining('left must be left out or a list of 1 to 100')];
    expect(problemsOf({ ...sample(sound), left })).toEqual(refused);
    expect(problemsOf({ ...sample(sound), format: 2, left })).toEqual(['format must be 1', ...refused]);
  });
});
