/**
 * Keeps the page behind a dialog where it is; `showModal` alone lets the wheel scroll it. Returns the way out.
 * A constructed sheet, because a strict style policy forbids a style attribute.
 */
export function lockPage(): () => void {
  const sheet = new CSSStyleSheet();
  // Where a scrollbar takes room, that room stays, or the page would jump to the side.
  const gutter = innerWidth > document.documentElement.clientWidth ? 'stable' : 'auto';
  sheet.replaceSync(`html{overflow:hidden!important;scrollbar-gutter:${gutter}!important}`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
