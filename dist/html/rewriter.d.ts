import { type OwnerOptions } from '../domain/owner.js';
import type { Config } from '../domain/types.js';
import { type HtmlFinding } from './declare.js';
export interface HtmlOptions extends OwnerOptions {
    /**
     * True also holds an inline script whose text names a host of a service. Such a script may do more than call that
     * host, so by default it is only reported.
     * @default false
     */
    readonly inline?: boolean;
    /** Told of each element that was declared, and of each that has to be mended by hand. */
    readonly report?: (finding: HtmlFinding) => void;
}
/** Takes a page piece by piece, and gives back what of it is done. */
interface Rewriter {
    write(chunk: string): string;
    end(): string;
}
/**
 * @param bytes whether each character is one byte of the page, so that any encoding in which tags are ASCII passes
 * @throws TypeError where an option cannot hold
 */
export declare function createRewriter(config: Config, options?: HtmlOptions, bytes?: boolean): Rewriter;
export {};
