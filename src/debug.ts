import { schema } from 'virtual:config-schema';
import { debugPanel } from './banner/debug-panel.js';
import { center } from './center/en.js';
import { history } from './center/history/en.js';
import { checkConfig, type Mistake } from './domain/check.js';
import { idsOf, resolveConfig } from './domain/config.js';
import { LANGUAGES } from './domain/languages.js';
import { attempt } from './effects/attempt.js';
import { watchCookieWriters } from './effects/debug/cookie-writers.js';
import { unmatched, watchLoaded } from './effects/debug/loaded.js';
import { markedMistakes } from './effects/debug/marked.js';
import { undeclared } from './effects/debug/undeclared.js';
import { whenParsed } from './effects/page.js';
import type { Consent, State } from './manager/consent.js';
import { notice } from './notice/en.js';
import { requests } from './requests/en.js';
import { again, banner, coming, frames, later, signal } from './text/en.js';

export type { Mistake } from './domain/check.js';

/** The built-in texts. */
const WORDING = {
  ids: Object.keys({ ...banner, ...again, ...signal, ...later, ...frames, ...center, ...history, ...coming }),
  optional: Object.keys({ ...notice, ...requests }),
  languages: ['en', ...LANGUAGES.split(' ')],
};

const LOG = { error: 'error', warning: 'warn', note: 'info' } as const;

/**
 * Explains every mistake in a config on the console, one line each, and returns them.
 * Never throws, whatever it is given; an empty list means that nothing was found.
 */
export function check(config: unknown): readonly Mistake[] {
  const findings = checkConfig(config, schema, WORDING);
  for (const { level, path, problem, mend } of findings) {
    console[LOG[level]](`AskFirst: ${path || 'config'}: ${problem}. ${mend}`);
  }
  return findings;
}

/** Written into the address of a page, it shows the lines on the page as well. */
const PANEL = 'askfirst-debug';

/** How often what is new on the page is looked for, in ms. */
const PAUSE = 2000;

/** The config that stands in the page for the script tag. */
const inlineConfig = (): unknown =>
  attempt(() => JSON.parse(document.querySelector('script[data-askfirst-config]')?.textContent ?? ''));

/**
 * Logs each change of the consent object's state in one line, and, once the page is parsed and from then on, what is
 * wrong with it, each in one line with its mend: elements under `data-consent` that are not held as they look or have
 * another nonce; what was fetched before AskFirst or without a yes; cookies and keys that no service declares, and which
 * script wrote a cookie from then on; services that are nowhere on the page. With `?askfirst-debug` in the address a panel on the page lists them too.
 * @param config tells ids, hosts and what is stored; left out, it is the script tag's own, if that stands in the page;
 * without any, unknown ids, fetches and storage are not looked at, and only answered ids are logged
 * @returns the way out
 */
export function debug(consent: Consent, config: unknown = inlineConfig()): () => void {
  const settings = config === undefined ? undefined : resolveConfig(config);
  const known = settings?.categories.flatMap(idsOf);
  const panel = new URLSearchParams(location.search).has(PANEL) ? debugPanel() : undefined;
  const granted = (id: string): boolean => consent.granted(id);
  const writers = watchCookieWriters();
  const said = new Set<string>();
  let before: readonly string[] = [];

  const say = (level: 'debug' | 'info' | 'warn', line: string): void => {
    console[level](`AskFirst: ${line}`);
    panel?.add(level, line);
  };
  const sayOnce = (level: 'info' | 'warn', lines: readonly string[]): void => {
    for (const line of lines) if (!said.has(line)) say(level, line);
    for (const line of lines) said.add(line);
  };

  const log = ({ decision, view }: State): void => {
    const ids = known ?? Object.keys(decision.record?.choice ?? {});
    const now = ids.filter(granted);
    const only = (list: readonly string[], other: readonly string[]): string =>
      list.filter((id) => !other.includes(id)).join(', ') || 'nothing';
    const reason = decision.status === 'ask' ? ` (${decision.reason})` : '';
    say(
      'debug',
      `${decision.status}${reason}, view ${view}, granted ${only(now, before)}, withdrawn ${only(before, now)}`,
    );
    before = now;
  };

  /** Looked at once: what was let through and then withdrawn looks as if it had never been held. */
  const seen = new WeakSet<Element>();
  const services = settings?.categories.flatMap((category) => category.services) ?? [];
  const look = (): void => {
    const fresh = [...document.querySelectorAll<HTMLElement>('[data-consent]')].filter((element) => !seen.has(element));
    for (const element of fresh) seen.add(element);
    for (const line of markedMistakes(fresh, granted, known)) say('warn', line);
    if (settings) sayOnce('warn', undeclared(services, settings.source.consent.cookie?.name ?? 'askfirst', writers.of));
  };

  const stops: (() => void)[] = [];
  stops.push(
    consent.subscribe(log),
    whenParsed(() => {
      look();
      const timer = setInterval(look, PAUSE);
      // By then what code adds has mostly been added.
      const rest = setTimeout(() => sayOnce('info', unmatched(services)), PAUSE);
      stops.push(
        () => clearInterval(timer),
        () => clearTimeout(rest),
      );
    }),
    watchLoaded(services, granted, (line) => sayOnce('warn', [line])),
    writers.stop,
    () => panel?.stop(),
  );
  return () => {
    for (const stop of stops) stop();
  };
}
