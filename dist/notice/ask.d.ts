import type { FormName, Props } from './model.js';
/** The button that opens a form; and the state of a request, where its link opened the centre. */
export declare function Ask({ name, label, model }: Props & {
    readonly name: FormName;
    readonly label: string;
}): import("preact").JSX.Element;
