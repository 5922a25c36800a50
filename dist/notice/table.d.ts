import type { NoticeTable } from '../domain/types.js';
import type { Props } from './model.js';
/** A table with the site's own columns. */
export declare function OwnTable({ table, model }: Props & {
    readonly table: NoticeTable;
}): import("preact").JSX.Element;
