// @vitest-environment jsdom
import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { center } from '../../src/center/en.js';
import { history } from '../../src/center/history/en.js';
import { check, debug } from '../../src/debug.js';
import { resolveConfig } from '../../src/domain/config.js';
import { choiceInForce, type Decision } from '../../src/domain/decision.js';
import type { Choice } from '../../src/domain/record.js';
import type { Consent, State } from '../../src/manager/consent.js';
import { createStore } from '../../src/manager/store.js';
import { again, banner, coming, frames, later, signal } from '../../src/text/en.js';

const text = { name: 'A', description: 'Counts visits.' };
const config = {
  revision: '1',
  categories: { necessary: { ...text, required: true }, analytics: text, marketing: { ...text, enabled: false } },
  services: {
    matomo: { category: 'analytics', name: 'A', provider: { name: 'P' }, cookies: [{ name: 'a', keeps: 'P1D' }] },
  },
  notice: { links: [{ label: 'Notice', href: '/privacy' }] },
};

const LEVELS = ['error', 'warn', 'info', 'debug'] as const;
/** What the console was told, each line with its level before it. */
let lines: string[] = [];
beforeEach(() => {
  lines = [];
  for (const level of LEVELS)
    vi.spyOn(console, level).mockImplementation((line: string) => {
      lines.push(`${level} ${line}`);
    });
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('check', () => {
  it('is silent about a good config', () => {
    expect(check(config)).toEqual([]);
    expect(lines).toEqual([]);
  });

  it('says each mistake in one line at its level: where, what and how to mend it', () => {
    const { links } = config.notice;
    const matomo = { ...config.services.matomo, category: 'analitics' };
    const notice = { links, changes: [{ revision: '1', summary: 'A', concerns: [] }] };
    const broken = { ...config, services: { matomo }, notice };
    expect(check(broken).map(({ level, path }) => [level, path])).toEqual([
      ['error', 'services.matomo.category'],
      ['note', 'categories.analytics'],
      ['warning', 'notice.changes'],
    ]);
    expect(lines).toEqual([
      expect.stringMatching(
        /^error AskFirst: services\.matomo\.category: "analitics" is no .*Did you mean "analytics"\?/,
      ),
      expect.stringMatching(/^info AskFirst: categories\.analytics: has no service\. Declare/),
      expect.stringMatching(/^warn AskFirst: notice\.changes: does not reach back .*\. Add/),
    ]);
  });

  it('names the config as a whole', () => {
    check(null);
    expect(lines).toEqual([
      expect.stringMatching(/^error AskFirst: config: must be an object, not null\. Write an object\./),
    ]);
  });

  it('knows every built-in text and language', () => {
    const languages = readdirSync('src/text').filter((file) => file !== 'texts.ts');
    const ids = { ...banner, ...again, ...signal, ...later, ...frames, ...center, ...history, ...coming };
    const whole = Object.fromEntries(Object.keys(ids).map((id) => [id, 'A']));
    const one = Object.fromEntries(languages.map((file) => [file.replace('.ts', ''), { accept: 'A' }]));
    expect(languages).toContain('fr.ts');
    // Esperanto is none of ours; the texts of a notice and its forms may be left out, and may be given.
    for (const texts of [whole, { ...whole, contents: 'A', ask_kind: 'A' }])
      expect(check({ ...config, texts: { ...one, eo: texts } })).toEqual([]);
    expect(check({ ...config, texts: { ...one, eo: one.fr } })).toMatchObject([{ level: 'warning', path: 'texts.eo' }]);
    expect(check({ ...config, texts: { en: { contens: 'A' } } })).toMatchObject([
      { path: 'texts.en.contens', mend: expect.stringMatching(/"contents"/) },
    ]);
  });
});

const settings = resolveConfig(config);
const answered = (choice: Choice): Decision => ({
  status: 'answered',
  record: { id: 'a', subject: 'a', time: '2026-03-01T09:30:00.000Z', revision: '1', choice },
});
const yes = answered({ analytics: true, matomo: true });
const no = answered({ analytics: false, matomo: false });
const first: Decision = { status: 'ask', reason: 'first' };

/** As much of the consent object as `debug` uses. */
function consentWith(decision: Decision): { consent: Consent; turnTo(state: State): void } {
  const store = createStore<State>({ decision, view: 'none' });
  const granted = (id: string): boolean =>
    id === 'necessary' || choiceInForce(settings, store.get().decision)[id] === true;
  return { consent: { granted, subscribe: store.subscribe } as Consent, turnTo: store.set };
}

describe('debug', () => {
  it('says what each change grants and withdraws, until it is stopped', () => {
    const { consent, turnTo } = consentWith(first);
    const stop = debug(consent, config);
    turnTo({ decision: first, view: 'banner' });
    turnTo({ decision: yes, view: 'none' });
    turnTo({ decision: no, view: 'none' });
    stop();
    turnTo({ decision: yes, view: 'none' });
    expect(lines).toEqual([
      'debug AskFirst: ask (first), view none, granted necessary, withdrawn nothing',
      'debug AskFirst: ask (first), view banner, granted nothing, withdrawn nothing',
      'debug AskFirst: answered, view none, granted analytics, matomo, withdrawn nothing',
      'debug AskFirst: answered, view none, granted nothing, withdrawn analytics, matomo',
    ]);
  });

  it('knows the answered ids where it has no config', () => {
    debug(consentWith(yes).consent)();
    expect(lines).toEqual(['debug AskFirst: answered, view none, granted analytics, matomo, withdrawn nothing']);
  });

  const mistakes = (html: string, decision: Decision, config?: unknown): string[] => {
    const parsed = new DOMParser().parseFromString(`<body>${html}`, 'text/html');
    document.body.replaceChildren(...parsed.body.childNodes);
    debug(consentWith(decision).consent, config)();
    return lines.filter((line) => line.startsWith('warn'));
  };

  it.each([
    ['<img data-consent="analytics" src="/a.gif">', /loads at once: write data-src in place of src/],
    ['<img data-consent="matomo" srcset="/a.gif 2x">', /write data-srcset in place of srcset/],
    ['<a data-consent="analytics" href="/a">A</a>', /write data-href in place of href/],
    [
      '<script data-consent="analytics" type="application/json">{}</script>',
      /has already run: give it type="text.plain"/,
    ],
    ['<p data-consent="analytics">A</p>', /holds nothing: it has none of data-src, data-srcset, data-href/],
    ['<p data-consent="statistics" data-src="/a">A</p>', /names no enabled category or service/],
    ['<img data-consent="marketing" data-src="/a.gif">', /names no enabled category or service/],
    ['<img data-consent="" data-src="/a.gif">', /names no enabled category or service/],
  ])('finds what is not held: %s', (html, says) => {
    expect(mistakes(html, no, config)).toEqual([expect.stringMatching(says)]);
  });

  it.each([
    ['<img data-consent="analytics" data-src="/a.gif">', no],
    ['<script data-consent="analytics" type="text/plain" src="/a.js"></script>', no],
    ['<img data-consent="analytics" src="/a.gif">', yes],
    ['<iframe data-consent="necessary" src="/a"></iframe>', no],
    ['<p>A</p>', no],
  ])('finds nothing wrong with %s', (html, decision) => {
    expect(mistakes(html, decision, config)).toEqual([]);
  });

  it('does not call an id unknown where it has no config', () => {
    expect(mistakes('<p data-consent="statistics" data-src="/a">A</p>', no)).toEqual([]);
  });

  it('waits until the page is parsed', () => {
    const loading = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    const parsed = new Event('DOMContentLoaded');
    expect(mistakes('<p data-consent="analytics">A</p>', no, config)).toEqual([]);
    document.dispatchEvent(parsed);
    expect(lines.filter((line) => line.startsWith('warn'))).toEqual([]);
    const stop = debug(consentWith(no).consent, config);
    loading.mockReturnValue('interactive');
    document.dispatchEvent(parsed);
    expect(lines.filter((line) => line.startsWith('warn'))).toHaveLength(1);
    stop();
  });
});
