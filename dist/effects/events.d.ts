/** Tells the page, as `askfirst:<name>` on the document. A listener that throws is reported by the browser. */
export declare function emit(name: 'ready' | 'ask' | 'change' | 'record', detail: unknown): void;
/** Listens until the returned function is called. */
export declare function listen(target: EventTarget, type: string, listener: (event: Event) => void, capture?: boolean): () => void;
