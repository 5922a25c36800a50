import type { Owners } from '../domain/owner.js';
import { type Edit, type Source } from './hold.js';
import type { Tag } from './tags.js';
/** What was done with one element, or remains to be done by hand. */
export interface HtmlFinding {
    /** True for what waits for the answer now; false for what still loads, runs or tells without one. */
    readonly held: boolean;
    /** Of the source, from 1. */
    readonly line: number;
    /** The category or service. */
    readonly id: string;
    /** One line, with the mend where there is one to do. */
    readonly text: string;
}
export interface HtmlRules extends Pick<Owners, 'of' | 'named'> {
    /** Whether inline scripts that name a host of a service are held too. */
    readonly inline: boolean;
    report(finding: HtmlFinding): void;
}
export declare const show: (tag: Tag, name?: string) => string;
export declare const later: (id: string) => string;
/** What to write so that an element which stands in the HTML waits; what is declared already is left. */
export declare function declareTag(tag: Tag, source: Source, rules: HtmlRules): Edit[];
