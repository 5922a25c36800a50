import type { Duration, Text } from './basic-types.js';
/** From when on a time of retention runs. */
export type Clock = 'collection' | 'last-contact' | 'account-closure' | 'account-deletion' | 'contract-end' | 'subscription-end' | 'return';
/** While what something is kept. `plan`: as long as the plan chosen says. */
export type While = 'account' | 'contract' | 'subscription' | 'exchange' | 'project' | 'membership' | 'plan';
/** What happens at the end of a time of retention. Several are alternatives. */
export type Ending = 'deleted' | 'anonymized' | 'archived' | 'archived-on-request';
/** How long something is kept (GDPR article 13(2)(a)): first `while` it lasts, then for `duration`. */
export interface Retention {
    /** What of the data, or whose: "raw IP addresses". Without it, all of the kind. */
    readonly what?: Text;
    readonly while?: While;
    readonly duration?: Duration;
    /** True where `duration` is the most and not the rule. @default false */
    readonly atMost?: boolean;
    /** The event that starts the time. */
    readonly from?: Clock;
    /** False says that a new visit does not prolong it, as the CNIL asks of audience measurement. */
    readonly renewed?: boolean;
    /** Times that depend on the plan. */
    readonly plans?: readonly PlanRetention[];
    /** What happens then. */
    readonly ending?: readonly Ending[];
    /** Why so long: "proof and litigation", or the law that says so. */
    readonly why?: Text;
    /** What else there is to say: "unless the person objects". */
    readonly note?: Text;
}
/** How long something is kept under a plan. Without a duration, the customer sets it. */
export interface PlanRetention {
    readonly plan: Text;
    readonly duration?: Duration;
}
