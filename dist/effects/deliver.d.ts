import { type Delivery } from '../domain/delivery.js';
/**
 * Posts until there is a final answer, as long as the page lives: what is sent may name a person, so that it is kept in
 * memory alone, and never in web storage.
 * @param told of each attempt; with what a sound answer says in JSON
 * @returns `again` tries at once
 */
export declare function deliver(endpoint: string, body: string, told: (delivery: Delivery, answer?: unknown) => void): {
    again(): void;
};
/** What is kept under a token: null where there is nothing, undefined where no answer came. */
export declare function readState(endpoint: string, token: string): Promise<unknown>;
