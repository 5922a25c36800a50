import { DEAD, hostOf, policyOf, readRules } from './domain/guard.js';
import { type Fields, isObject } from './domain/object.js';
import { attempt } from './effects/attempt.js';
import { emit } from './effects/events.js';
import { installGuard } from './effects/guard/install.js';
import { addPolicy } from './effects/guard/policy.js';
import type { Wait } from './effects/guard/tools.js';
import { report } from './effects/report.js';
import { openStorage } from './effects/storage.js';
import { whenTyped } from './effects/typing.js';

/**
 * What is granted is asked of AskFirst each time, and never copied; until it is there, nothing is. Its events say only
 * when to look again, so that a forged one changes nothing. Page code can put another object in its place: it could
 * call `acceptAll()` as well. The guard stops what was forgotten, and is no wall against the page itself.
 */
const granted = (id: string): boolean => attempt(() => window.askfirst?.granted?.(id)) === true;

function start(config: Fields, src: string): void {
  const html = document.documentElement;
  const { endpoint, cookie, guard } = (config.consent ?? {}) as Fields;
  const base = (): string => html.baseURI;
  const rules = readRules(
    config,
    [location.hostname, hostOf(src), endpoint ? hostOf(endpoint, src) : undefined],
    granted,
    base,
  );

  const known = new Set<string>();
  const tell = (host: string | undefined): void => {
    if (!host || known.has(host) || !rules.isForgotten(host)) return;
    known.add(host);
    console.warn(`AskFirst: no service names ${host}`);
    emit('undeclared', { host });
  };

  const waiting: { id: string; go: () => unknown; fail: (() => unknown) | undefined }[] = [];
  const wait: Wait = (id, go, fail) => rules.replays(id) && !!waiting.push({ id, go, fail });

  const address = (address: unknown): string | undefined => {
    const id = rules.address(address);
    if (id && id === rules.others) tell(hostOf(address, base()));
    return id;
  };
  const visit = installGuard({ ...rules, address }, granted, wait);
  // Another copy is at work.
  if (!visit) return;

  const release = (isAnswer: boolean): void => {
    visit((root) => (window.askfirst as { scan(root: ParentNode): void }).scan(root));
    for (const one of waiting.splice(0)) {
      if (granted(one.id)) attempt(one.go);
      // What is refused is never sent.
      else if (isAnswer) attempt(() => one.fail?.());
      else waiting.push(one);
    }
  };

  let locked: readonly string[] | undefined;
  let typed = false;
  const isLockdown = isObject(guard) && guard.level === 'lockdown';
  const lock = (): void => {
    if (!isLockdown || locked || rules.isOpen()) return;
    locked = rules.hosts().open;
    addPolicy(policyOf(locked));
    whenTyped(() => {
      typed = true;
    });
  };
  const name = (isObject(cookie) && cookie.name) || 'askfirst';
  const isKept = (): boolean => !!attempt(() => document.cookie.includes(`${name}=`)) || `${name}` in openStorage();

  // On the window, on its way to the document: there an element may hide the method.
  const on = (type: string, listener: (event: Event) => void): void => window.addEventListener(type, listener, true);
  on('askfirst:ready', () => {
    release(false);
    lock();
  });
  on('askfirst:change', () => {
    release(true);
    const before = locked;
    lock();
    // A policy cannot be taken back. Where the answer is not kept, the next page would ask again, and so on.
    const isWider = before && (rules.isOpen() || rules.hosts().open.some((host) => !before.includes(host)));
    // What is erased meanwhile needs a moment.
    if (isWider && !typed && isKept()) setTimeout(() => location.reload(), rules.isOpen() ? 0 : 999);
  });
  if (!isLockdown) return;
  on('securitypolicyviolation', (event) => {
    const { blockedURI } = event as SecurityPolicyViolationEvent;
    if (!blockedURI.includes(DEAD)) tell(hostOf(blockedURI));
  });
  // Which answer there is, AskFirst says in a moment; where there is none, there is nothing to wait for.
  if (!isKept()) lock();
  on('DOMContentLoaded', lock);
}

const tag = document.currentScript;
const config: unknown = attempt(() =>
  JSON.parse(
    document.querySelector('script[data-askfirst-config]')?.textContent ?? '',
    // Without prototypes, to which a page may have added `required`.
    (_, value) => (isObject(value) ? { __proto__: null, ...value } : value),
  ),
);
if (!isObject(config)) report('guard.js needs the config before it; nothing is guarded');
// An element that is merely named so has no say in what is ours.
else attempt(() => start(config, tag instanceof HTMLScriptElement ? tag.src : ''));
