/** Calls when the page says that it is in another language now, as one that switches without a reload does. Returns the way out. */
export function whenLanguageChanges(then: () => void): () => void {
  const observer = new MutationObserver(then);
  observer.observe(document.documentElement, { attributeFilter: ['lang'] });
  return () => observer.disconnect();
}
