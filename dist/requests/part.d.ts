import type { NoticeModel, RequestPart } from '../notice/model.js';
import type { RequestTexts } from './texts.js';
/** @param built our wording in the visitor's language; English stands in for what it lacks */
export declare function requestPartOf(model: NoticeModel, built?: RequestTexts): RequestPart;
