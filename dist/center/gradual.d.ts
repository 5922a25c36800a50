import type { ComponentChildren } from 'preact';
interface Props<Item> {
    readonly of: readonly Item[];
    /** How many a task. */
    readonly step: number;
    /** Whether nothing is there at once, as where it is folded away. @default false */
    readonly later?: boolean;
    readonly children: (item: Item) => ComponentChildren;
}
/** A list of which some are there at once and the others soon: hundreds in one task would freeze the page. */
export declare function Gradual<Item>({ of, step, later, children }: Props<Item>): import("preact").JSX.Element;
export {};
