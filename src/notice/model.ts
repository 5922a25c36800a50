import type { Model } from '../center/model.js';
import { notice } from './en.js';
import type { NoticeTexts } from './texts.js';

/** What the sections share: the centre's model, with the wording of the sections. */
export type NoticeModel = Omit<Model, 'texts'> & { readonly texts: Model['texts'] & NoticeTexts };

export interface Props {
  readonly model: NoticeModel;
}

/** @param built our wording in the visitor's language; English stands in for what it lacks */
export const noticeModel = (model: Model, built?: NoticeTexts): NoticeModel => ({
  ...model,
  texts: { ...notice, ...built, ...model.texts },
});
