/** The forms for rights and e-mails, fetched when a person opens one; what they have of Preact is the centre's. */
import type { Language } from './domain/languages.js';
import type { LoadRequests } from './notice/model.js';
import { requestPartOf } from './requests/part.js';
import type { RequestTexts } from './requests/texts.js';

/** Written out, so that bundlers find them. */
const FILES: { readonly [Tag in Language]: () => Promise<{ readonly requests: RequestTexts }> } = {
  ar: () => import('./requests/ar.js'),
  bg: () => import('./requests/bg.js'),
  cs: () => import('./requests/cs.js'),
  da: () => import('./requests/da.js'),
  de: () => import('./requests/de.js'),
  el: () => import('./requests/el.js'),
  es: () => import('./requests/es.js'),
  et: () => import('./requests/et.js'),
  fi: () => import('./requests/fi.js'),
  fr: () => import('./requests/fr.js'),
  ga: () => import('./requests/ga.js'),
  he: () => import('./requests/he.js'),
  hr: () => import('./requests/hr.js'),
  hu: () => import('./requests/hu.js'),
  is: () => import('./requests/is.js'),
  it: () => import('./requests/it.js'),
  ja: () => import('./requests/ja.js'),
  ko: () => import('./requests/ko.js'),
  lt: () => import('./requests/lt.js'),
  lv: () => import('./requests/lv.js'),
  mt: () => import('./requests/mt.js'),
  nb: () => import('./requests/nb.js'),
  nl: () => import('./requests/nl.js'),
  pl: () => import('./requests/pl.js'),
  pt: () => import('./requests/pt.js'),
  'pt-BR': () => import('./requests/pt-BR.js'),
  ro: () => import('./requests/ro.js'),
  sk: () => import('./requests/sk.js'),
  sl: () => import('./requests/sl.js'),
  sv: () => import('./requests/sv.js'),
  tr: () => import('./requests/tr.js'),
  uk: () => import('./requests/uk.js'),
  'zh-CN': () => import('./requests/zh-CN.js'),
};

/** @param tag of the file with the wording; English where there is none */
export const load = async (model: Parameters<LoadRequests>[0], tag: Language | undefined): ReturnType<LoadRequests> =>
  requestPartOf(model, tag && (await FILES[tag]().catch(() => undefined))?.requests);
