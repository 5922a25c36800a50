const sheets: Record<string, CSSStyleSheet> = {};

/** Styles a shadow root, once by each text. A constructed sheet needs no nonce under a strict style policy. */
export function adopt(shadow: ShadowRoot, css: string): void {
  let sheet = sheets[css];
  if (!sheet) {
    sheet = sheets[css] = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  if (!shadow.adoptedStyleSheets.includes(sheet)) shadow.adoptedStyleSheets.push(sheet);
}
