import type { AgainTexts, BannerTexts, CenterTexts, LaterTexts } from './texts.js';
export declare const banner: BannerTexts;
export declare const again: AgainTexts;
export declare const later: LaterTexts;
export declare const center: CenterTexts;
