import { afterEach, expect, it, vi } from 'vitest';
import { center as english } from '../../../src/center/en.js';
import * as french from '../../../src/center/fr.js';
import { type LoadWording, wordingOf } from '../../../src/center/wording.js';
import { resolveConfig } from '../../../src/domain/config.js';

const lines: string[] = [];
vi.spyOn(console, 'error').mockImplementation((line: string) => void lines.push(line));
afterEach(() => void lines.splice(0));

const own = { en: { accept: 'Yes' }, fr: { accept: 'Oui' } };
const settings = resolveConfig({ texts: own });
const load = (fr: LoadWording['fr']) => ({ fr }) as LoadWording;
const there = load(async () => french);

it.each([
  ['fr', 'fr', 'fr', french.center.save],
  ['FR-ca', 'FR-ca', 'fr', french.center.save],
  // The site's own, which we have no file for.
  ['cy', 'cy', undefined, english.save],
  ['en', 'en', undefined, english.save],
])('the centre in %s says so, with our wording where there is one', async (asked, language, tag, save) => {
  const wording = await wordingOf(settings, { language: asked, texts: { title: 'A' } }, there);
  expect([wording.language, wording.tag]).toEqual([language, tag]);
  expect(wording.texts).toMatchObject({ save, title: 'A' });
  expect(lines).toEqual([]);
});

it('RC-02: where its file does not come all of it is English, the site’s own too, and it says so', async () => {
  const wording = await wordingOf(
    settings,
    { language: 'fr', texts: { ...own.fr, title: 'Votre vie privée' } },
    load(async () => {
      throw new Error('offline');
    }),
  );
  expect([wording.language, wording.tag]).toEqual(['en', undefined]);
  expect(wording.texts).toMatchObject({ ...english, title: 'Your privacy, your decision', accept: 'Yes' });
  expect(lines).toEqual(['AskFirst: center/fr did not load']);
});
