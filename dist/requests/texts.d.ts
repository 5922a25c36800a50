import type { RequestStatus } from '../domain/request-state.js';
import type { OptOutName } from '../domain/types.js';
/** Our wording in the form for rights and e-mails, by text id; it also uses the notice's. `{…}` is filled in. */
export type RequestTexts = {
    readonly [Name in OptOutName as `ask_${Name}`]: string;
} & {
    /** How far a request is, in a sentence. */
    readonly [Status in RequestStatus as `state_${Status}`]: string;
} & {
    /** Labels: which party or matter, and which right. */
    readonly ask_about: string;
    readonly ask_kind: string;
    /** Who answers: `{name}`. */
    readonly answered_by: string;
    /** Until when, if it is sent today: `{date}`. */
    readonly due_if_sent: string;
    /** In place of the form, where it cannot reach who answers. */
    readonly elsewhere: string;
    /** Before the list of e-mails that one no longer wants. */
    readonly stop: string;
    readonly email: string;
    readonly email_why: string;
    /** For the opt-outs, where no address need be given. */
    readonly email_free: string;
    readonly email_free_why: string;
    readonly name: string;
    readonly message: string;
    /** GDPR article 12(6), and 11 CCR §7026(d). */
    readonly identity: string;
    readonly no_identity: string;
    readonly send: string;
    readonly cancel: string;
    /** What is wrong with a field. */
    readonly email_wrong: string;
    readonly stop_none: string;
    /** What becomes of it. */
    readonly sending: string;
    readonly waiting: string;
    readonly try_now: string;
    readonly not_taken: string;
    readonly sent: string;
    /** Until when an answer is due: `{date}`. */
    readonly due: string;
    readonly state_link: string;
    readonly state_link_why: string;
    readonly print: string;
    readonly save_file: string;
    /** Button: a form for one more. */
    readonly another: string;
    /** The person's request, behind its link. */
    readonly yours: string;
    readonly received_on: string;
    readonly state_unknown: string;
    readonly state_unread: string;
};
