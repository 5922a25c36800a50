import type { HistoryTexts } from '../texts.js';
/** Apart from the rest of the centre's English, which everyone fetches who opens it. */
export declare const history: HistoryTexts;
