/** Our wording on the first layer, by text id. */
export type BannerTexts = {
    /** Heading of the banner. */
    readonly title: string;
    /** One or two sentences below it: what happens before an answer, and that an answer can be changed. */
    readonly text: string;
    /** Button: yes to everything that is asked. */
    readonly accept: string;
    /** Button: no to everything that is asked. */
    readonly reject: string;
    /** Button: opens the privacy centre. */
    readonly choose: string;
};
/** Why the visitor is asked again, by text id. A first visit does not need it. */
export type AgainTexts = {
    /** Why the visitor is asked again: the answer has ended. */
    readonly again_expired: string;
    /** Why the visitor is asked again: the notice has a new revision. */
    readonly again_revision: string;
    /** Why the visitor is asked again: there is a category or service that the answer does not know. */
    readonly again_new: string;
};
/** What banner and centre share, by text id. */
export type SignalTexts = {
    /** Said where the browser sent Global Privacy Control and it was heeded: the regulation's own words (11 CCR §7025(c)(6)). */
    readonly honored: string;
};
/** Our wording on what comes after an answer, by text id. */
export type LaterTexts = {
    /** Small button that opens the privacy centre, on pages that have none of their own. */
    readonly open: string;
    /** The same button under an opt-out regime: California's wording, which its law sets in English (11 CCR §7015). */
    readonly open_opt_out: string;
    /** Offer to reload, after something was withdrawn that already ran on the page. */
    readonly reload_text: string;
    /** Button: reloads the page. */
    readonly reload: string;
    /** Button: does not reload the page now. */
    readonly later: string;
};
/** Our wording in place of a held frame or video, by text id. `{…}` is filled in. */
export type FramesTexts = {
    /** Who wants to load something here, and from where: `{name}`, `{host}`. */
    readonly frame_text: string;
    /** The company behind it: `{provider}`. */
    readonly frame_provider: string;
    /** Button: loads this one, on this page view, and grants nothing else. */
    readonly frame_once: string;
    /** Button: a lasting yes to the service or category: `{name}`. */
    readonly frame_always: string;
};
/** Our wording on a change of the notice that is coming, by text id. */
export type ComingTexts = {
    /** `{date}`. */
    readonly coming_change: string;
    /** Link: leads to what changes. */
    readonly coming_more: string;
    /** Button: does not say it again. */
    readonly coming_seen: string;
};
