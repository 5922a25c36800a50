import type { BannerTexts, CenterTexts, LaterTexts } from './texts.js';
export declare const banner: BannerTexts;
export declare const later: LaterTexts;
export declare const center: CenterTexts;
