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
    readonly stored_nothing: string;
    /** Said of links that open a new tab. */
    readonly new_tab: string;
    /** Heading of the links of the notice. */
    readonly links: string;
    /** Heading of the answers given in this browser. */
    readonly section_history: string;
};
/** Our wording in the history of answers, by text id; it also uses the centre's. */
export type HistoryTexts = {
    /** What an answer allowed and refused that was not so before: `{names}`. */
    readonly history_allowed: string;
    readonly history_refused: string;
    /** The answer was the same as the one before. */
    readonly history_same: string;
    /** The revision of the notice that was answered: `{revision}`. */
    readonly history_revision: string;
    /** In place of the answers, where there is none, and where the browser keeps nothing for this site. */
    readonly history_none: string;
    readonly history_blocked: string;
    /** Before what a look at the site's signature came to. */
    readonly receipt: string;
    readonly receipt_ok: string;
    readonly receipt_bad: string;
    readonly receipt_unable: string;
    /** Buttons. */
    readonly download: string;
    readonly download_receipt: string;
    readonly download_json: string;
    readonly download_dpv: string;
    readonly forget: string;
    /** What forgetting deletes, and what not. */
    readonly forget_about: string;
    readonly forget_yes: string;
    readonly forget_no: string;
};
