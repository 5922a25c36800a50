import type { ComponentChildren } from 'preact';
interface FieldProps {
    readonly id: string;
    readonly label: string;
    /** Why it is asked for. */
    readonly why?: string;
    /** What is wrong with it. */
    readonly wrong?: string | false;
    readonly children: ComponentChildren;
}
/** The ids of what describes a field, for its `aria-describedby`. */
export declare const described: (id: string, wrong?: unknown) => string;
/** A field under its label, with why it is asked for and what is wrong with it. */
export declare const Field: ({ id, label, why, wrong, children }: FieldProps) => import("preact").JSX.Element;
export {};
