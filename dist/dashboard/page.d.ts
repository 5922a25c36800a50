/** Builds the page into `main`: a form for the token and the days, then plots, each with its table. */
export declare function start(main: HTMLElement): void;
