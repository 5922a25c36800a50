import { dialogOf } from './center/mount.js';
import type { LoadNotice } from './center/stage.js';
import type { LoadWording } from './center/wording.js';
import type { LoadLayer } from './manager/consent.js';

/** Written out, so that bundlers find them. */
const wording: LoadWording = {
  ar: () => import('./center/ar.js'),
  bg: () => import('./center/bg.js'),
  cs: () => import('./center/cs.js'),
  da: () => import('./center/da.js'),
  de: () => import('./center/de.js'),
  el: () => import('./center/el.js'),
  es: () => import('./center/es.js'),
  et: () => import('./center/et.js'),
  fi: () => import('./center/fi.js'),
  fr: () => import('./center/fr.js'),
  ga: () => import('./center/ga.js'),
  he: () => import('./center/he.js'),
  hr: () => import('./center/hr.js'),
  hu: () => import('./center/hu.js'),
  is: () => import('./center/is.js'),
  it: () => import('./center/it.js'),
  ja: () => import('./center/ja.js'),
  ko: () => import('./center/ko.js'),
  lt: () => import('./center/lt.js'),
  lv: () => import('./center/lv.js'),
  mt: () => import('./center/mt.js'),
  nb: () => import('./center/nb.js'),
  nl: () => import('./center/nl.js'),
  pl: () => import('./center/pl.js'),
  pt: () => import('./center/pt.js'),
  'pt-BR': () => import('./center/pt-BR.js'),
  ro: () => import('./center/ro.js'),
  sk: () => import('./center/sk.js'),
  sl: () => import('./center/sl.js'),
  sv: () => import('./center/sv.js'),
  tr: () => import('./center/tr.js'),
  uk: () => import('./center/uk.js'),
  'zh-CN': () => import('./center/zh-CN.js'),
};

const notice: LoadNotice = async (model, goal) => (await import('./notice.js')).load(model, goal);

/** The privacy centre as a dialog. */
export const mount = dialogOf(notice, wording);
/** The privacy centre in the page's own `<askfirst-center>`. */
export const inline: LoadLayer = async (manager, words) =>
  (await import('./center/inline.js')).inlineOf(notice, wording)(manager, words);
