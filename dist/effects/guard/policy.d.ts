/** Puts a content security policy into the page, which nothing can take out again. */
export declare function addPolicy(content: string): void;
