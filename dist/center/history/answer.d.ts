import { type ReadonlySignal } from '@preact/signals';
import type { HistoryTexts } from '../texts.js';
import { type HistoryModel, type Kept } from './model.js';
interface Props {
    readonly kept: Kept;
    readonly answers: readonly Kept[];
    readonly keys: ReadonlySignal<readonly unknown[] | undefined>;
    readonly model: HistoryModel;
    readonly texts: HistoryModel['texts'] & HistoryTexts;
}
/** One answer: when, what changed with it, which revision it answered, its id and its receipt. */
export declare function Answer({ kept, answers, keys, model, texts }: Props): import("preact").JSX.Element;
export {};
