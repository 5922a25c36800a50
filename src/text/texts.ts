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

/** Our wording in the privacy centre, by text id; it also uses the banner's. `{…}` is filled in. */
export type CenterTexts = {
  /** Heading of the privacy centre. */
  readonly center_title: string;
  /** Button: closes the privacy centre and saves nothing. */
  readonly close: string;
  /** Button: saves what the switches show. */
  readonly save: string;
  /** Button: takes every yes back. */
  readonly withdraw: string;
  /** Said once an answer is saved. */
  readonly saved: string;
  /** Before the name of the controller. */
  readonly controller: string;
  /** In place of the last answer, where there is none. */
  readonly not_answered: string;
  /** When the last answer was given: `{date}`. */
  readonly answered: string;
  /** Until when the last answer holds: `{date}`. */
  readonly holds: string;
  /** Before the id of the record. */
  readonly reference: string;
  /** Button: copies the id of the record. */
  readonly copy: string;
  /** Said once the id is copied. */
  readonly copied: string;
  /** In place of the last answer, where nobody is asked, and what is optional is on until somebody objects. */
  readonly on_by_default: string;
  /** On what is on until somebody objects. */
  readonly until_objection: string;
  /** Where the site asks for nothing. */
  readonly nothing_asked: string;
  /** Where the config is broken, and so nothing can be asked. */
  readonly unavailable: string;
  /** In place of a switch, on what is required. */
  readonly always_on: string;
  /** Opens the list of a category's services. */
  readonly services: string;
  /** How many of a category's services are on: `{on}`, `{count}`. */
  readonly services_on: string;
  /** Before the name of the company behind a service. */
  readonly provider: string;
  /** Link to the privacy policy of a company: `{name}`. */
  readonly policy: string;
  /** Caption of the table of what a service stores: `{name}`. */
  readonly stored: string;
  /** Column: the name of a cookie or key. */
  readonly stored_name: string;
  /** Column: cookie or web storage. */
  readonly stored_kind: string;
  /** Column: how long it is kept. */
  readonly stored_keeps: string;
  /** Column: what it is for. */
  readonly stored_purpose: string;
  readonly kind_cookie: string;
  readonly kind_local: string;
  readonly kind_session: string;
  readonly kind_indexeddb: string;
  readonly kind_cache: string;
  readonly kind_worker: string;
  /** How long a cookie or session storage is kept where no time is given. */
  readonly keeps_session: string;
  /** How long local storage is kept where no time is given. */
  readonly keeps_local: string;
  /** In place of the table, where a service declares nothing. */
  /** Beside a cookie that no script of the page can erase, by who set it. */
  readonly set_by_server: string;
  readonly set_by_third_party: string;
  readonly stored_nothing: string;
  /** Said of links that open a new tab. */
  readonly new_tab: string;
  /** Heading of the links of the notice. */
  readonly links: string;
};
