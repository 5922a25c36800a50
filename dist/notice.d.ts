/** The sections of a full notice, fetched once the privacy centre is open; what it has of Preact is the centre's. */
import type { LoadNotice } from './center/stage.js';
export declare const load: LoadNotice;
