import { HELD } from '../gate.js';

/** The nonce that a gated script must have: our own tag's, else the first there is. */
function pageNonce(): string {
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script:not([data-consent])')];
  const ours = scripts.find(({ src }) => /\/askfirst\.js([?#]|$)/.test(src));
  return (ours ?? scripts.find(({ nonce }) => nonce))?.nonce ?? '';
}

/** What is wrong with one element under `data-consent`, in one line with the mend; undefined where nothing is. */
function mistake(
  element: HTMLElement,
  granted: (id: string) => boolean,
  known: readonly string[] | undefined,
): string | undefined {
  const id = element.getAttribute('data-consent') ?? '';
  const name = `<${element.localName} data-consent="${id}">`;
  if (known && !known.includes(id))
    return `${name} names no enabled category or service of the config: it is never let through`;
  if (element instanceof HTMLScriptElement && element.type === 'text/plain') {
    const nonce = pageNonce();
    if (!nonce || element.nonce === nonce) return undefined;
    return `${name} has ${element.nonce ? 'another' : 'no'} nonce and stays shut: give it the nonce of our own tag`;
  }
  // What is granted has been let through, and looks as if it had never been held.
  if (granted(id)) return undefined;
  if (element instanceof HTMLScriptElement) return `${name} has already run: give it type="text/plain"`;
  // A style attribute may well stand beside what is held: most load nothing.
  const live = HELD.find((attribute) => attribute !== 'style' && element.hasAttribute(attribute));
  if (live) return `${name} loads at once: write data-${live} in place of ${live}`;
  const holds = HELD.some((attribute) => element.hasAttribute(`data-${attribute}`));
  return holds ? undefined : `${name} holds nothing: it has none of data-${HELD.join(', data-')}`;
}

/** What stands on the page under `data-consent` and is not held as it looks, one line each. */
export const markedMistakes = (
  elements: readonly HTMLElement[],
  granted: (id: string) => boolean,
  known: readonly string[] | undefined,
): string[] => elements.flatMap((element) => mistake(element, granted, known) ?? []);
