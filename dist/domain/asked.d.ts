import type { ConsentRecord } from './record.js';
/**
 * What is wrong with a record of `asked`; undefined for what is right, or an answer. Nobody has answered: there is
 * nothing chosen, and no other record that it may be tied to.
 */
export declare function problemOfAsked({ action, id, subject, previous, choice }: ConsentRecord): string | undefined;
