import { banner } from './banner/layer.js';
import { LARGEST } from './domain/config.js';
import { LANGUAGES } from './domain/languages.js';
import { attempt } from './effects/attempt.js';
import { report } from './effects/report.js';
import { nextTask } from './effects/task.js';
import { denyGoogle, google } from './integrations/google.js';
import type { Consent } from './manager/consent.js';
import { createManager } from './manager/manager.js';

/** What a page may call before and after this file has loaded: `(window.askfirst ||= []).push((consent) => …)`. */
type EarlyCall = (consent: Consent) => void;
/** `granted` says that AskFirst has begun: a no to everything, until the config is there. */
type EarlyCalls = EarlyCall[] & { granted?: () => false };

declare global {
  interface Window {
    /** A list of early calls at first, then the consent object itself, whose `push` calls at once. */
    askfirst?: EarlyCalls | (Consent & { push(call: EarlyCall): void });
  }
}

const tag = document.currentScript;
const known = window.askfirst;
// Anything else of this name, such as a form, is no list of ours.
const early: EarlyCalls = Array.isArray(known) ? known : [];

function launch(text: string | null | undefined, src: string, nonce: string): void {
  const input: unknown = text && text.length <= LARGEST ? attempt(() => JSON.parse(text)) : undefined;
  // The other files lie beside this one. An inline tag has no address: then they are missing, and nothing breaks.
  const load = async (file: string) => import(new URL(`${file}.js`, src).href);
  const { consent, start } = createManager(
    input,
    [google()],
    async () => {
      await nextTask();
      return load('later');
    },
    {
      banner,
      center: () => load('center'),
      languages: {
        available: LANGUAGES.split(' '),
        load: (language) => load(`text/${language}`),
      },
      nonce: nonce || undefined,
    },
  );
  const push = (call: EarlyCall): void => {
    try {
      call(consent);
    } catch (error) {
      window.reportError?.(error);
    }
  };
  window.askfirst = Object.assign(consent, { push });
  start();
  early.forEach(push);
}

// Not an element that is merely named so (CVE-2025-48939).
if (!(tag instanceof HTMLScriptElement)) report('askfirst.js needs a script tag of its own, and no module');
else if (typeof known?.granted !== 'function') {
  early.granted = () => false;
  window.askfirst = early;
  // Read now: a base element that comes later must not lead our own files elsewhere.
  const { src, nonce } = tag;
  const config = tag.getAttribute('data-config');
  // Consent Mode's default may not wait for a config that is still on its way.
  if (tag.hasAttribute('data-google')) denyGoogle();
  if (config)
    fetch(config)
      .then((response) => (response.ok ? response.text() : undefined))
      .catch(() => undefined)
      .then((text) => launch(text, src, nonce));
  else launch(document.querySelector('script[data-askfirst-config]')?.textContent, src, nonce);
}
