/** One line for the site's owner. */
export declare const report: (problem: string) => void;
