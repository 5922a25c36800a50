import type { ComponentChildren } from 'preact';
import type { Props } from './model.js';
/** A cell: what is shown, and the text that it is sorted and filtered by. */
export interface Shown {
    readonly text: string;
    readonly show?: ComponentChildren;
}
interface TableProps extends Props {
    /** Names the table for readers; the heading above says it to the others. */
    readonly name: string;
    readonly columns: readonly string[];
    /** The first cell names its row. */
    readonly rows: readonly (readonly Shown[])[];
}
/** A table that can be sorted by each column and filtered; where it is narrow, each row is a card. */
export declare function DataTable({ name, columns, rows, model }: TableProps): import("preact").JSX.Element;
export {};
