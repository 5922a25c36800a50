/** Tells the page, as `askfirst:<name>` on the document. A listener that throws is reported by the browser. */
export function emit(name: 'ready' | 'ask' | 'change' | 'record', detail: unknown): void {
  document.dispatchEvent(new CustomEvent(`askfirst:${name}`, { detail }));
}

/** Listens until the returned function is called. */
export function listen(
  target: EventTarget,
  type: string,
  listener: (event: Event) => void,
  capture = false,
): () => void {
  target.addEventListener(type, listener, capture);
  return () => target.removeEventListener(type, listener, capture);
}
