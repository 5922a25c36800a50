/** Holds the declared elements (`data-consent`) and lets each through once, when its id is granted. */
interface Gate {
    /** Lets through what is granted in `root` (the whole document if left out), and from then on what is added to the document. */
    release(root?: ParentNode): void;
    /** Whether anything that stands under this id has been let through on this page. */
    hasRun(id: string): boolean;
    stop(): void;
}
/** Frames, images, media, links and inline styles that load: what a `data-` attribute holds back. */
export declare const HELD: readonly ["src", "srcset", "href", "poster", "style"];
/**
 * Lets one element, no script, load what it holds back.
 * @param loads called before each address that is set
 */
export declare function admit(element: Element, loads?: () => void): void;
/**
 * @param nonce the loader's own; where it has one, a gated script with another or none stays shut, because
 * reviving it would be a hole in the page's content security policy
 * @param waits called for each frame and video that is not granted, on every look once the page is parsed
 * @param runs called for each script that is let through, just before it runs
 */
export declare function createGate(granted: (id: string) => boolean, nonce: string | undefined, waits: (element: HTMLElement) => void, runs: (script: HTMLScriptElement, id: string) => void): Gate;
export {};
