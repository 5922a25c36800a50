import type { NoticeTexts } from './texts.js';
export declare const notice: NoticeTexts;
