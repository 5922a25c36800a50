import type { Duration, Link, Text } from './basic-types.js';
export declare const RIGHTS: readonly ["access", "rectification", "erasure", "restriction", "portability", "objection", "objection-marketing", "automated-decision", "withdrawal"];
/** What a person can ask for: GDPR articles 15 to 18, 20 to 22 and 7(3). */
export type RightName = (typeof RIGHTS)[number];
/** Nobody has to say who they are to opt out (11 CCR §7026(d)). */
export declare const OPT_OUTS: readonly ["sale", "sensitive"];
/** California's opt-outs: Cal. Civ. Code §1798.120 (`sale`, with sharing) and §1798.121 (`sensitive` information). */
export type OptOutName = (typeof OPT_OUTS)[number];
export interface Right {
    readonly right: RightName;
    /** What limits or widens it here: "subject to legal retention". */
    readonly note?: Text;
}
/** Who answers which requests, where not everything goes to one place. */
export interface Route {
    /** The requests: "retention and deletion of a workspace". */
    readonly requests: Text;
    /** Who answers: "your organisation's administrator". */
    readonly to: Text;
    /** Which rights it covers, in the form. @default all that are listed */
    readonly rights?: readonly RightName[];
    /** False where the form cannot reach who answers: it then says whom to ask, and sends nothing. @default true */
    readonly here?: boolean;
    /** Where to ask, if not here. */
    readonly link?: Link;
}
/** The rights of the person, and how to use them (article 13(2)(b) and (c)). */
export interface Rights {
    readonly list: readonly Right[];
    /** Within which time an answer comes (article 12(3)): at most a month, and that is what is shown as `P1M`. */
    readonly deadline?: Duration;
    /** Where to write to. */
    readonly email?: string;
    readonly routes?: readonly Route[];
    /** Where the form posts requests as JSON (`PrivacyRequest`), and reads their state below it; without it there is no form. */
    readonly endpoint?: string;
    /** Offered in the form where the regime is `opt-out`; it asks for nothing that one must give (11 CCR §7026(d)). */
    readonly optOuts?: readonly OptOutName[];
}
/** The supervisory authority that takes complaints (article 13(2)(d)). */
export interface Authority {
    readonly name: string;
    readonly address?: string;
    /** http or https. */
    readonly url?: string;
}
/** From which age on the service may be used. */
export interface Children {
    /** In years. */
    readonly age: number;
    readonly about?: Text;
}
