/** Styles a document or shadow root. A constructed sheet needs no nonce under a strict style policy. Returns the way out. */
export declare function adopt(root: DocumentOrShadowRoot, css: string): () => void;
