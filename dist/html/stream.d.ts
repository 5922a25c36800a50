import { Transform } from 'node:stream';
import type { Config } from '../domain/types.js';
import { type HtmlOptions } from './rewriter.js';
/**
 * Declares what stands undeclared in a page: `rewriteHtml('<img src="https://…">', config)`. What needs no change comes
 * back as it was, byte for byte, and a page that was rewritten comes back as it is. Bytes may be in any encoding in
 * which tags are ASCII.
 * @throws TypeError where an option cannot hold
 */
export declare function rewriteHtml(html: string, config: Config, options?: HtmlOptions): string;
export declare function rewriteHtml(html: Uint8Array, config: Config, options?: HtmlOptions): Uint8Array;
/**
 * The same as a stream of bytes, for a page that is served: `page.pipe(createHtmlRewriter(config)).pipe(response)`.
 * It gives on what it gets as soon as that is known to be no part of a tag, or of an inline script, that waits for its
 * end. A `content-length` of the page no longer holds.
 */
export declare function createHtmlRewriter(config: Config, options?: HtmlOptions): Transform;
