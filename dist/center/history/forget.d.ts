import type { HistoryTexts } from '../texts.js';
import type { HistoryModel } from './model.js';
interface Props {
    readonly model: HistoryModel;
    readonly texts: HistoryTexts;
}
/** Deletes everything that this browser remembers for AskFirst, after a warning of what that means. */
export declare function Forget({ model, texts }: Props): import("preact").JSX.Element;
export {};
