/** One value and those who want to know of it. */
export interface Store<Value> {
    get(): Value;
    set(next: Value): void;
    /** Calls at once, then on every change. */
    subscribe(listener: (value: Value, previous: Value | undefined) => void): () => void;
}
export declare function createStore<Value>(value: Value): Store<Value>;
