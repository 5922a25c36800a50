import type { ServiceEntry, Settings } from '../../domain/config.js';
import type { Decision } from '../../domain/decision.js';
import type { Change } from '../../domain/diff.js';
import type { StoredRecord } from '../../domain/record.js';
import type { Outbox } from '../outbox.js';
/**
 * Erases what the denied services declare: cookies, web storage, databases, caches and service workers; cookies and
 * web storage once more as the page goes, because what ran before goes on until then, and may store anew. Tells the
 * page what went and what is left; what an answer that took something back leaves goes on record, too.
 * @param manager whose `record` is the last answer, while there is one
 * @param denied the services that are denied when it is called
 * @param stops gets the ways out; empty once AskFirst has been taken out of the page
 * @returns when all is done
 */
export declare function erase(manager: {
    readonly settings: Settings;
    readonly record: StoredRecord | undefined;
}, denied: () => readonly ServiceEntry[], stops: (() => void)[], { withdrawn }: Change, { record }: Decision, outbox: Outbox): Promise<void>;
