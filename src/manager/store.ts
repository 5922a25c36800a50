/** One value and those who want to know of it. */
export interface Store<Value> {
  get(): Value;
  set(next: Value): void;
  /** Calls at once, then on every change. */
  subscribe(listener: (value: Value, previous: Value | undefined) => void): () => void;
}

export function createStore<Value>(value: Value): Store<Value> {
  const listeners = new Set<(value: Value, previous: Value | undefined) => void>();
  /** One listener that throws must not keep the others, or the page, from going on. */
  const call = (listener: (value: Value, previous: Value | undefined) => void, previous: Value | undefined): void => {
    try {
      listener(value, previous);
    } catch (error) {
      globalThis.reportError?.(error);
    }
  };
  return {
    get: () => value,
    set(next) {
      const previous = value;
      value = next;
      // Whoever one of them sends away, as `destroy` does, is told no more; whoever comes was told already.
      for (const listener of [...listeners]) if (listeners.has(listener)) call(listener, previous);
    },
    subscribe(listener) {
      listeners.add(listener);
      call(listener, undefined);
      return () => listeners.delete(listener);
    },
  };
}
