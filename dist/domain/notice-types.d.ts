import type { Duration, Link, Text } from './basic-types.js';
import type { Retention } from './retention-types.js';
import type { Authority, Children, Rights } from './rights-types.js';
export type * from './retention-types.js';
export type * from './rights-types.js';
/** A calendar day: `2026-02-10`. Shown in the visitor's language. */
export type Day = string;
/** The sections of a full notice, by the name that addresses use: `#privacy/rights`. */
export type NoticeSection = 'data' | 'purposes' | 'retention' | 'recipients' | 'storage' | 'security' | 'rights' | 'communications' | 'history' | 'changes' | 'contact';
/** Whom to write to, and where. */
export interface Contact {
    readonly name: string;
    readonly address?: string;
    readonly email?: string;
    readonly phone?: string;
    /** A page or form on the web: https, or a path on this site. */
    readonly url?: string;
}
/** Who decides why and how personal data is processed (GDPR article 13(1)(a)). */
export interface Controller extends Contact {
    /** Registration: `SIREN 123 456 789`. */
    readonly registration?: string;
    /** A sentence on it: whose brand it is, which laws it says that it follows. */
    readonly about?: Text;
}
/** What a party is to the data: who answers for what, where that is not the controller alone. */
export interface Role {
    readonly name: Text;
    /** GDPR articles 4(7), 4(8) and 26. */
    readonly role?: 'controller' | 'joint-controller' | 'processor';
    /** What it answers for. */
    readonly about?: Text;
}
/** What makes a use lawful (GDPR article 6(1)). The article is shown with it. */
export type LegalBasis = 'consent' | 'contract' | 'legal-obligation' | 'vital-interests' | 'public-task' | 'legitimate-interest';
/** One legal basis, and what of a purpose it covers. */
export interface Basis {
    readonly basis: LegalBasis;
    /** What it covers, where a purpose has several: "service updates". */
    readonly covers?: Text;
    /** The interest that is pursued; article 13(1)(d) asks for it with `legitimate-interest`. */
    readonly interest?: Text;
    /** The category that asks for this consent: the notice then shows what the visitor answered, and leads there. */
    readonly category?: string;
    /** The article, where it is another than the one of GDPR article 6(1) that follows from `basis`. */
    readonly article?: Text;
}
/** A kind of personal data. */
export interface DataKind {
    readonly name: Text;
    readonly fields?: readonly Text[];
    /** Where it comes from, if not from the person, and whether that is public (article 14(2)(f)). */
    readonly source?: Text;
    /** Whether it must be given, and what follows if it is not (article 13(2)(e)). */
    readonly obligation?: Text;
    /** What it is for, in a few words each. */
    readonly purposes?: readonly Text[];
    readonly bases?: readonly Basis[];
    readonly kept?: readonly Retention[];
    readonly note?: Text;
}
/** One use within a purpose, with its own legal bases. */
export interface Use {
    readonly name: Text;
    readonly bases?: readonly Basis[];
}
/** What data is used for, and what makes that lawful (article 13(1)(c)). */
export interface Purpose extends Use {
    readonly description?: Text;
    /** Parts of the purpose that rest on other bases. */
    readonly uses?: readonly Use[];
}
/** What protects data that leaves the European Economic Area (GDPR chapter V). */
export type Safeguard = 'adequacy' | 'standard-contractual-clauses' | 'binding-corporate-rules' | 'explicit-consent' | 'derogation';
/** Who receives data (article 13(1)(e) and (f)). */
export interface Recipient {
    readonly name: Text;
    /** What it does with it: "hosting". */
    readonly role?: Text;
    /** Where it is: ISO 3166-1 alpha-2, shown by name. */
    readonly country?: string;
    /** Where the data lies, where the country does not say it: "mainly in the EU". */
    readonly place?: Text;
    /** The countries outside the EEA that data may go to: ISO 3166-1 alpha-2. */
    readonly transfers?: readonly string[];
    readonly safeguard?: Safeguard;
    /** How to get a copy of the safeguard. */
    readonly copy?: Text;
    /** What it gets and what not: "findings only, not code". */
    readonly data?: Text;
    /** When it gets it, or under which agreement: "on a valid court order". */
    readonly condition?: Text;
    /** Its privacy policy: https, or a path on this site. */
    readonly privacy?: string;
}
/** A cell of a table: a text, a yes or no, or a link, or a text beside one of these. */
export interface Cell {
    readonly text?: Text;
    readonly is?: boolean;
    /** https, mailto or tel, or a path on this site. Its text is `text`, else the address. */
    readonly href?: string;
}
/** A table with columns of the site's own. The first column names the row. */
export interface NoticeTable {
    /** Up to 64 letters, digits, `-` and `_`, beginning with a letter: `#privacy/<id>` leads to it. */
    readonly id: string;
    readonly title: Text;
    readonly about?: readonly Text[];
    readonly columns: readonly Text[];
    /** One cell per column. */
    readonly rows: readonly (readonly Cell[])[];
}
/** Technical and organisational measures (article 32), under a heading of their own or none. */
export interface Measures {
    readonly name?: Text;
    readonly items: readonly Text[];
}
/** A wording before and after a change; the centre marks what differs. */
export interface Difference {
    readonly what: Text;
    readonly before?: Text;
    readonly after?: Text;
}
/** A kind of e-mail. */
export interface Communication {
    /** Names it in the record that is posted: letters, digits, `-` and `_`, beginning with a letter. */
    readonly id: string;
    readonly name: Text;
    readonly description?: Text;
    readonly bases?: readonly Basis[];
    /** True for what one can do without: it can be switched off. @default false */
    readonly optional?: boolean;
}
/** The e-mails that are sent, and where optional ones are switched off. */
export interface Communications {
    readonly kinds: readonly Communication[];
    /** Where what is switched off is posted (`PrivacyRequest` of the kind `communications`). @default that of `rights` */
    readonly endpoint?: string;
}
/** What a revision of the notice changed. */
export interface Change {
    /** The revision that brought the change. */
    readonly revision: string;
    readonly summary: Text;
    /**
     * Ids of the categories and services that the change concerns; consent is asked again only for a change
     * that concerns it. `[]` concerns nobody. Without it the change concerns everything.
     */
    readonly concerns?: readonly string[];
    readonly differences?: readonly Difference[];
}
/** A change that has been announced and is not in force yet. */
export interface ComingChange {
    readonly announced: Day;
    readonly effective: Day;
    readonly summary: Text;
    readonly differences?: readonly Difference[];
}
/** How changes are announced. */
export interface ChangePolicy {
    /** How long before they take effect. `coming` is held against it. */
    readonly ahead?: Duration;
    /** Any one of these ways. */
    readonly by?: readonly ('email' | 'in-app')[];
    /** Which changes, and why the notice may change. */
    readonly about?: readonly Text[];
}
/**
 * The privacy notice as data. `controller`, `summary`, `links` and `changes` alone make the short notice that stands
 * beside the choices; any other field makes it a full one, with sections and a table of contents.
 */
export interface Notice {
    readonly controller?: Controller;
    /** In the Union, for a controller outside it (GDPR article 27). */
    readonly representative?: Contact;
    /** The data protection officer (article 13(1)(b)). */
    readonly dpo?: Contact;
    readonly roles?: readonly Role[];
    /** When the notice was last changed. */
    readonly updated?: Day;
    /** A few sentences above the choices: what one can read in ten seconds. */
    readonly summary?: readonly Text[];
    readonly data?: readonly DataKind[];
    readonly purposes?: readonly Purpose[];
    /** What the kinds of data do not say themselves. */
    readonly retention?: readonly Retention[];
    readonly recipients?: readonly Recipient[];
    readonly tables?: readonly NoticeTable[];
    readonly measures?: readonly Measures[];
    readonly rights?: Rights;
    readonly communications?: Communications;
    readonly authority?: Authority;
    readonly children?: Children;
    /** Whatever has no field of its own, by section: "Data is not sold". */
    readonly notes?: {
        readonly [Section in NoticeSection]?: readonly Text[];
    };
    /** The full notice, terms, contact: shown on the first layer and in the privacy centre. */
    readonly links?: readonly Link[];
    /** Newest first, back to the oldest revision that visitors may still have answered. */
    readonly changes?: readonly Change[];
    readonly coming?: ComingChange;
    readonly changePolicy?: ChangePolicy;
}
