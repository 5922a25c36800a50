import { choiceOf, completeChoice } from '../domain/choice.js';
import type { Settings } from '../domain/config.js';
import { diff } from '../domain/diff.js';
import type { AnswerAction, Choice, ConsentRecord, Signals, StoredRecord, Surface, Terms } from '../domain/record.js';
import { version } from '../domain/version.js';

/** What the visitor did, and everything around it that the record says. */
export interface Answer extends Terms {
  readonly action: AnswerAction | 'asked';
  readonly surface: Surface;
  /** For `save`: what the visitor named; the rest stays as it is in force. */
  readonly part?: Partial<Choice>;
  /** The choice in force. */
  readonly before?: Choice;
  readonly previous?: StoredRecord | undefined;
  readonly id: string;
  /** In ms since 1970. */
  readonly now: number;
  readonly language: string;
  readonly shown: string | null;
  readonly signals: Signals;
  readonly page: { readonly origin: string; readonly pathname: string };
}

/** The record of an answer. Only the values: nothing is written, sent or told here. */
export function recordOf(settings: Settings, answer: Answer): ConsentRecord {
  const { action, part = {}, before = {}, previous, now, page, ...told } = answer;
  const choice =
    action === 'asked'
      ? {}
      : action === 'save'
        ? completeChoice(settings, part, before)
        : choiceOf(settings, action === 'accept-all');
  const { granted, withdrawn } = diff(before, choice);
  return {
    format: 1,
    ...told,
    subject: previous?.subject ?? told.id,
    previous: previous?.id ?? null,
    time: new Date(now).toISOString(),
    expires: new Date(now + settings.expires).toISOString(),
    revision: settings.revision,
    action: withdrawn.length && !granted.length ? 'withdraw' : action,
    choice,
    origin: page.origin,
    ...(settings.source.consent.path === true && { path: page.pathname }),
    version,
  };
}
