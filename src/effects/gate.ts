import { attempt } from './attempt.js';
import { whenParsed } from './page.js';
import { report } from './report.js';

/** Holds the declared elements (`data-consent`) and lets each through once, when its id is granted. */
interface Gate {
  /** Lets through what is granted in `root` (the whole document if left out), and from then on what is added to the document. */
  release(root?: ParentNode): void;
  /** Whether anything that stands under this id has been let through on this page. */
  hasRun(id: string): boolean;
  stop(): void;
}

/** Frames, images, media, links and inline styles that load: what a `data-` attribute holds back. */
export const HELD = ['src', 'srcset', 'href', 'poster', 'style'] as const;

/** An injected `javascript:` address must not come alive through us. */
const isWeb = (address: string): boolean =>
  /^https?:/.test(attempt(() => new URL(address, document.baseURI).protocol) ?? '');

const isParsing = (): boolean => document.readyState === 'loading';

/** By `getAttribute`: `dataset` takes longer than all the rest of the gate (Chromium 156, 250 scripts). */
const idOf = (element: Element): string => element.getAttribute?.('data-consent') ?? '';
const typeOf = (script: Element): string => script.getAttribute('data-type') ?? '';

const isAsync = (script: HTMLScriptElement): boolean => script.hasAttribute('async');

const isDeferred = (script: HTMLScriptElement): boolean =>
  !isAsync(script) && (typeOf(script) === 'module' || (script.defer && !!script.src));

/**
 * While the parser is at work, a deferred script waits for its end, and any other for its own end tag: until there the
 * parser would run it, out of turn. At that tag the parser raises the `async` flag of an inert script (HTML, "prepare
 * the script element", step 4).
 */
const isReady = (script: HTMLScriptElement): boolean => !isParsing() || (script.async && !isDeferred(script));

const whenEnded = (script: HTMLScriptElement, then: () => void): void => {
  for (const type of ['load', 'error']) script.addEventListener(type, then, { once: true });
};

/**
 * Lets one element, no script, load what it holds back.
 * @param loads called before each address that is set
 */
export function admit(element: Element, loads?: () => void): void {
  for (const name of HELD) {
    const held = `data-${name}`;
    const address = element.getAttribute(held);
    if (address === null) continue;
    element.removeAttribute(held);
    if (!/set|style/.test(name) && !isWeb(address)) continue;
    loads?.();
    // Audio and video heed a source as it is put in, and so does Chromium a frame in the task that parses it.
    const place = new Comment();
    if (/^(iframe|source)$/.test(element.localName)) element.replaceWith(place);
    element.setAttribute(name, address);
    place.replaceWith(element);
  }
}

/**
 * @param nonce the loader's own; where it has one, a gated script with another or none stays shut, because
 * reviving it would be a hole in the page's content security policy
 * @param waits called for each frame and video that is not granted, on every look once the page is parsed
 * @param runs called for each script that is let through, just before it runs
 */
export function createGate(
  granted: (id: string) => boolean,
  nonce: string | undefined,
  waits: (element: HTMLElement) => void,
  runs: (script: HTMLScriptElement, id: string) => void,
): Gate {
  const ran = new Set<string>();
  /** Scripts that wait for their turn or were refused: a second look must not take them again. */
  const taken = new WeakSet<Element>();
  /** The last ordered external script that has not ended; what follows in document order waits for it. */
  let last: HTMLScriptElement | undefined;
  let observer: MutationObserver | undefined;

  /**
   * External scripts load side by side and run in order; an inline one runs as the one before it ends.
   *
   * A script is revived as the same element, out and in again: it keeps its nonce, listeners and identity, runs exactly
   * once, and needs no Trusted Types policy, because its text and `src` come from the parser and nothing is written to it.
   */
  const revive = (script: HTMLScriptElement, waited?: true): void => {
    const id = idOf(script);
    const type = typeOf(script);
    // A script before it may have removed it, or withdrawn its consent.
    if (!script.isConnected || !granted(id)) {
      taken.delete(script);
      return;
    }
    if (!isAsync(script)) {
      // Only these fire an event when they have run, or could not: `nomodule` and data blocks do not.
      if ((!type || /javascript/i.test(type)) && !script.noModule) {
        if (!script.src) {
          if (last && !waited) {
            whenEnded(last, () => revive(script, true));
            return;
          }
        } else if (!script.defer) {
          last = script;
          whenEnded(script, () => {
            if (last === script) last = undefined;
          });
        }
      }
      script.async = false;
    }
    runs(script, id);
    ran.add(id);
    if (type) script.type = type;
    else script.removeAttribute('type');
    script.replaceWith(script);
  };

  const look = (root: ParentNode = document): void => {
    const scripts: HTMLScriptElement[] = [];
    const pass = (element: HTMLElement): void => {
      const id = idOf(element);
      if (!granted(id)) {
        if (!isParsing() && id && /^(iframe|source|video)$/.test(element.localName)) waits(element);
        // By name: a script of SVG or of another window is no `HTMLScriptElement` here, and setting its address runs it.
      } else if (element.localName === 'script') {
        const script = element as HTMLScriptElement;
        if (script.type !== 'text/plain' || !script.isConnected || taken.has(script) || !isReady(script)) return;
        taken.add(script);
        if (nonce && script.nonce !== nonce) report(`a script gated by ${id} lacks our nonce and stays shut`);
        else scripts.push(script);
      } else admit(element, () => ran.add(id));
    };
    // One that throws, such as a plug-in under Trusted Types or a form whose fields hide its methods, stays shut alone.
    const found = attempt(() => [...root.querySelectorAll<HTMLElement>('[data-consent]')]) ?? [];
    for (const element of [root as HTMLElement, ...found]) attempt(() => pass(element));
    for (const script of scripts.sort((a, b) => Number(isDeferred(a)) - Number(isDeferred(b)))) revive(script);
  };

  return {
    release(root) {
      look(root);
      if (observer) return;
      observer = new MutationObserver((mutations) => {
        // What was not ready may be by now.
        if (isParsing()) return look();
        // What has just been revived is seen again, and need not be looked at.
        for (const { addedNodes } of mutations)
          for (const node of addedNodes) if (node.nodeType === 1 && !taken.has(node as Element)) look(node as Element);
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
