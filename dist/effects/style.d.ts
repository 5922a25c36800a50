/** Styles a shadow root, once by each text. A constructed sheet needs no nonce under a strict style policy. */
export declare function adopt(shadow: ShadowRoot, css: string): void;
