import { describe, expect, it } from 'vitest';
import { check, good } from './check-samples.js';

describe('a sentence that calls going on consent', () => {
  const said = (text: string): boolean => check({ ...good, notice: { ...good.notice, summary: [text] } }).length > 0;

  it.each([
    'By using the Service, you consent to the practices described.',
    'By continuing to browse www.example.com you agree to our cookies.',
    'If you continue to use this site we will assume that you are happy with it.',
    'Your continued use of the site means you accept this policy.',
    'En poursuivant votre navigation, vous acceptez l’utilisation de cookies.',
    "En utilisant ce site, vous déclarez consentir à l'usage de traceurs.",
    'La poursuite de la navigation vaut acceptation.',
    "L'utilisation du service emporte votre consentement.",
  ])('is found: %s', (text) => expect(said(text)).toBe(true));

  it.each([
    'By using the Service you do not consent to anything.',
    'Continuing to use the site is never taken to mean that you accept.',
    'You can continue to browse without accepting.',
    'En poursuivant votre navigation, vous n’acceptez rien.',
    'Vous pouvez continuer sans accepter.',
    'We use it by using servers in France. You agree or refuse below.',
    "L'utilisation du service demande un compte.",
  ])('is not seen in: %s', (text) => expect(said(text)).toBe(false));
});
