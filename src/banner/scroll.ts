let sheet: CSSStyleSheet | undefined;

/**
 * Keeps what the keyboard focuses out from under `cover` (WCAG 2.4.11), by a scroll padding on the page; without
 * `cover`, takes it back. Called as Tab is pressed, so that nobody else pays for the measuring.
 */
export function clearFocus(cover: HTMLElement | undefined): void {
  if (sheet) document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  sheet = undefined;
  if (!cover) return;
  sheet = new CSSStyleSheet();
  sheet.insertRule(`html{scroll-padding-block-end:${Math.ceil(innerHeight - cover.getBoundingClientRect().top)}px}`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
