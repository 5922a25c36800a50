/** The forms for rights and e-mails, fetched when a person opens one; what they have of Preact is the centre's. */
import type { Language } from './domain/languages.js';
import type { LoadRequests } from './notice/model.js';
/** @param tag of the file with the wording; English where there is none */
export declare const load: (model: Parameters<LoadRequests>[0], tag: Language | undefined) => ReturnType<LoadRequests>;
