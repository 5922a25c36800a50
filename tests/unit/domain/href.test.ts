import fc from 'fast-check';
import { expect, it } from 'vitest';
import { safeHref } from '../../../src/domain/href.js';

it.each([
  'https://example.com/privacy',
  'HTTPS://example.com',
  'tel:+33-1-23-45-67-89',
  'TEL:112',
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
  'http://example.com/privacy',
  'telnet://example.com',
  'sms:112',
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

it('lets no scheme through but https, mailto and tel, however it is disguised', () => {
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
        safe === undefined || ['https:', 'mailto:', 'tel:'].includes(new URL(safe, 'https://example.com').protocol)
      );
    }),
    { numRuns: 1000 },
  );
});
