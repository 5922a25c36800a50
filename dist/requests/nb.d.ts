import type { RequestTexts } from './texts.js';
export declare const requests: RequestTexts;
