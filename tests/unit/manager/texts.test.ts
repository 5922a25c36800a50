import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Texts } from '../../../src/domain/shown.js';
import { type Languages, wording } from '../../../src/manager/texts.js';

let lines: string[] = [];
beforeEach(() => {
  lines = [];
  vi.spyOn(console, 'error').mockImplementation((line: string) => void lines.push(line));
});
afterEach(() => void vi.restoreAllMocks());
afterEach(() => void vi.unstubAllGlobals());

/** On a page in `language`, for somebody whose browser is set to `visitor`. */
const wordingOn = (
  language: string,
  own: { [language: string]: Texts },
  languages?: Languages,
  visitor: readonly string[] = [],
) => {
  vi.stubGlobal('document', { documentElement: { lang: language } });
  vi.stubGlobal('navigator', { languages: visitor });
  return wording(own, languages);
};

const built = { accept: 'Tout accepter', reject: 'Tout refuser' };
/** A site that has French, asked for by name. */
function french(load: () => Promise<{ default: Texts }> = async () => ({ default: built })) {
  const asked: string[] = [];
  const languages: Languages = {
    available: ['fr'],
    load(language) {
      asked.push(language);
      return load();
    },
  };
  return { asked, languages };
}

describe('our wording', () => {
  it.each<[string, string, { [language: string]: Texts }, Texts, string[]]>([
    ['ours', 'fr', {}, built, ['fr']],
    ['the site’s own over ours', 'fr', { fr: { accept: 'Oui' } }, { ...built, accept: 'Oui' }, ['fr']],
    ['the site’s own alone, where we have none', 'de', { de: { accept: 'Ja' } }, { accept: 'Ja' }, []],
    [
      'ours under the site’s own, of a kind of it',
      'fr-CA',
      { 'fr-CA': { accept: 'Oui' } },
      { ...built, accept: 'Oui' },
      ['fr'],
    ],
    ['not that of another language', 'fr', { de: { accept: 'Ja' } }, built, ['fr']],
    ['nothing, where nobody has it: English stands in', 'de', {}, {}, []],
    ['nothing for English, which is there already', 'en', {}, {}, []],
  ])('is %s', async (_, language, own, texts, fetched) => {
    const { asked, languages } = french();
    expect(await wordingOn(language, own, languages)).toEqual({
      language: texts === built || fetched.length || Object.keys(own).length ? language : 'en',
      texts,
    });
    expect(asked).toEqual(fetched);
    expect(lines).toEqual([]);
  });

  it.each([
    ['de', 'fr'],
    ['', 'fr'],
    ['en', 'en'],
  ])('EU-07: is that of the page (%j) before that of the browser', async (page, language) => {
    expect((await wordingOn(page, {}, french().languages, ['it', 'fr-CA', 'en'])).language).toBe(language);
  });

  it('is the site’s own where there are no languages to fetch', async () => {
    expect(await wordingOn('fr', { fr: { accept: 'Oui' } }, undefined)).toEqual({
      language: 'fr',
      texts: { accept: 'Oui' },
    });
  });

  it.each<[string, () => Promise<{ default: Texts }>]>([
    ['is refused', () => Promise.reject(new Error('offline'))],
    [
      'cannot even be asked for, as with an inline script tag, which has no address',
      () => {
        throw new TypeError('Invalid URL');
      },
    ],
  ])('is English throughout, and says so, where the file %s', async (_, load) => {
    const own = { fr: { accept: 'Oui' }, en: { reject: 'No, thanks' } };
    expect(await wordingOn('fr', own, french(load).languages)).toEqual({
      language: 'en',
      texts: { reject: 'No, thanks' },
    });
    expect(lines).toEqual(['AskFirst: text/fr did not load']);
  });
});
