/** The name of the section that a hash leads to: `rights` in `#privacy/rights`. */
export declare const sectionIn: (hash: string) => string | undefined;
/** The token of a person's own link to a request: what comes after the section. */
export declare const tokenIn: (hash: string) => string | undefined;
export declare const anchorOf: (id: string) => string;
/** Brings a section, or anything else with an id, into view; a reader goes on from its heading. False where it is not there. */
export declare function go(root: Node, id: string): boolean;
