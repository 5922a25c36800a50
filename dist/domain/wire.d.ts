import type { ConsentRecord } from './record.js';
export declare const isUuid: (value: unknown) => value is string;
/** Whether `value` is an http or https origin as browsers write it: no default port, path or slash at the end. */
export declare function isOrigin(value: unknown): value is string;
export type Read = {
    readonly status: 'ok';
    readonly record: ConsentRecord;
} | {
    readonly status: 'refused';
    readonly problems: string[];
};
/**
 * The record in a value that came over the wire, as far as it is one of an answer (`readPosted` reads all). It is built anew, so that nothing unknown comes along.
 * Never throws on JSON: what is refused is named in `problems`, one line per field.
 */
export declare function readRecord(value: unknown): Read;
