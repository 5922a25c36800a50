/**
 * Whether `name` fits `pattern`, in which each `*` stands for any run of characters.
 * Not a regular expression: patterns come from configs, and a hostile one must not hang the page.
 */
export declare function matches(pattern: string, name: string): boolean;
