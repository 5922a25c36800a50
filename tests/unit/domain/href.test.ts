import fc from 'fast-check';
import { expect, it } from 'vitest';
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
  'javascript://here.invalid/%0aalert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0000javascript:alert(1)',
  '\u0001 javascript:alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<p>',
  'data://here.invalid/text',
  'blob:https://example.com/0d5b2f6e',
  'blob:https://here.invalid/0d5b2f6e',
  'file:///etc/hosts',
  'http://',
  '//example.com/privacy',
  '/\\example.com/privacy',
  '/\t/example.com',
  ' https://example.com',
  'https://',
  '',
  undefined,
  null,
  {},
  ['/privacy'],
])('%j may not be a link', (href) => {
  expect(safeHref(href)).toBeUndefined();
});

it('lets no scheme through but http, https and mailto, however it is disguised', () => {
  const blank = fc.constantFrom('', ' ', '\t', '\n', '\u0000', '\u001f');
  const scheme = fc.constantFrom('javascript:', 'JAVASCRIPT:', 'vbscript:', 'data:', 'blob:', 'file:', 'view-source:');
  const rest = fc.oneof(fc.string(), fc.constantFrom('//here.invalid/%0aalert(1)', 'https://here.invalid/'));
  const disguised = fc
    .tuple(blank, scheme, fc.nat(10), blank, rest)
    .map(([before, name, at, inside, after]) => before + name.slice(0, at) + inside + name.slice(at) + after);
  fc.assert(
    fc.property(fc.oneof(disguised, fc.string()), (href) => {
      const safe = safeHref(href);
      return (
        safe === undefined || ['https:', 'http:', 'mailto:'].includes(new URL(safe, 'https://example.com').protocol)
      );
    }),
    { numRuns: 1000 },
  );
});
