import { type Reader } from './addresses.js';
/** What an element says, by the name of an attribute in lower case. */
export type Read = (attribute: string) => string | undefined;
/** An attribute whose addresses a browser fetches by itself, or tells about a click. */
interface Fetching {
    readonly attribute: string;
    readonly addresses: Reader;
    /** The name under which the gate gives it back (`data-` before it holds it); without it, nothing can hold it. */
    readonly held: string | undefined;
}
/** The attributes at which an element fetches, if it is no script. */
export declare const fetchings: (tag: string, read: Read) => Fetching[];
/** What a script is to a browser (HTML, "prepare the script element"); undefined for what it takes for mere data. */
export declare function scriptType(read: Read): 'classic' | 'module' | 'rules' | undefined;
export {};
