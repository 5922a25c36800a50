import { attempt } from './attempt.js';
import { whenParsed } from './page.js';
import { report } from './report.js';

/** Holds the declared elements (`data-consent`) and lets each through once, when its id is granted. */
export interface Gate {
  /** Lets through what is granted in `root` (the whole document if left out), and from then on what is added. */
  release(root?: ParentNode): void;
  /** Whether anything that stands under this id has been let through on this page. */
  hasRun(id: string): boolean;
  stop(): void;
}

/** Frames, images, media and links: what a `data-` attribute holds back. */
export const HELD = ['src', 'srcset', 'href'] as const;

/** An injected `javascript:` address must not come alive through us. */
const isWeb = (address: string): boolean =>
  /^https?:/.test(attempt(() => new URL(address, document.baseURI).protocol) ?? '');

/** While the parser is at work, an element is whole only when something already follows it. */
function isParsed(element: Node): boolean {
  if (document.readyState !== 'loading') return true;
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}

const isDeferred = ({ defer, dataset }: HTMLScriptElement): boolean => defer || dataset.type === 'module';

const whenEnded = (script: HTMLScriptElement, then: () => void): void => {
  for (const type of ['load', 'error']) script.addEventListener(type, then, { once: true });
};

/**
 * @param nonce the loader's own; where it has one, a gated script with another or none stays shut, because
 * reviving it would be a hole in the page's content security policy
 */
export function createGate(granted: (id: string) => boolean, nonce?: string): Gate {
  const ran = new Set<string>();
  /** Scripts that wait for their turn or were refused: a second look must not take them again. */
  const taken = new WeakSet<Element>();
  let unparsed = false;
  /** The last ordered external script that has not ended; what follows in document order waits for it. */
  let last: HTMLScriptElement | undefined;
  let observer: MutationObserver | undefined;

  /**
   * The same element, out and in again: it keeps its nonce, listeners and identity, runs exactly once, and needs no
   * Trusted Types policy, because its text and `src` come from the parser and nothing is written to it.
   */
  const revive = (script: HTMLScriptElement): void => {
    const { consent, type } = script.dataset;
    ran.add(consent as string);
    if (type) script.type = type;
    else script.removeAttribute('type');
    script.replaceWith(script);
  };

  /** External scripts load side by side and run in order; an inline one runs as the one before it ends. */
  const inOrder = (script: HTMLScriptElement): void => {
    const { consent, type } = script.dataset;
    if (!script.hasAttribute('async')) {
      script.async = false;
      // `nomodule` and data blocks fire no event: nothing may wait for them.
      if (script.src) {
        if ((!type || type === 'module') && !script.noModule) {
          last = script;
          whenEnded(script, () => {
            if (last === script) last = undefined;
          });
        }
      } else if (!type && last) {
        whenEnded(last, () => {
          if (script.isConnected && granted(consent as string)) revive(script);
        });
        return;
      }
    }
    revive(script);
  };

  const look = (root: ParentNode = document): void => {
    const scripts: HTMLScriptElement[] = [];
    for (const element of [root as HTMLElement, ...root.querySelectorAll<HTMLElement>('[data-consent]')]) {
      const id = element.dataset?.consent;
      if (!id || !granted(id)) continue;
      if (element instanceof HTMLScriptElement) {
        if (element.type !== 'text/plain' || !element.isConnected || taken.has(element)) continue;
        unparsed = !isParsed(element);
        if (unparsed) break;
        taken.add(element);
        if (nonce && element.nonce !== nonce) report(`a script gated by ${id} lacks our nonce and stays shut`);
        else scripts.push(element);
      } else
        for (const name of HELD) {
          const held = `data-${name}`;
          const address = element.getAttribute(held);
          if (address === null) continue;
          element.removeAttribute(held);
          if (name !== 'srcset' && !isWeb(address)) continue;
          element.setAttribute(name, address);
          ran.add(id);
        }
    }
    scripts.sort((a, b) => Number(isDeferred(a)) - Number(isDeferred(b))).forEach(inOrder);
  };

  return {
    release(root) {
      look(root);
      if (observer) return;
      observer = new MutationObserver((mutations) => {
        if (unparsed) return look();
        for (const { addedNodes } of mutations)
          for (const node of addedNodes) if (node.nodeType === 1) look(node as Element);
      });
      observer.observe(document, { childList: true, subtree: true });
      whenParsed(() => look());
    },
    hasRun: (id) => ran.has(id),
    stop() {
      observer?.disconnect();
    },
  };
}
