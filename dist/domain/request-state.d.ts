import type { Duration } from './basic-types.js';
import type { RequestKind } from './request.js';
/**
 * How far a request is. `identification`: there is a reasonable doubt about who asks (GDPR article 12(6)). `extended`:
 * it is complex (article 12(3)). `refused`: with the reason and where to complain (article 12(4)).
 */
export declare const STATUSES: readonly ["received", "identification", "extended", "answered", "refused"];
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
/** An operator's change, or what is wrong with it. */
export declare function readChange(value: unknown): RequestChange | string;
/** The day until which an answer is due; an extension counts from the day of arrival too. */
export declare const dueOf: (received: string, within: Duration, next: RequestStatus) => string;
