/** A constructed sheet needs no nonce under a strict style policy. */
export function parse(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** Styles a document or shadow root. Returns the way out. */
export function adopt(root: DocumentOrShadowRoot, css: string): () => void {
  const sheet = parse(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
