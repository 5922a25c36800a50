import type { ConsentRecord } from '../../domain/record.js';
import type { Model } from '../model.js';
/** What the history needs of the centre, and of the sections of a whole notice alike. */
export type HistoryModel = Pick<Model, 'manager' | 'style' | 'settings' | 'texts' | 'words' | 'state' | 'read'>;
/** An answer that is kept in this browser, and the endpoint's signature under it. */
export interface Kept {
    readonly record: ConsentRecord;
    readonly receipt: string | undefined;
}
/** The answers, newest first; undefined where the browser keeps nothing for this page. */
export declare const readAnswers: () => Kept[] | undefined;
/** What an answer allowed and refused that the one before it had not, as names; all of it, where nobody knows that one. */
export declare function changedBy(record: ConsentRecord, answers: readonly Kept[], { settings, read }: HistoryModel): {
    allowed: string[];
    refused: string[];
};
/** The answers as they were posted, each with its receipt. */
export declare const toJson: (answers: readonly Kept[]) => string;
/** The answers as JSON-LD in the terms of DPV and ISO/IEC TS 27560. */
export declare function toDpv(answers: readonly Kept[], { settings, read }: HistoryModel): string;
