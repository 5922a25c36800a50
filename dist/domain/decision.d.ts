import { type Settings } from './config.js';
import type { Choice, StoredRecord, Terms } from './record.js';
/** Why the visitor is asked: `new` is a category or service that the record does not know. */
export type Reason = 'first' | 'expired' | 'revision' | 'new';
/** What the stored record means today. `none`: the site asks nothing. `record`: the last answer, in force or not. */
export type Decision = {
    readonly status: 'none';
    readonly record?: never;
} | {
    readonly status: 'answered';
    readonly record: StoredRecord;
}
/** Nobody is asked: what the visitor's regime allows is on until they object. `objected`: their browser does (GPC). */
 | {
    readonly status: 'default';
    readonly objected: boolean;
    readonly record?: StoredRecord;
} | {
    readonly status: 'ask';
    readonly reason: Reason;
    readonly record?: StoredRecord;
};
/** @param now the present time, in ms since 1970 */
export declare function decide(settings: Settings, record: StoredRecord | undefined, now: number): Decision;
/**
 * The choice in force. While a question is open everything is denied (a doubt is a no), except what the
 * notice's changes say is not concerned: that answer still stands. What the site has since taken out stays denied.
 */
export declare function choiceInForce(settings: Settings, decision: Decision): Choice;
/** How a stored record reads, and what it lets run: the strictest way where nothing else is known. */
export interface RegimeRules {
    decide(settings: Settings, record: StoredRecord | undefined, now: number): Decision;
    choiceInForce(settings: Settings, decision: Decision): Choice;
    /** What new records say of it. */
    readonly terms?: Terms;
}
export declare const STRICT: RegimeRules;
