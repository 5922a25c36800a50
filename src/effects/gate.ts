import { attempt } from './attempt.js';

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

/**
 * @param nonce the loader's own; where it has one, a gated script with another or none stays shut, because
 * reviving it would be a hole in the page's content security policy
 */
export function createGate(
  granted: (id: string) => boolean,
  nonce: string | undefined,
  report: (problem: string) => void,
): Gate {
  const ran = new Set<string>();
  /** Scripts that wait for their turn or were refused: a second look must not take them again. */
  const taken = new WeakSet<Element>();
  let unparsed = false;
  /** The last ordered external script that has not ended; what follows in document order waits for it. */
  let last: HTMLScriptElement | undefined;
  let policy: { createScriptURL(url: string): string } | undefined;
  let observer: MutationObserver | undefined;

  const scriptUrl = (url: string): string => {
    // Trusted Types: only a `data-src` needs a policy, a plain `src` on an inert script is already trusted.
    policy ??= (
      window as { trustedTypes?: { createPolicy(name: string, rules: object): typeof policy } }
    ).trustedTypes?.createPolicy('askfirst', { createScriptURL: (url: string) => url });
    return policy ? policy.createScriptURL(url) : url;
  };

  /** The same element, out and in again: it keeps its nonce, listeners and identity, and runs exactly once. */
  const revive = (script: HTMLScriptElement): void => {
    ran.add(script.dataset.consent as string);
    const { type, src } = script.dataset;
    if (type) script.type = type;
    else script.removeAttribute('type');
    if (src && isWeb(src)) script.src = scriptUrl(src);
    script.replaceWith(script);
  };

  const whenEnded = (script: HTMLScriptElement, then: () => void): void => {
    for (const type of ['load', 'error']) script.addEventListener(type, then, { once: true });
  };

  /** External scripts load side by side and run in order; an inline one runs as the one before it ends. */
  const inOrder = (script: HTMLScriptElement): void => {
    const { src, type = 'module' } = script.dataset;
    const external = script.src || src;
    if (!script.hasAttribute('async')) {
      script.async = false;
      if (!external && !script.dataset.type && last) {
        whenEnded(last, () => {
          if (script.isConnected && granted(script.dataset.consent as string)) revive(script);
        });
        return;
      }
      // `nomodule` and data blocks fire no event: nothing may wait for them.
      if (external && type === 'module' && !script.noModule) {
        last = script;
        whenEnded(script, () => {
          if (last === script) last = undefined;
        });
      }
    }
    revive(script);
  };

  const release = (root: ParentNode = document): void => {
    const scripts: HTMLScriptElement[] = [];
    const deferred: HTMLScriptElement[] = [];
    const found = [...root.querySelectorAll<HTMLElement>('[data-consent]')];
    if ((root as Element).matches?.('[data-consent]')) found.unshift(root as HTMLElement);
    for (const element of found) {
      const id = element.dataset.consent as string;
      if (!granted(id)) continue;
      if (element instanceof HTMLScriptElement) {
        if (element.type !== 'text/plain' || !element.isConnected || taken.has(element)) continue;
        unparsed = !isParsed(element);
        if (unparsed) break;
        taken.add(element);
        if (nonce && element.nonce !== nonce)
          report(`a script gated by "${id}" lacks the nonce of askfirst.js; it stays shut`);
        else (element.defer || element.dataset.type === 'module' ? deferred : scripts).push(element);
        continue;
      }
      for (const name of HELD) {
        const address = element.getAttribute(`data-${name}`);
        if (address === null) continue;
        element.removeAttribute(`data-${name}`);
        if (name !== 'srcset' && !isWeb(address)) continue;
        element.setAttribute(name, address);
        ran.add(id);
      }
    }
    [...scripts, ...deferred].forEach(inOrder);
  };

  return {
    release(root) {
      release(root);
      if (observer) return;
      observer = new MutationObserver((mutations) => {
        if (unparsed) return release();
        for (const { addedNodes } of mutations)
          for (const node of addedNodes) if (node.nodeType === 1) release(node as Element);
      });
      observer.observe(document, { childList: true, subtree: true });
      if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => observer && release());
    },
    hasRun: (id) => ran.has(id),
    stop() {
      observer?.disconnect();
      observer = undefined;
    },
  };
}
