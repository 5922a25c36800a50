import Cookies from 'js-cookie';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { banner } from '../../../src/banner.js';
import { encode } from '../../../src/domain/codec.js';
import type { ConsentRecord, StoredRecord } from '../../../src/domain/record.js';
import { google } from '../../../src/integrations/google.js';
import type { LoadLater, Manager } from '../../../src/manager/consent.js';
import { createManager } from '../../../src/manager/manager.js';
import type { Parts } from '../../../src/manager/parts.js';
import { ALL, config, NOW } from './samples.js';

/** What an earlier page of this site has left. */
export const remember = (record: StoredRecord): void => {
  Cookies.set('askfirst', encode(record));
};

/** What AskFirst told this page and its owner, in order. */
export let events: [name: string, detail: unknown][] = [];
export let lines: string[] = [];
/** What the endpoint was sent, and what it answers. */
export let posted: ConsentRecord[] = [];
export const endpoint = { status: 204 };
/** How often the page was told to reload: jsdom does not, and says so. */
export let reloads = 0;

/** The real thing, part by part: what a first visit does not need comes from its own file, as on a page. */
export const later: LoadLater = () => import('../../../src/later.js');
const made: Manager[] = [];
export function manage(input: unknown = config, parts: Parts = { banner }, load: LoadLater = later) {
  const { manager, start } = createManager(input, [google()], load, parts);
  made.push(manager);
  return { manager, start };
}
export function begin(input: unknown = config, parts?: Parts, load?: LoadLater): Manager {
  const { manager, start } = manage(input, parts, load);
  start();
  return manager;
}
export const grantedBy = (manager: Manager): string[] => ALL.filter((id) => manager.granted(id));
/** What is pressed in the shadow root. */
export const shadowed = (selector: string): HTMLElement | null | undefined =>
  document.querySelector('askfirst-root')?.shadowRoot?.querySelector<HTMLElement>(selector);
/** Until a part that is fetched has come; the clock is the tests' own, and does not tick. */
export const settle = async (): Promise<void> => {
  await vi.dynamicImportSettled();
  await vi.advanceTimersByTimeAsync(1);
};

const NAMES = ['ready', 'ask', 'change', 'record'];
const listen = (event: Event): void => {
  events.push([event.type.replace('askfirst:', ''), (event as CustomEvent).detail]);
};
const { virtualConsole } = (globalThis as unknown as { jsdom: { virtualConsole: NodeJS.EventEmitter } }).jsdom;
const navigated = (error: Error): void => {
  expect(error.message).toContain('navigation');
  reloads++;
};

beforeEach(() => {
  [events, lines, posted, reloads] = [[], [], [], 0];
  endpoint.status = 204;
  vi.useFakeTimers({ now: NOW, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  vi.spyOn(console, 'error').mockImplementation((line: string) => void lines.push(line));
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    posted.push(JSON.parse(body));
    return new Response(null, { status: endpoint.status });
  });
  // What jsdom lacks and every browser has.
  vi.stubGlobal('reportError', (error: Error) => void lines.push(`reported ${error.message}`));
  Object.assign(ShadowRoot.prototype, { adoptedStyleSheets: [] });
  for (const name of NAMES) document.addEventListener(`askfirst:${name}`, listen);
  virtualConsole.removeAllListeners('jsdomError').on('jsdomError', navigated);
});

afterEach(async () => {
  for (const manager of made.splice(0)) manager.destroy();
  await settle();
  for (const name of NAMES) document.removeEventListener(`askfirst:${name}`, listen);
  for (const name in Cookies.get()) Cookies.remove(name);
  localStorage.clear();
  sessionStorage.clear();
  document.body.replaceChildren();
  document.querySelector('askfirst-root')?.remove();
  document.documentElement.lang = '';
  delete (window as { dataLayer?: unknown }).dataLayer;
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});
