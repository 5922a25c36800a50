import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localize, pickLanguage } from '../../../src/domain/text.js';
import type { Text } from '../../../src/domain/types.js';

describe('a text', () => {
  it.each<[unknown, string, string]>([
    ['Analytics', 'fr', 'Analytics'],
    [{ en: 'A', fr: 'B' }, 'fr', 'B'],
    [{ en: 'A', fr: 'B' }, 'fr-CA', 'B'],
    [{ en: 'A', fr: 'B', 'fr-CA': 'C' }, 'fr-CA', 'C'],
    [{ en: 'A', fr: 'B' }, 'FR-ca', 'B'],
    [{ en: 'A', 'fr-CA': 'C' }, 'fr', 'A'],
    [{ fr: 'B', en: 'A' }, 'de', 'A'],
    [{ fr: 'B', de: 'C' }, 'es', 'B'],
    [{ en: 'A', fr: '' }, 'fr', ''],
    [{ en: 'A' }, 'constructor', 'A'],
    [{}, 'en', ''],
    [{ en: 5 }, 'en', ''],
    [undefined, 'en', ''],
    [null, 'en', ''],
    [5, 'en', ''],
  ])('%j in %s is %j', (text, language, expected) => {
    expect(localize(text as Text | undefined, language)).toBe(expected);
  });

  it('is always a string', () => {
    fc.assert(fc.property(fc.anything(), fc.string(), (text, tag) => typeof localize(text as Text, tag) === 'string'));
  });
});

describe('[EU-07] the language', () => {
  it.each<[string[], string[], string | undefined]>([
    [['fr'], ['en', 'fr'], 'fr'],
    [['fr-CA'], ['en', 'fr'], 'fr'],
    [['fr-CA'], ['en', 'fr', 'fr-CA'], 'fr-CA'],
    [['FR'], ['en', 'fr'], 'fr'],
    [['de', 'fr'], ['en', 'fr'], 'fr'],
    [['en-GB', 'fr'], ['en', 'fr'], 'en'],
    [['pt-BR'], ['en', 'pt-PT'], undefined],
    [['no'], ['en', 'nb'], 'nb'],
    [['nn-NO'], ['en', 'nb'], 'nb'],
    [['nb'], ['en', 'no'], 'no'],
    [['zh'], ['en', 'zh-CN'], 'zh-CN'],
    [['zh-Hans'], ['en', 'zh-CN'], 'zh-CN'],
    [['ZH-cn'], ['en', 'zh-CN'], 'zh-CN'],
    [['pt-br'], ['en', 'pt', 'pt-BR'], 'pt-BR'],
    [['pt-PT'], ['en', 'pt', 'pt-BR'], 'pt'],
    [['iw-IL'], ['en', 'he'], 'he'],
    [['', 'ar'], ['en', 'ar'], 'ar'],
    [[], ['en', 'fr'], undefined],
    [['de'], [], undefined],
  ])('wanted %j of %j is %s', (wanted, available, expected) => {
    expect(pickLanguage(wanted, available)).toBe(expected);
  });
});
