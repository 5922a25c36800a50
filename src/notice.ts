/** The sections of a full notice, fetched once the privacy centre is open; what it has of Preact is the centre's. */
import type { LoadNotice } from './center/part.js';
import type { LoadRequests } from './notice/model.js';
import { partOf } from './notice/part.js';
import type { NoticeTexts } from './notice/texts.js';

const LANGUAGES: { readonly [language: string]: () => Promise<{ readonly notice: NoticeTexts }> } = {
  ar: () => import('./notice/ar.js'),
  fr: () => import('./notice/fr.js'),
};

const requests: LoadRequests = async (model) => (await import('./requests.js')).load(model);

export const load: LoadNotice = async (model) =>
  partOf(model, requests, (await LANGUAGES[model.manager.language]?.().catch(() => undefined))?.notice);
