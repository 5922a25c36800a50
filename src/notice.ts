/** The sections of a full notice, fetched once the privacy centre is open; what it has of Preact is the centre's. */
import type { LoadNotice } from './center/stage.js';
import type { Language } from './domain/languages.js';
import type { LoadRequests } from './notice/model.js';
import { partOf } from './notice/part.js';
import type { NoticeTexts } from './notice/texts.js';

/** Written out, so that bundlers find them. */
const FILES: { readonly [Tag in Language]: () => Promise<{ readonly notice: NoticeTexts }> } = {
  ar: () => import('./notice/ar.js'),
  bg: () => import('./notice/bg.js'),
  cs: () => import('./notice/cs.js'),
  da: () => import('./notice/da.js'),
  de: () => import('./notice/de.js'),
  el: () => import('./notice/el.js'),
  es: () => import('./notice/es.js'),
  et: () => import('./notice/et.js'),
  fi: () => import('./notice/fi.js'),
  fr: () => import('./notice/fr.js'),
  ga: () => import('./notice/ga.js'),
  he: () => import('./notice/he.js'),
  hr: () => import('./notice/hr.js'),
  hu: () => import('./notice/hu.js'),
  is: () => import('./notice/is.js'),
  it: () => import('./notice/it.js'),
  ja: () => import('./notice/ja.js'),
  ko: () => import('./notice/ko.js'),
  lt: () => import('./notice/lt.js'),
  lv: () => import('./notice/lv.js'),
  mt: () => import('./notice/mt.js'),
  nb: () => import('./notice/nb.js'),
  nl: () => import('./notice/nl.js'),
  pl: () => import('./notice/pl.js'),
  pt: () => import('./notice/pt.js'),
  'pt-BR': () => import('./notice/pt-BR.js'),
  ro: () => import('./notice/ro.js'),
  sk: () => import('./notice/sk.js'),
  sl: () => import('./notice/sl.js'),
  sv: () => import('./notice/sv.js'),
  tr: () => import('./notice/tr.js'),
  uk: () => import('./notice/uk.js'),
  'zh-CN': () => import('./notice/zh-CN.js'),
};

const requests: LoadRequests = async (model) => (await import('./requests.js')).load(model, model.tag);

export const load: LoadNotice = async (model, goal) => {
  const { tag } = model;
  return partOf(model, goal, requests, tag && (await FILES[tag]().catch(() => undefined))?.notice);
};
