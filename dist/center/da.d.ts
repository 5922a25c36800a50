import type { CenterTexts, HistoryTexts } from './texts.js';
export declare const center: CenterTexts;
export declare const history: HistoryTexts;
