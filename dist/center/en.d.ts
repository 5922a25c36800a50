import type { CenterTexts } from './texts.js';
export declare const center: CenterTexts;
