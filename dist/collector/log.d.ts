/** One line of the log, as plain data. It names no visitor: no address, no user agent, no id, no path of a page. */
export interface LogEntry {
    readonly time: string;
    readonly level: 'info' | 'error';
    readonly event: string;
    readonly [detail: string]: string | number;
}
/** Tells `log`, and never fails. */
export declare const createTell: (now: () => number, log?: (entry: LogEntry) => void) => (level: LogEntry["level"], event: string, details: {
    readonly [name: string]: string | number;
}) => void;
