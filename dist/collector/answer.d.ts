/** What goes back, before it is a `Response`. */
export interface Answer {
    readonly status: number;
    /** Sent as JSON, unless `text` or `stream` is there. */
    readonly body?: object;
    readonly text?: string;
    readonly stream?: ReadableStream<Uint8Array>;
    readonly headers?: {
        readonly [name: string]: string;
    };
    /** What was kept, for logs and metrics. */
    readonly counts?: {
        readonly stored: number;
        readonly repeated: number;
    };
}
export declare const refuse: (status: number, error: string, headers?: Answer["headers"]) => Answer;
