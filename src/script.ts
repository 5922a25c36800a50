import { banner } from './banner/layer.js';
import { LARGEST } from './domain/config.js';
import { attempt } from './effects/attempt.js';
import { report } from './effects/report.js';
import { denyGoogle, google } from './integrations/google.js';
import type { Consent } from './manager/consent.js';
import { createManager } from './manager/manager.js';

/** What a page may call before and after this file has loaded: `(window.askfirst ||= []).push((consent) => …)`. */
type EarlyCall = (consent: Consent) => void;

declare global {
  interface Window {
    /** A list of early calls at first, then the consent object itself, whose `push` calls at once. */
    askfirst?: EarlyCall[] | (Consent & { push(call: EarlyCall): void });
  }
}

function launch(text: string | null | undefined, tag: HTMLScriptElement): void {
  const early = window.askfirst;
  // Once only; an element that is merely named so does not count.
  if ((early as Consent | undefined)?.granted) return;
  const input: unknown = text && text.length <= LARGEST ? attempt(() => JSON.parse(text)) : undefined;
  // The other files lie beside this one. An inline tag has no address: then they are missing, and nothing breaks.
  const load = async (file: string) => import(new URL(`${file}.js`, tag.src).href);
  const { manager, start } = createManager(input, [google()], () => load('later'), {
    banner,
    center: () => load('center'),
    languages: {
      available: ['ar', 'fr'],
      load: (language) => load(`text/${language}`),
    },
    nonce: tag.nonce || undefined,
  });
  const push = (call: EarlyCall): void => {
    try {
      call(manager);
    } catch (error) {
      reportError(error);
    }
  };
  window.askfirst = Object.assign(manager, { push });
  start();
  if (Array.isArray(early)) early.forEach(push);
}

const tag = document.currentScript;
// Not an element that is merely named so (CVE-2025-48939).
if (tag instanceof HTMLScriptElement) {
  const { config } = tag.dataset;
  if (config) {
    denyGoogle();
    fetch(config)
      .then((response) => (response.ok ? response.text() : undefined))
      .catch(() => undefined)
      .then((text) => launch(text, tag));
  } else {
    launch(document.querySelector('script[data-askfirst-config]')?.textContent, tag);
  }
} else report('askfirst.js needs a script tag of its own, and no module');
