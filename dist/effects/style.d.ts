/** A constructed sheet needs no nonce under a strict style policy. */
export declare function parse(css: string): CSSStyleSheet;
/** Styles a document or shadow root. Returns the way out. */
export declare function adopt(root: DocumentOrShadowRoot, css: string): () => void;
