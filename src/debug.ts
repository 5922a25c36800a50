import { schema } from 'virtual:config-schema';
import { checkConfig, type Finding } from './domain/check.js';
import { idsOf, resolveConfig } from './domain/config.js';
import { LANGUAGES } from './domain/languages.js';
import { HELD } from './effects/gate.js';
import { whenParsed } from './effects/page.js';
import type { Consent, State } from './manager/consent.js';
import { banner, center, later } from './text/en.js';

export type { Finding } from './domain/check.js';

/** The built-in texts of `src/text`. */
const WORDING = { ids: Object.keys({ ...banner, ...later, ...center }), languages: ['en', ...LANGUAGES.split(' ')] };

const LOG = { error: 'error', warning: 'warn', note: 'info' } as const;

/**
 * Explains every mistake in a config on the console, one line each, and returns them.
 * Never throws, whatever it is given; an empty list means that nothing was found.
 */
export function check(config: unknown): readonly Finding[] {
  const findings = checkConfig(config, schema, WORDING);
  for (const { level, path, problem, mend } of findings) {
    console[LOG[level]](`AskFirst: ${path || 'config'}: ${problem}. ${mend}`);
  }
  return findings;
}

/** What stands on the page under `data-consent` and is not held, one line each. */
function gateMistakes(granted: (id: string) => boolean, known: readonly string[] | undefined): string[] {
  return [...document.querySelectorAll<HTMLElement>('[data-consent]')].flatMap((element) => {
    const id = element.dataset.consent ?? '';
    const name = `<${element.localName} data-consent="${id}">`;
    if (known && !known.includes(id)) {
      return `${name} names no enabled category or service of the config: it is never let through`;
    }
    // What is granted has been let through, and looks as if it had never been held.
    if (granted(id)) return [];
    if (element instanceof HTMLScriptElement) {
      return element.type === 'text/plain' ? [] : `${name} has already run: give it type="text/plain"`;
    }
    // A style attribute may well stand beside what is held: most load nothing.
    const live = HELD.find((attribute) => attribute !== 'style' && element.hasAttribute(attribute));
    if (live) return `${name} loads at once: write data-${live} in place of ${live}`;
    const holds = HELD.some((attribute) => element.hasAttribute(`data-${attribute}`));
    return holds ? [] : `${name} holds nothing: it has none of data-${HELD.join(', data-')}`;
  });
}

/**
 * Logs each change of the consent object's state in one line, and, once the page is parsed, the elements under
 * `data-consent` that are not held back as they look.
 * @param config tells which ids there are; without it unknown ids are not found, and only answered ids are logged
 * @returns the way out
 */
export function debug(consent: Consent, config?: unknown): () => void {
  const known = config === undefined ? undefined : resolveConfig(config).categories.flatMap(idsOf);
  let before: readonly string[] = [];

  const log = ({ decision, view }: State): void => {
    const ids = known ?? Object.keys(decision.record?.choice ?? {});
    const now = ids.filter((id) => consent.granted(id));
    const only = (list: readonly string[], other: readonly string[]): string =>
      list.filter((id) => !other.includes(id)).join(', ') || 'nothing';
    const reason = decision.status === 'ask' ? ` (${decision.reason})` : '';
    console.debug(
      `AskFirst: ${decision.status}${reason}, view ${view}, granted ${only(now, before)}, withdrawn ${only(before, now)}`,
    );
    before = now;
  };

  const stops = [
    consent.subscribe(log),
    whenParsed(() => {
      for (const mistake of gateMistakes((id) => consent.granted(id), known)) console.warn(`AskFirst: ${mistake}`);
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
