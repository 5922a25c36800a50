/**
 * The files that a pattern names, sorted: `*` stands for any run of characters of a name, `**` for any folders (but
 * `node_modules` and those that begin with a dot). A folder stands for all pages in it. Not every shell does this, and
 * none where the pattern is quoted.
 */
export declare function filesOf(pattern: string): string[];
