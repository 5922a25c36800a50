import type { ComponentType } from 'preact';
import type { NoticeModel, Props } from './model.js';
/** A section of the notice: what the address and the table of contents call it, and what it shows. */
export interface Entry {
    readonly id: string;
    readonly title: string;
    readonly Content: ComponentType<Props>;
}
/** The sections that have content, in the order of the questions that people ask. */
export declare function entriesOf(model: NoticeModel): Entry[];
