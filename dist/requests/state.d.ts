import type { Desk } from './desk.js';
/** How far the request of a link is. */
export declare function State({ desk, token }: {
    readonly desk: Desk;
    readonly token: string;
}): import("preact").JSX.Element;
