/** The forms for rights and e-mails, fetched when a person opens one; what they have of Preact is the centre's. */
import type { LoadRequests } from './notice/model.js';
export declare const load: LoadRequests;
