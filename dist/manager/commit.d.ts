import type { Settings } from '../domain/config.js';
import type { AnswerAction, Choice, ConsentRecord, Signals, StoredRecord, Surface, Terms } from '../domain/record.js';
/** What the visitor did, and everything around it that the record says. */
export interface Answer extends Terms {
    readonly action: AnswerAction | 'asked';
    readonly surface: Surface;
    /** For `save`: what the visitor named; the rest stays as it is in force. */
    readonly part?: Partial<Choice>;
    /** The choice in force. */
    readonly before?: Choice;
    readonly previous?: StoredRecord | undefined;
    readonly id: string;
    /** In ms since 1970. */
    readonly now: number;
    readonly language: string;
    readonly shown: string | null;
    readonly signals: Signals;
    readonly page: {
        readonly origin: string;
        readonly pathname: string;
    };
}
/** The record of an answer. Only the values: nothing is written, sent or told here. */
export declare function recordOf(settings: Settings, answer: Answer): ConsentRecord;
