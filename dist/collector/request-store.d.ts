import type { PrivacyRequest } from '../domain/request.js';
import { type RequestChange, type RequestState, type RequestStatus } from '../domain/request-state.js';
/** What is kept of a request: its state, and what was asked, without the token. */
export interface KeptRequest extends RequestState {
    /** Its number, in the order of arrival. */
    readonly seq: number;
    readonly request: Omit<PrivacyRequest, 'token'>;
}
/** Which requests: those that fit all conditions. Each one is enough by itself, also to erase. */
export interface RequestQuery {
    readonly reference?: string;
    readonly email?: string;
    /** Those that arrived before this day (`2026-03-01`), in UTC. */
    readonly before?: string;
    readonly status?: RequestStatus;
}
/** Where requests are kept, apart from consent records: they name people, so that they can be erased and leave nothing. */
export interface RequestStore {
    /**
     * `repeated`: the same one is there already, and stays as it is. `taken`: another has its reference.
     * @param key what the token hashes to
     */
    add(request: PrivacyRequest, key: string, received: string): Promise<'added' | 'repeated' | 'taken'>;
    /** The state of the request whose token hashes to `key`. */
    state(key: string): Promise<RequestState | undefined>;
    /** In the order of arrival, behind number `after`. @param page `limit` is 100 by default */
    list(query: RequestQuery, page?: {
        readonly after?: number;
        readonly limit?: number;
    }): Promise<readonly KeptRequest[]>;
    /** The request as it is then; undefined where there is none. */
    change(reference: string, change: RequestChange, now: string): Promise<KeptRequest | undefined>;
    /** For good. At least one condition must be named. */
    erase(query: RequestQuery): Promise<number>;
    close(): Promise<void>;
}
/** What a database must do for us. A statement has `?` for each value. */
interface Port {
    run(statement: string, values: readonly (string | number | null)[]): Promise<readonly unknown[]>;
    /** After something was erased. */
    erased(): Promise<void>;
    close(): Promise<void>;
}
/** @param table its quoted name */
export declare function createRequestStore(port: Port, table: string): RequestStore;
export {};
