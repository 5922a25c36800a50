import { describe, expect, it } from 'vitest';
import { problemOfAsked } from '../../../src/domain/asked.js';
import type { ConsentRecord } from '../../../src/domain/record.js';
import { sample } from '../collector/samples.js';

describe('what nobody has answered', () => {
  it.each<[string, Partial<ConsentRecord>]>([
    ['a choice', { choice: { analytics: true } }],
    ['a refusal', { choice: { analytics: false } }],
    ['somebody', { subject: sample().id }],
    ['an answer before', { previous: sample().id }],
  ])('EU-03: says nothing of %s', (_, part) => {
    expect(problemOfAsked(sample({ action: 'asked', choice: {}, ...part }))).toContain('asked must have');
  });

  it('is sound without any of that, as every answer is with it', () => {
    expect(problemOfAsked(sample({ action: 'asked', choice: {} }))).toBe(undefined);
    expect(problemOfAsked(sample({ previous: sample().id, subject: sample().id }))).toBe(undefined);
  });
});
