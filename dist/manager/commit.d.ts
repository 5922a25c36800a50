import type { Settings } from '../domain/config.js';
import type { Action, Choice, ConsentRecord, Signals, StoredRecord, Surface } from '../domain/record.js';
import type { Regime } from '../domain/types.js';
/** What the visitor did, and everything around it that the record says. */
export interface Answer {
    readonly action: Exclude<Action, 'withdraw'>;
    readonly surface: Surface;
    /** For `save`: what the visitor named; the rest stays as it is in force. */
    readonly part: Partial<Choice>;
    /** The choice in force. */
    readonly before: Choice;
    readonly previous: StoredRecord | undefined;
    readonly id: string;
    /** In ms since 1970. */
    readonly now: number;
    readonly language: string;
    readonly shown: string | null;
    readonly signals: Signals;
    readonly regime: Regime;
    readonly page: {
        readonly origin: string;
        readonly pathname: string;
    };
}
/** The record of an answer. Only the values: nothing is written, sent or told here. */
export declare function recordOf(settings: Settings, answer: Answer): ConsentRecord;
