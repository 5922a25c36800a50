import { Transform } from 'node:stream';
import type { Config } from '../domain/types.js';
import { createRewriter, type HtmlOptions } from './rewriter.js';

/**
 * Declares what stands undeclared in a page: `rewriteHtml('<img src="https://…">', config)`. What needs no change comes
 * back as it was, byte for byte, and a page that was rewritten comes back as it is. Bytes may be in any encoding in
 * which tags are ASCII.
 * @throws TypeError where an option cannot hold
 */
export function rewriteHtml(html: string, config: Config, options?: HtmlOptions): string;
export function rewriteHtml(html: Uint8Array, config: Config, options?: HtmlOptions): Uint8Array;
export function rewriteHtml(html: string | Uint8Array, config: Config, options?: HtmlOptions): string | Uint8Array {
  const text = typeof html === 'string' ? html : Buffer.from(html).toString('latin1');
  const rewriter = createRewriter(config, options, typeof html !== 'string');
  const rewritten = rewriter.write(text) + rewriter.end();
  return typeof html === 'string' ? rewritten : Buffer.from(rewritten, 'latin1');
}

/**
 * The same as a stream of bytes, for a page that is served: `page.pipe(createHtmlRewriter(config)).pipe(response)`.
 * It gives on what it gets as soon as that is known to be no part of a tag, or of an inline script, that waits for its
 * end. A `content-length` of the page no longer holds.
 */
export function createHtmlRewriter(config: Config, options?: HtmlOptions): Transform {
  const rewriter = createRewriter(config, options, true);
  const pass = (work: () => string, done: (error: Error | null, bytes?: Buffer) => void): void => {
    try {
      done(null, Buffer.from(work(), 'latin1'));
    } catch (error) {
      done(error as Error);
    }
  };
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => pass(() => rewriter.write(chunk.toString('latin1')), done),
    flush: (done) => pass(() => rewriter.end(), done),
  });
}
