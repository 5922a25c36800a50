/** The rest of a sentence, at most so long: a dot ends it unless something follows at once (`example.com`). */
const REST = '(?:[^.!?]|\\.(?=\\S)){0,200}?';

const CLAIMS = [
  `\\bby (?:using|continuing|visiting|browsing|accessing|closing|scrolling)\\b${REST}\\b(?:you|users?) (?:[\\w,]{1,30} ){0,4}(?:consent|agree|accept)`,
  `\\bcontinu(?:e|ed|ing)\\b(?: to)? (?:use|using|browse|browsing|visit|navigat)${REST}\\b(?:consent|agree|accept|assume)`,
  `\\ben (?:poursuivant|continuant|naviguant|utilisant|visitant|accédant|fermant)\\b${REST}\\b(?:vous |l['’]utilisateur )(?:[\\wéè,]{1,30} ){0,4}(?:accept|consent|approuv)`,
  `\\b(?:poursuite|utilisation|navigation)\\b${REST}\\b(?:vaut|vaudra|emporte|implique|signifie) (?:[^.!? ]{1,30} ){0,5}(?:[dl]['’])?(?:accept|accord|consent)`,
].map((claim) => new RegExp(claim, 'gi'));

/** "By using the site you do not consent to anything" says the opposite. */
const DENIAL = /\b(?:not|never|no|nothing|without|ne|sans|pas|aucune?)\b|n['’]t\b|\bn['’]/i;

/**
 * The words of a text that call it consent when somebody merely goes on, in English or French, if it has any.
 * Each pattern is bounded, so that a hostile text costs no more than its length.
 */
export function impliedConsent(text: string): string | undefined {
  for (const claim of CLAIMS) for (const [words] of text.matchAll(claim)) if (!DENIAL.test(words)) return words;
  return undefined;
}
