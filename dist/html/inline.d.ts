import { type HtmlRules } from './declare.js';
import { type Edit, type Source } from './hold.js';
import { type Tag } from './tags.js';
/** Whether an element's text matters, and so has to be waited for. */
export declare const hasText: (tag: Tag) => boolean;
/**
 * What to write where an element has a text: an inline script, a style element, a `<noscript>`, a title in a `<select>`.
 * @param text from the end of the start tag to the end tag
 */
export declare function declareText(tag: Tag, text: string, source: Source, rules: HtmlRules): Edit[];
