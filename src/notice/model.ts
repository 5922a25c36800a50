import { type Signal, signal } from '@preact/signals';
import type { Model } from '../center/model.js';
import { notice } from './en.js';
import { sectionIn } from './go.js';
import type { NoticeTexts } from './texts.js';

/** What the sections share: the centre's model, with the wording of the sections. */
export type NoticeModel = Omit<Model, 'texts' | 'goal'> & {
  readonly texts: Model['texts'] & NoticeTexts;
  /** The section to go to as soon as it is there. */
  readonly goal: Signal<string | undefined>;
};

export interface Props {
  readonly model: NoticeModel;
}

/** @param built our wording in the visitor's language; English stands in for what it lacks */
export const noticeModel = (model: Model, built?: NoticeTexts): NoticeModel => ({
  ...model,
  goal: signal(sectionIn(model.goal)),
  texts: { ...notice, ...built, ...model.texts },
});
