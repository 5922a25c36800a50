/** `Did you mean "position"?`, where one of the known words is at most a third of its letters away; else nothing. */
export declare function didYouMean(word: unknown, known: Iterable<string>): string;
