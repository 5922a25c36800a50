/** In px. What is smaller, such as a tracking frame, is no place to read in. */
const LEAST = { width: 120, height: 40 };

/**
 * Keeps `host` exactly over `element`, right after which it stands, out of the page's flow: the element keeps its own
 * box, whatever made it, and so nothing on the page moves. Returns the way out.
 * @param gone called once the element has left the page
 */
export function cover(element: HTMLElement, host: HTMLElement, shadow: ShadowRoot, gone: () => void): () => void {
  const sheet = new CSSStyleSheet();
  shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];
  // Within a shadow root `!important` wins over every rule of the page, such as one for all children of a wrapper. The
  // sheet is written anew, because WebKit (2.50) does not see a change of a rule that has been applied.
  const set = (style: string): void => sheet.replaceSync(`:host{${style.replaceAll(';', '!important;')}}`);
  const place = (): void => {
    if (!element.isConnected) {
      gone();
      return;
    }
    if (element.nextSibling !== host) element.after(host);
    const { offsetWidth, offsetHeight } = element;
    const box = element.getBoundingClientRect();
    const { borderRadius, visibility, zIndex } = getComputedStyle(element);
    const seen =
      offsetWidth >= LEAST.width &&
      offsetHeight >= LEAST.height &&
      visibility === 'visible' &&
      box.right + scrollX > 0 &&
      box.bottom + scrollY > 0;
    if (!seen) {
      set('display:none;');
      return;
    }
    // A rectangle is what is seen, after every `transform` around it; `offsetWidth` is before, and rounded.
    const ratio = box.width / offsetWidth;
    const scale = Math.abs(ratio - 1) < 0.01 ? 1 : ratio;
    const size = `width:${box.width / scale}px;height:${box.height / scale}px;`;
    const style = `display:block;${size}border-radius:${borderRadius};z-index:${zIndex};`;
    set(style);
    const { left, top } = host.getBoundingClientRect();
    set(`${style}translate:${(box.left - left) / scale}px ${(box.top - top) / scale}px;`);
  };
  const observer = new ResizeObserver(place);
  // What moves it without a change of its own size mostly changes the size of what is around it.
  for (const target of [element, element.parentElement, document.body]) if (target) observer.observe(target);
  place();
  return () => observer.disconnect();
}
