import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../../src/domain/config.js';
import { shownText } from '../../../src/domain/shown.js';

const config = {
  revision: '1',
  categories: {
    necessary: { name: 'Necessary', description: 'A', required: true },
    analytics: { name: { en: 'Analytics', fr: 'Mesure' }, description: 'B' },
  },
  services: {
    matomo: { category: 'analytics', name: 'Matomo', provider: { name: 'P' }, cookies: [{ name: '_pk_*' }], hosts: [] },
  },
  notice: { links: [{ label: 'Notice', href: '/privacy' }] },
};
const texts = { accept: 'Accept', reject: 'Refuse' };
const shown = (part: object = {}, words: Record<string, string> = texts, language = 'en', version = '1.0.0') =>
  shownText(resolveConfig({ ...config, ...part }), words, language, version);
const { analytics, necessary } = config.categories;
const { matomo } = config.services;

describe('[RC-02] what was shown', () => {
  it('is the same text each time', () => {
    expect(shown(structuredClone(config))).toBe(shown());
  });

  it.each<[string, string]>([
    ['the revision', shown({ revision: '2' })],
    ['the wording', shown({}, { ...texts, accept: 'Yes' })],
    ['the language', shown({}, texts, 'fr')],
    ['the version', shown({}, texts, 'en', '1.0.1')],
    ['a category', shown({ categories: { necessary, analytics: { ...analytics, description: 'C' } } })],
    ['the order of categories', shown({ categories: { z: necessary, ...config.categories, a: analytics } })],
    ['a service', shown({ services: { matomo: { ...matomo, provider: { name: 'Q' } } } })],
    ['what a service stores', shown({ services: { matomo: { ...matomo, cookies: [] } } })],
    ['a link', shown({ notice: { links: [] } })],
  ])('is another text after a change of %s', (_, text) => {
    expect(text).not.toBe(shown());
  });

  it.each<[string, string]>([
    ['what is not asked', shown({ categories: { analytics } })],
    ['how long the answer holds', shown({ consent: { expires: 'P1M' } })],
    ['the place of records', shown({ consent: { endpoint: '/records' } })],
  ])('does not depend on %s', (_, text) => {
    expect(text).toBe(shown());
  });

  it('is a text for any config that JSON can say', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (category, service, notice) => {
        const services = { a: service, b: { category: 'x', cookies: service, provider: notice } };
        const input = { categories: { x: category, y: { name: category } }, services, notice };
        return typeof JSON.parse(shownText(resolveConfig(input), texts, 'en', '1')) === 'object';
      }),
    );
  });
});
