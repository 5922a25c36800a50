import type { Duration } from './basic-types.js';
import { dueDay, prolonged } from './deadline.js';
import { isObject } from './object.js';
import { oneOf, text } from './reader.js';
import type { RequestKind } from './request.js';

/**
 * How far a request is. `identification`: there is a reasonable doubt about who asks (GDPR article 12(6)). `extended`:
 * it is complex (article 12(3)). `refused`: with the reason and where to complain (article 12(4)).
 */
export const STATUSES = ['received', 'identification', 'extended', 'answered', 'refused'] as const;
export type RequestStatus = (typeof STATUSES)[number];

/** What the person's link shows: nothing of what they wrote, nor who they are. */
export interface RequestState {
  readonly reference: string;
  readonly kind: RequestKind;
  readonly received: string;
  /** The day until which an answer is due. */
  readonly due: string;
  readonly status: RequestStatus;
  /** When the status last changed. */
  readonly changed: string | null;
  /** What the operator says to whoever has the link. No copy of data belongs here. */
  readonly answer: string | null;
}

/** What an operator does with a request. */
export interface RequestChange {
  readonly status: RequestStatus;
  readonly answer: string | null;
}

const status = oneOf(...STATUSES);
// PostgreSQL keeps no NUL.
const answer = text(5000, /^[^\0]*$/);
/** What may not be done without saying why: GDPR articles 12(3), 12(4) and 12(6). */
const REASONED: readonly RequestStatus[] = ['identification', 'extended', 'refused'];

/** An operator's change, or what is wrong with it. */
export function readChange(value: unknown): RequestChange | string {
  if (!isObject(value)) return 'a change must be an object with status and answer';
  const next = status(value.status);
  const words = value.answer === undefined ? '' : answer(value.answer);
  if (!next) return `status must be one of ${STATUSES.join(', ')}`;
  if (words === undefined) return 'answer must be left out or a string of at most 5000 characters';
  if (REASONED.includes(next) && !words.trim())
    return `answer must say why, where the status is ${next} (GDPR article 12)`;
  return { status: next, answer: words.trim() || null };
}

/** The day until which an answer is due; an extension counts from the day of arrival too. */
export const dueOf = (received: string, within: Duration, next: RequestStatus): string =>
  dueDay(received.slice(0, 10), next === 'extended' ? prolonged(within) : within) ?? received.slice(0, 10);
