/** The element that has the focus, also inside open shadow roots. */
export declare function focused(): HTMLElement | undefined;
