/** One request, as logs and metrics see it: nothing of who sent it. */
interface Seen {
    readonly route: string;
    readonly method: string;
    readonly status: number;
    readonly seconds: number;
    readonly stored: number;
    readonly repeated: number;
}
/** Counts for Prometheus, in its text format. */
export declare function createMetrics(): {
    see(seen: Seen): void;
    /** @param lines the ledger's */
    text: (lines: number) => string;
};
export {};
