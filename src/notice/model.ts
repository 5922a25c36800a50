import { type Signal, signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { Model } from '../center/model.js';
import { notice } from './en.js';
import { sectionIn, tokenIn } from './go.js';
import type { NoticeTexts } from './texts.js';

/** What is asked for in a form: rights, or that e-mails end. Also the section that it stands in. */
export type FormName = 'rights' | 'communications';

/** The forms, which are fetched when a person opens one. */
export interface RequestPart {
  readonly styles: string;
  readonly Form: ComponentType<{ readonly name: FormName; readonly close: () => void }>;
  /** How far a request is. */
  readonly State: ComponentType<{ readonly name: FormName; readonly token: string }>;
}

/** What the sections share: the centre's model, with the wording of the sections. */
export type NoticeModel = Omit<Model, 'texts'> & {
  readonly texts: Model['texts'] & NoticeTexts;
  /** The section to go to as soon as it is there. */
  readonly goal: Signal<string | undefined>;
  /** The request whose link opened the centre, and its section. */
  readonly linked: { readonly section: string | undefined; readonly token: string | undefined };
  requests(): Promise<RequestPart>;
};

export type LoadRequests = (model: NoticeModel) => Promise<RequestPart>;

export interface Props {
  readonly model: NoticeModel;
}

/** @param built our wording in the visitor's language; English stands in for what it lacks */
export function noticeModel(centerModel: Model, goal: string, load: LoadRequests, built?: NoticeTexts): NoticeModel {
  let loading: Promise<RequestPart> | undefined;
  const section = sectionIn(goal);
  const model: NoticeModel = {
    ...centerModel,
    goal: signal(section),
    linked: { section, token: tokenIn(goal) },
    texts: { ...notice, ...built, ...centerModel.texts },
    requests() {
      loading ??= load(model).then((part) => {
        model.style(part.styles);
        return part;
      });
      // What failed may be tried again.
      loading.catch(() => {
        loading = undefined;
      });
      return loading;
    },
  };
  return model;
}
