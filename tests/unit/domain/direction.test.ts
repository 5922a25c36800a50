import { expect, it } from 'vitest';
import { direction } from '../../../src/domain/direction.js';

it.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['AR-EG', 'rtl'],
  ['he', 'rtl'],
  ['fa-IR', 'rtl'],
  ['ur', 'rtl'],
  ['arn', 'ltr'],
  ['far', 'ltr'],
  ['', 'ltr'],
])('%j is written %s', (language, expected) => {
  expect(direction(language)).toBe(expected);
});
