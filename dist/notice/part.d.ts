import type { NoticePart } from '../center/app.js';
import type { Model } from '../center/model.js';
import { type LoadRequests } from './model.js';
import type { NoticeTexts } from './texts.js';
/** The sections that a notice has content for, and their table of contents. */
export declare function partOf(centerModel: Model, goal: string, load: LoadRequests, texts?: NoticeTexts): NoticePart;
