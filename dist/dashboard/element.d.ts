/** An element with its text or children. Text is text: nothing here is ever read as HTML. */
export declare function element<Name extends keyof HTMLElementTagNameMap>(name: Name, attributes?: {
    readonly [attribute: string]: string;
}, ...children: readonly (Node | string)[]): HTMLElementTagNameMap[Name];
