export type { OwnerOptions } from './domain/owner.js';
export type { HtmlFinding } from './html/declare.js';
export type { HtmlPlugin } from './html/plugin.js';
export { askfirstHtml } from './html/plugin.js';
export type { HtmlOptions } from './html/rewriter.js';
export { createHtmlRewriter, rewriteHtml } from './html/stream.js';
