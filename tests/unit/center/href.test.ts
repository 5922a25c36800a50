import { expect, it } from 'vitest';
import { direction } from '../../../src/domain/direction.js';
import { safeHref } from '../../../src/domain/href.js';

it.each([
  'https://example.com/privacy',
  'HTTP://example.com',
  'mailto:privacy@example.com',
  '/privacy',
  'privacy.html',
  './privacy?a=1#b',
  '#privacy',
])('%j may be a link', (href) => {
  expect(safeHref(href)).toBe(href);
});

it.each([
  ' JaVaScript:alert(1)',
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0000javascript:alert(1)',
  '\u0001 javascript:alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<p>',
  'blob:https://example.com/0d5b2f6e',
  'file:///etc/hosts',
  '//example.com/privacy',
  '/\\example.com/privacy',
  '/\t/example.com',
  ' https://example.com',
  'https://',
  '',
  undefined,
  null,
  {},
])('%j may not be a link', (href) => {
  expect(safeHref(href)).toBeUndefined();
});

it.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['AR-EG', 'rtl'],
  ['he', 'rtl'],
  ['fa-IR', 'rtl'],
  ['ur', 'rtl'],
  ['arn', 'ltr'],
  ['far', 'ltr'],
])('%s is written %s', (language, expected) => {
  expect(direction(language)).toBe(expected);
});
