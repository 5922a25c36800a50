/** Styles a shadow root. A constructed sheet needs no nonce under a strict style policy. */
export declare function adopt(shadow: ShadowRoot, css: string): void;
