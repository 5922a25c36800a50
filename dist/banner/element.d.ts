/** An element with attributes and children. Strings become text, never markup. */
export declare function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes: {
    readonly [name: string]: string;
}, ...children: (Node | string)[]): HTMLElementTagNameMap[Tag];
