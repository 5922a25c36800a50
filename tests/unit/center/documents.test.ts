import { describe, expect, it } from 'vitest';
import { documentsOf } from '../../../src/center/documents.js';
import french from '../../../src/text/fr.js';

const config = { revision: '1', categories: { analytics: { name: 'Analytics', description: 'Counts visits.' } } };
const wordingOf = (text: string): { [id: string]: string } => JSON.parse(text)[3];

describe('RC-02: the documents behind the hashes of records', () => {
  it('are, in English, the banner of a first visit and of a later one, and the centre', () => {
    expect(documentsOf(config, {}).map(({ surface, language }) => [surface, language])).toEqual([
      ['banner', 'en'],
      ['banner', 'en'],
      ['center', 'en'],
    ]);
  });

  it('hold each language, and what stands there where its file did not load', () => {
    const documents = documentsOf(config, { fr: french }).filter(({ language }) => language === 'fr');
    const accept = documents.map(({ text }) => wordingOf(text).accept);
    expect(accept).toContain(french.accept);
    expect(accept).toContain('Accept all');
  });

  it('hold the wording of the site, also in a language of its own', () => {
    const texts = { de: { accept: 'Alle annehmen' } };
    const german = documentsOf({ ...config, texts }, {}).filter(({ language }) => language === 'de');
    expect(german.map(({ text }) => wordingOf(text).accept)).toEqual([
      'Alle annehmen',
      'Alle annehmen',
      'Alle annehmen',
    ]);
  });

  it('differ with the revision, and none comes twice', () => {
    const texts = [config, { ...config, revision: '2' }].flatMap((one) => documentsOf(one, {}).map(({ text }) => text));
    expect(new Set(texts).size).toBe(6);
  });
});
