/** What stands on the page under `data-consent` and is not held as it looks, one line each. */
export declare const markedMistakes: (elements: readonly HTMLElement[], granted: (id: string) => boolean, known: readonly string[] | undefined) => string[];
