import type { Manager } from '../manager/consent.js';
import type { FramesTexts } from '../text/texts.js';
/**
 * Covers a held frame or video; `undefined` where nobody is asked about it.
 * @param what `host`, where it would be loaded from; `once` lets it through for now; `gone`: the frame has left the page
 */
export declare function placeholder(manager: Manager, texts: FramesTexts, frame: HTMLElement, what: {
    readonly id: string;
    readonly host: string;
    readonly once: () => void;
    readonly gone: () => void;
}): (() => void) | undefined;
