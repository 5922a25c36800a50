import type { StoredRecord } from './record.js';
/**
 * A record as cookie text: `1~id~subject~time~answers~revision~checksum`, the time base 36, each answer `.id` for
 * yes or `!id` for no. Short, and readable by a person.
 */
export declare function encode({ id, subject, time, choice, revision }: StoredRecord): string;
/** The record in a cookie text, or undefined for whatever `encode` did not write. */
export declare function decode(text: string | undefined): StoredRecord | undefined;
