import type { Attribute, Tag } from './tags.js';
/** Puts `text` in place of what stands from `start` to `end`. */
export interface Edit {
    readonly start: number;
    readonly end: number;
    readonly text: string;
}
/** The text in which tags stand. */
export interface Source {
    /** What a browser reads between two places. */
    text(start: number, end: number): string;
    /** The same as it is written there; another only inside of a string of JavaScript. */
    raw(start: number, end: number): string;
    /** What stands around our values: nothing inside of such a string, where a quote would end it. */
    readonly quote: '"' | '';
}
export declare const attributeOf: (tag: Tag, name: string) => Attribute | undefined;
/** Names what the element waits for. */
export declare const consentEdit: (tag: Tag, id: string, source: Source) => Edit;
/** Makes a script inert. It keeps its `src`, which a browser does not fetch then. */
export declare function typeEdits(tag: Tag, source: Source): Edit[];
/** Lets an attribute wait under the name that the gate gives back. */
export declare function attributeEdits(tag: Tag, attribute: Attribute, held: string, source: Source, waits: (address: string) => boolean): Edit[];
