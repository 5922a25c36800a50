import type { HistoryModel } from './history/model.js';
interface Props {
    readonly model: HistoryModel;
}
/** The history of answers, whose file is fetched with the sections of a whole notice, or as a short one unfolds it. */
export declare function LazyHistory({ model }: Props): import("preact").JSX.Element | null;
/** The same behind a heading that unfolds it, beside a short notice. */
export declare function FoldedHistory({ model }: Props): import("preact").JSX.Element;
export {};
