import { type HistoryModel } from './model.js';
export { styles } from './styles.js';
/** Every answer given in this browser: what changed with it, its receipt, and the ways to keep or to delete it all. */
export declare function History({ model }: {
    readonly model: HistoryModel;
}): import("preact").JSX.Element;
