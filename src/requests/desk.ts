import { type Signal, signal } from '@preact/signals';
import { items } from '../center/model.js';
import { dueDay, withinUnder } from '../domain/deadline.js';
import { isObject } from '../domain/object.js';
import { isOptOut, type PrivacyRequest, type RequestKind } from '../domain/request.js';
import type { Communication, OptOutName, RightName, Route } from '../domain/types.js';
import { version } from '../domain/version.js';
import { deliver } from '../effects/deliver.js';
import { randomHex, randomReference } from '../effects/random.js';
import type { FormName, NoticeModel } from '../notice/model.js';
import type { RequestTexts } from './texts.js';

/** How far a form is. What was sent is in memory alone, as long as the privacy centre is open. */
export type Step =
  | { readonly at: 'form' | 'sending' | 'refused' }
  | { readonly at: 'waiting'; readonly again: () => void }
  | { readonly at: 'sent'; readonly request: PrivacyRequest; readonly due: string };

/** What the person filled in. */
export type Filled = Pick<PrivacyRequest, 'kind'> &
  Partial<Pick<PrivacyRequest, 'about' | 'email' | 'name' | 'message' | 'stop'>>;

/** The calendar day where the person is. */
const today = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

/** One form, what can be chosen in it, and what became of it. */
export interface Desk {
  readonly model: NoticeModel;
  readonly texts: NoticeModel['texts'] & RequestTexts;
  readonly name: FormName;
  readonly endpoint: string;
  /** The parties and matters to choose from. */
  readonly routes: readonly Route[];
  /** The e-mails that can be switched off. */
  readonly mails: readonly Communication[];
  readonly step: Signal<Step>;
  /** What can be asked for, given the route. */
  kinds(route: Route | undefined): readonly (RightName | OptOutName)[];
  kindName(kind: RequestKind): string;
  /** What it is, in a sentence; empty where the name says it. */
  kindAbout(kind: RequestKind): string;
  /** Until when it would be answered. */
  due(): string;
  send(filled: Filled): void;
}

export function createDesk(model: NoticeModel, texts: Desk['texts'], name: FormName): Desk {
  const { manager, settings, read } = model;
  const { rights, communications } = settings.source.notice;
  const listed = items(rights?.list).map(({ right }) => right);
  const optOuts = manager.regime === 'opt-out' ? items(rights?.optOuts) : [];
  const within = read(rights?.deadline) || withinUnder(manager.regime);
  const isMail = name === 'communications';
  const endpoint = read((isMail ? communications?.endpoint : undefined) ?? rights?.endpoint);
  const step = signal<Step>({ at: 'form' });
  const due = (): string => dueDay(today(), within) ?? '';

  return {
    ...{ model, texts, name, endpoint, step, due },
    routes: isMail ? [] : items(rights?.routes),
    mails: isMail ? items(communications?.kinds).filter(({ optional }) => optional === true) : [],
    kinds: (route) => [
      ...optOuts,
      ...(route?.rights ? listed.filter((right) => items(route.rights).includes(right)) : listed),
    ],
    kindName: (kind) =>
      kind === 'communications' ? texts.ask_mail : isOptOut(kind) ? texts[`ask_${kind}`] : texts[`right_${kind}`],
    kindAbout: (kind) => (kind === 'communications' || isOptOut(kind) ? '' : texts[`about_${kind}`]),
    send(filled) {
      const request: PrivacyRequest = {
        format: 1,
        reference: randomReference(),
        token: randomHex(32),
        ...filled,
        time: new Date().toISOString(),
        within,
        language: model.language,
        regime: manager.regime,
        origin: location.origin,
        version,
      };
      const again = (): void => {
        step.value = { at: 'sending' };
        sending.again();
      };
      step.value = { at: 'sending' };
      const sending = deliver(endpoint, JSON.stringify(request), (delivery, answer) => {
        if (delivery === 'waiting') step.value = { at: delivery, again };
        else if (delivery === 'refused') step.value = { at: delivery };
        else {
          const promised = isObject(answer) && typeof answer.due === 'string' ? answer.due : due();
          step.value = { at: 'sent', request, due: promised };
        }
      });
    },
  };
}
