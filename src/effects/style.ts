/** Styles a shadow root. A constructed sheet needs no nonce under a strict style policy. */
export function adopt(shadow: ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets.push(sheet);
}
