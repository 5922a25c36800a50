import type { AgainTexts, BannerTexts, ComingTexts, FramesTexts, LaterTexts, SignalTexts } from './texts.js';
export declare const banner: BannerTexts;
export declare const again: AgainTexts;
export declare const signal: SignalTexts;
export declare const later: LaterTexts;
export declare const frames: FramesTexts;
export declare const coming: ComingTexts;
