/** Lets the visitor keep a text as a file. */
export declare function download(name: string, type: string, text: string): void;
