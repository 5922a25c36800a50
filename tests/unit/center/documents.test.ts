import { describe, expect, it } from 'vitest';
import { documentsOf } from '../../../src/center/documents.js';
import * as center from '../../../src/center/fr.js';
import text from '../../../src/text/fr.js';

const config = { revision: '1', categories: { analytics: { name: 'Analytics', description: 'Counts visits.' } } };
const wordingOf = (text: string): { [id: string]: string } => JSON.parse(text)[3];
const french = { fr: { text, center } };
/** What a document says for `id`, by surface. */
const said = (documents: ReturnType<typeof documentsOf>, id: string) =>
  documents.map((document) => [document.surface, wordingOf(document.text)[id]]);

describe('RC-02: the documents behind the hashes of records', () => {
  it('are, in English, the banner of a first visit and of a later one, the placeholder and the centre', () => {
    expect(documentsOf(config, {}).map(({ surface, language }) => [surface, language])).toEqual([
      ['banner', 'en'],
      ['banner', 'en'],
      ['placeholder', 'en'],
      ['center', 'en'],
    ]);
  });

  it('hold each language, and what stands there where the first layers have no file of it', () => {
    const documents = documentsOf(config, french).filter(({ language }) => language === 'fr');
    expect(said(documents, 'accept')).toEqual(
      expect.arrayContaining([
        ['banner', text.accept],
        ['banner', 'Accept all'],
        ['center', text.accept],
      ]),
    );
    // The centre fetches its own.
    const titles = said(documents, 'center_title').filter(([surface]) => surface === 'center');
    expect(titles.map(([, title]) => title)).toEqual([center.center.center_title, center.center.center_title]);
    expect(said(documents, 'frame_once')).toContainEqual(['placeholder', text.frame_once]);
  });

  it('hold the wording of the site, also in a language of its own', () => {
    const texts = { de: { accept: 'Alle annehmen' } };
    const german = documentsOf({ ...config, texts }, {}).filter(({ language }) => language === 'de');
    expect(german.map(({ text }) => wordingOf(text).accept)).toEqual(Array(4).fill('Alle annehmen'));
  });

  it('hold ours under a kind of our language that the site words itself', () => {
    const texts = { 'fr-CA': { accept: 'Oui' } };
    const canadian = documentsOf({ ...config, texts }, french).filter(({ language }) => language === 'fr-CA');
    expect(said(canadian, 'reject')).toContainEqual(['banner', text.reject]);
    expect(said(canadian, 'close')).toContainEqual(['center', center.center.close]);
    expect(new Set(said(canadian, 'accept').map(([, accept]) => accept))).toEqual(new Set(['Oui']));
  });

  it('differ with the revision, and none comes twice', () => {
    const texts = [config, { ...config, revision: '2' }].flatMap((one) => documentsOf(one, {}).map(({ text }) => text));
    expect(new Set(texts).size).toBe(8);
  });
});
