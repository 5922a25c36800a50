import { createOwners, type OwnerOptions } from '../domain/owner.js';
import type { Config } from '../domain/types.js';
import { declareTag, type HtmlFinding, type HtmlRules } from './declare.js';
import type { Edit, Source } from './hold.js';
import { declareText, hasText } from './inline.js';
import { readTags, type Tag } from './tags.js';

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

/** Bytes that were read as one character each, as the UTF-8 that they most likely are. */
const readBytes = (text: string): string =>
  /[^\0-\x7f]/.test(text) && !/[^\0-\xff]/.test(text) ? Buffer.from(text, 'latin1').toString() : text;

/**
 * @param bytes whether each character is one byte of the page, so that any encoding in which tags are ASCII passes
 * @throws TypeError where an option cannot hold
 */
export function createRewriter(config: Config, options: HtmlOptions = {}, bytes = false): Rewriter {
  const { inline = false, report = () => {} } = options;
  const { base, ...owners } = createOwners(config, options);
  const read = bytes ? readBytes : (value: string) => value;
  /** Of the templates that are open, which ones are shadow roots. */
  const shadows: boolean[] = [];
  const rules: HtmlRules = {
    of: (address) => owners.of(read(address)),
    named: (value) => owners.named(read(value)),
    inline,
    report(finding) {
      // It is printed in a terminal, which obeys control characters.
      const text = read(finding.text).replace(/\p{C}+/gu, ' ');
      report({ ...finding, text });
      if (!finding.held || !shadows.includes(true)) return;
      report({
        ...finding,
        held: false,
        text: `${text}, in a shadow root: give that to askfirst.scan(…)`,
      });
    },
  };

  /** What has come and is not given back, and where it begins in the page. */
  let kept = '';
  let from = 0;
  let edits: Edit[] = [];
  /** The element whose text has not ended. */
  let open: Tag | undefined;
  let hasBase = false;

  const text = (start: number, end: number): string => kept.slice(start - from, end - from);
  const source: Source = { text, raw: text, quote: '"' };

  const close = (at: number): void => {
    if (!open) return;
    edits.push(...declareText(open, text(open.end, at), source, rules));
    open = undefined;
  };

  const settle = readTags({
    start(tag) {
      // Only in SVG do tags stand in a script.
      close(tag.start);
      const isBase = tag.name === 'base' && !hasBase && !tag.isForeign && !shadows.length;
      const href = isBase && tag.attributes.find(({ name }) => name === 'href');
      if (href) {
        base(read(href.value));
        hasBase = true;
      }
      edits.push(...declareTag(tag, source, rules));
      if (hasText(tag)) open = tag;
      if (tag.name === 'template') shadows.push(tag.attributes.some(({ name }) => name === 'shadowrootmode'));
    },
    end(at, name) {
      close(at);
      if (name === 'template') shadows.pop();
    },
  });

  /** Gives back what stands before `to`, as edited. */
  const give = (to: number): string => {
    let done = '';
    let at = from;
    const isDue = ({ start }: Edit): boolean => start < to;
    // In the order of the page; of two at one place, in the order in which they were made.
    for (const edit of edits.filter(isDue).sort((a, b) => a.start - b.start)) {
      done += text(at, edit.start) + edit.text;
      at = edit.end;
    }
    done += text(at, to);
    edits = edits.filter((edit) => !isDue(edit));
    kept = kept.slice(to - from);
    from = to;
    return done;
  };

  const take = (chunk: string, isLast: boolean): string => {
    kept += chunk;
    const settled = settle(chunk, isLast);
    const end = from + kept.length;
    if (isLast) close(end);
    return give(isLast ? end : Math.min(settled, open?.start ?? settled));
  };

  return { write: (chunk) => take(chunk, false), end: () => take('', true) };
}
