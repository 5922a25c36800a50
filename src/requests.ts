/** The forms for rights and e-mails, fetched when a person opens one; what they have of Preact is the centre's. */
import type { LoadRequests } from './notice/model.js';
import { requestPartOf } from './requests/part.js';
import type { RequestTexts } from './requests/texts.js';

const LANGUAGES: { readonly [language: string]: () => Promise<{ readonly requests: RequestTexts }> } = {
  ar: () => import('./requests/ar.js'),
  fr: () => import('./requests/fr.js'),
};

export const load: LoadRequests = async (model) =>
  requestPartOf(model, (await LANGUAGES[model.manager.language]?.().catch(() => undefined))?.requests);
