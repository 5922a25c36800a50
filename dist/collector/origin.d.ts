/** Why what came for a site is not taken; undefined where it is. `what` came is a word. */
export declare function problemOfOrigin(origin: string, sender: string | null, origins: readonly string[], what: 'record' | 'request'): string | undefined;
