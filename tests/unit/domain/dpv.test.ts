import { describe, expect, it } from 'vitest';
import { type Before, toJsonLd } from '../../../src/domain/dpv.js';
import type { ConsentRecord } from '../../../src/domain/record.js';
import { received, sample } from '../collector/samples.js';

interface Status {
  readonly '@type': readonly string[];
}
interface Process {
  readonly 'dct:identifier': string;
  readonly 'dpv:hasLegalBasis'?: { readonly '@id': string };
  readonly 'dpv:hasConsentStatus'?: Status;
  readonly 'askfirst:answer'?: { readonly 'askfirst:allowed': boolean };
}

const read = (part: Partial<ConsentRecord>, before?: Before) =>
  toJsonLd(sample(part), received, {}, before) as { readonly [name: string]: unknown } & {
    readonly 'dpv:hasProcess': readonly Process[];
  };

/** `analytics: given`, `marketing: refused`, … */
const statuses = (part: Partial<ConsentRecord>, before?: Before) =>
  Object.fromEntries(
    read(part, before)['dpv:hasProcess'].map((process) => [
      process['dct:identifier'],
      process['dpv:hasConsentStatus']?.['@type'][0]?.replace('dpv:Consent', ''),
    ]),
  );

describe('RC-01: consent is the legal basis', () => {
  it.each<[string, Partial<ConsentRecord>, readonly string[]]>([
    ['of everything where no regime is named', {}, ['analytics', 'marketing']],
    ['of everything under opt-in', { regime: 'opt-in' }, ['analytics', 'marketing']],
    ['not of what is exempt', { exempt: ['analytics'] }, ['marketing']],
    ['of nothing under opt-out', { regime: 'opt-out' }, []],
    ['of nothing under notice', { regime: 'notice' }, []],
    ['of nothing under none', { regime: 'none' }, []],
    ['of nothing where all is exempt', { exempt: ['analytics', 'marketing'] }, []],
  ])('%s', (_, part, expected) => {
    const described = read(part);
    const processes = described['dpv:hasProcess'];
    const named = processes.filter((process) => process['dpv:hasLegalBasis']?.['@id'] === 'eu-gdpr:A6-1-a');
    expect(named.map((process) => process['dct:identifier'])).toEqual(expected);
    for (const process of processes) {
      expect('dpv:hasConsentStatus' in process).toBe(named.includes(process));
      expect('askfirst:answer' in process).toBe(!named.includes(process));
    }
    // Nor does anything else of the record claim it.
    const text = JSON.stringify(described);
    for (const claim of ['A6-1-a', 'A7-3', 'WithdrawConsent', 'record-eu-gdpr'])
      expect(text.includes(claim), claim).toBe(expected.length > 0);
  });

  it('what was allowed without it is said without it', () => {
    const described = read({ regime: 'opt-out' });
    expect(described['askfirst:regime']).toBe('opt-out');
    const allowed = described['dpv:hasProcess'].map((process) => process['askfirst:answer']?.['askfirst:allowed']);
    expect(allowed).toEqual([true, false]);
  });
});

describe('RC-01: withdrawn is what the record before had granted, and nothing else', () => {
  const before = { choice: { analytics: true, marketing: false }, expires: '2026-08-30T09:30:00.000Z' };
  const none = { analytics: false, marketing: false, fresh: false };
  it.each<[string, Partial<ConsentRecord>, Before | undefined, object]>([
    [
      'a withdrawal',
      { action: 'withdraw', choice: none },
      before,
      { analytics: 'Withdrawn', marketing: 'Refused', fresh: 'Refused' },
    ],
    [
      'one yes for another',
      { action: 'save', choice: { analytics: false, marketing: true } },
      before,
      { analytics: 'Withdrawn', marketing: 'Given' },
    ],
    [
      'an id that every object has something under',
      { action: 'reject-all', choice: { constructor: false } as ConsentRecord['choice'] },
      before,
      { constructor: 'Refused' },
    ],
    [
      'a yes that had ended',
      { action: 'reject-all', choice: none },
      { ...before, expires: '2026-02-01T00:00:00.000Z' },
      { analytics: 'Refused', marketing: 'Refused', fresh: 'Refused' },
    ],
    [
      'what was never consented to',
      { action: 'withdraw', choice: { analytics: false, marketing: false } },
      { choice: { analytics: true, marketing: true }, expires: before.expires, exempt: ['marketing'] },
      { analytics: 'Withdrawn', marketing: 'Refused' },
    ],
    [
      'a first refusal',
      { action: 'reject-all', choice: { analytics: false, marketing: false } },
      undefined,
      { analytics: 'Refused', marketing: 'Refused' },
    ],
    [
      'a withdrawal of nobody knows what',
      { action: 'withdraw', choice: { analytics: false, marketing: true } },
      undefined,
      { analytics: 'StatusInvalidForProcessing', marketing: 'Given' },
    ],
  ])('%s', (_, part, previous, expected) => {
    expect(statuses(part, previous)).toEqual(expected);
  });
});
