/**
 * Keeps `host` exactly over `element`, right after which it stands, out of the page's flow: the element keeps its own
 * box, whatever made it, and so nothing on the page moves. Returns the way out.
 * @param gone called once the element has left the page
 */
export declare function cover(element: HTMLElement, host: HTMLElement, shadow: ShadowRoot, gone: () => void): () => void;
