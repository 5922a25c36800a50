import type { Surface } from '../domain/record.js';
import { type Texts } from '../domain/shown.js';
/** A text that a record may name by its hash: what was shown on that layer, in that language. */
export interface ShownDocument {
    readonly surface: Exclude<Surface, 'api'>;
    readonly language: string;
    /** Whose SHA-256 is `shown` in the record. */
    readonly text: string;
}
/** The centre's wording: English, where neither we nor the site say it otherwise. Nobody has checked the site's own. */
export declare const centerTexts: (own: Texts) => {
    center_title: string;
    close: string;
    save: string;
    withdraw: string;
    saved: string;
    controller: string;
    not_answered: string;
    answered: string;
    holds: string;
    reference: string;
    copy: string;
    copied: string;
    on_by_default: string;
    until_objection: string;
    nothing_asked: string;
    unavailable: string;
    always_on: string;
    services: string;
    services_on: string;
    provider: string;
    policy: string;
    stored: string;
    stored_name: string;
    stored_kind: string;
    stored_keeps: string;
    stored_purpose: string;
    kind_cookie: string;
    kind_local: string;
    kind_session: string;
    kind_indexeddb: string;
    kind_cache: string;
    kind_worker: string;
    keeps_session: string;
    keeps_local: string;
    stored_nothing: string;
    new_tab: string;
    links: string;
    section_history: string;
    honored: string;
    again_expired: string;
    again_revision: string;
    again_new: string;
    title: string;
    text: string;
    accept: string;
    reject: string;
    choose: string;
};
/**
 * All that this version can show of a config: in each language, on the first visit and when one is asked again, and also
 * as it is where a language did not load.
 * @param built our wording by language, but for English
 */
export declare function documentsOf(config: unknown, built: {
    readonly [language: string]: Texts;
}): ShownDocument[];
