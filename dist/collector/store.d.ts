import type { ConsentRecord } from '../domain/record.js';
/** A record with what the collector itself knows of it. */
export interface Stored {
    readonly record: ConsentRecord;
    /** When it arrived, ISO 8601 in UTC, by the collector's clock: the browser's may be wrong or a lie. */
    readonly received: string;
}
export interface Entry extends Stored {
    /** Its place in the order of arrival: 1, 2, 3, without gaps. */
    readonly seq: number;
}
export interface Appended {
    /** How many records were new. */
    readonly stored: number;
    /** How many were there already, by their id; what is there stays as it is. */
    readonly repeated: number;
}
/** Where records are kept. It only ever grows: a withdrawal is one more record, not a change to an old one. */
export interface Store {
    /** Keeps all of them or, when it rejects, none. Resolves once they would outlive a power cut. */
    append(records: readonly Stored[]): Promise<Appended>;
    /**
     * In the order of arrival.
     * @param page `after`: the `seq` to continue behind, 0 by default; `limit`: at most so many, 100 by default
     */
    list(page?: {
        readonly after?: number;
        readonly limit?: number;
    }): Promise<readonly Entry[]>;
    close(): Promise<void>;
}
