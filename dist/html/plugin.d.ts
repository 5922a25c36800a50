import type { Config } from '../domain/types.js';
import type { HtmlOptions } from './rewriter.js';
/** What of rollup's context a hook uses. */
interface Context {
    warn?: (message: string) => void;
}
/** A plug-in for Vite and for rollup, without the types of either. */
export interface HtmlPlugin {
    readonly name: 'askfirst-html';
    readonly enforce: 'post';
    readonly transformIndexHtml: {
        readonly order: 'post';
        readonly handler: (html: string, context: {
            readonly path: string;
        }) => string;
    };
    readonly generateBundle: {
        readonly order: 'post';
        readonly handler: (this: Context, options: unknown, bundle: {
            [file: string]: unknown;
        }) => void;
    };
}
/**
 * Declares what stands undeclared in the pages that Vite serves and builds, and in each `.html` that rollup writes:
 * `plugins: [askfirstHtml(config)]`. What has to be mended by hand becomes a warning, once for each line.
 * @throws TypeError where an option cannot hold
 */
export declare function askfirstHtml(config: Config, options?: HtmlOptions): HtmlPlugin;
export {};
