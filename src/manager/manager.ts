import { decode, encode } from '../domain/codec.js';
import { resolveConfig, type ServiceEntry } from '../domain/config.js';
import { type Decision, STRICT } from '../domain/decision.js';
import type { Surface } from '../domain/record.js';
import { shownText } from '../domain/shown.js';
import { version } from '../domain/version.js';
import { sha256 } from '../effects/digest.js';
import { emit } from '../effects/events.js';
import { createGate } from '../effects/gate.js';
import { whenLanguageChanges } from '../effects/language.js';
import { createMemory } from '../effects/memory.js';
import { createOutbox } from '../effects/outbox.js';
import { readSignals, whenActivated, whenBack } from '../effects/page.js';
import { randomId } from '../effects/random.js';
import { report } from '../effects/report.js';
import { openChannel } from '../effects/sync.js';
import { post } from '../effects/transport.js';
import { whenTyped } from '../effects/typing.js';
import type { Integration } from '../integrations/integration.js';
import { createReaction } from './apply.js';
import { recordOf } from './commit.js';
import type { Consent, LoadLater, Manager, State, View } from './consent.js';
import type { Parts } from './parts.js';
import { createStore } from './store.js';
import { mountSurfaces } from './surfaces.js';
import { languageOf } from './texts.js';

/** Where nothing else is open, an open question is. */
const viewFor = (decision: Decision): View => (decision.status === 'ask' ? 'banner' : 'none');

/** Tells one decision from another. The reason counts: an answer that a revision left standing ends when it expires. */
const mark = (decision: Decision): string =>
  [decision.status, decision.status === 'ask' && decision.reason, decision.record?.id].join();

/**
 * Puts everything together. Everything is denied and nothing is stored or sent before `start` has been called
 * and the page is looked at, and after `destroy`.
 */
export function createManager(
  input: unknown,
  integrations: readonly Integration[],
  later: LoadLater,
  parts: Parts = {},
): { consent: Consent; manager: Manager; start(): void } {
  const settings = resolveConfig(input);
  const { consent: options, integrations: vendors, texts } = settings.source;
  const name = options.cookie?.name ?? 'askfirst';
  const store = createStore<State>({ decision: { status: 'ask', reason: 'first' }, view: 'none' });
  const reaction = createReaction(settings, integrations);
  const memory = createMemory(name, options.cookie?.domain);
  const failed = (): void => report('a part did not load');
  const gate = createGate(
    reaction.granted,
    parts.nonce,
    (frame) => {
      if (settings.source.banner.placeholders ?? parts.banner)
        later().then(({ hold }) => hold(frame, manager, parts, stops), failed);
    },
    (script, id) => {
      if (!settings.categories.some(({ services }) => services.some((service) => service.id === id && service.rerun)))
        return;
      // Of one that has run, a copy would not run.
      const copy = script.cloneNode(true);
      later().then(({ rerun }) => rerun(script, copy, manager, stops), failed);
    },
  );
  const outbox = createOutbox(
    options.endpoint,
    async () => (await (await later()).courier()).createCourier,
    failed,
    options.cookie?.byServer ? 'same-origin' : 'omit',
  );
  const stops: (() => void)[] = [];
  /** Undefined until it begins, false once it is destroyed. */
  let live: boolean | undefined;
  let typed = false;
  const shown: { [surface in Surface]?: string | null } = {};
  let announce = (): void => {};

  /** Everything that a record says of the moment. */
  const moment = (surface: Surface) => ({
    surface,
    id: randomId(),
    now: Date.now(),
    language: manager.language,
    shown: shown[surface] ?? null,
    signals: readSignals(),
    ...manager.rules.terms,
    page: location,
  });
  const read = (): Decision => manager.rules.decide(settings, decode(memory.read()), Date.now());
  const denied = (): ServiceEntry[] =>
    settings.categories.flatMap(({ services }) => services.filter(({ id }) => live && !reaction.granted(id)));
  const turnTo = (view: View): void => store.set({ ...store.get(), view });

  /** Brings a new decision into force, from a click, another tab, a restored page or the site's code alike. */
  const change = (decision: Decision, view = viewFor(decision), event: 'change' | 'ready' = 'change'): void => {
    const { status } = decision;
    const { reload } = options;
    let stale = false;
    const offered = reload === 'offer' || typed;
    const changed = reaction.apply(
      manager.rules.choiceInForce(settings, decision),
      status !== 'ask',
      ({ withdrawn }) => {
        // Code that ran cannot be taken back: only a new page is without it.
        stale = reload !== 'never' && withdrawn.some((id) => gate.hasRun(id) || reaction.hasRun(id));
        store.set({ decision, view: stale && offered ? 'reload' : view });
      },
      gate.release,
    );
    emit(event, changed);
    if (status === 'ask') emit(status, decision);
    // Not only what is withdrawn now: cookies may be left from an answer that ended, or from before there was one.
    const reloads = stale && !offered;
    const renew = (): void => {
      if (reloads) location.reload();
    };
    // Where the file that erases does not come, the code must stop all the same.
    if (reloads) setTimeout(renew, 3000);
    if ((event === 'ready' && status !== 'answered') || !(changed.withdrawn[0] || denied()[0])) return;
    later()
      .then(({ eraser }) => eraser())
      .then(({ erase }) => erase(manager, denied, stops, changed, decision, outbox))
      .catch(failed)
      .then(renew);
  };

  /** Takes up what another tab, another page or time has made of the answer. */
  const check = (): void => {
    const decision = read();
    const { decision: known, view } = store.get();
    if (mark(decision) !== mark(known)) change(decision, view === 'center' ? view : undefined);
  };

  const consent: Consent = {
    get state() {
      return store.get();
    },
    get record() {
      return store.get().decision.record;
    },
    granted: reaction.granted,
    when: reaction.when,
    subscribe: store.subscribe,
    open: turnTo,
    close: () => turnTo(store.get().view === 'banner' ? 'none' : viewFor(store.get().decision)),
    scan(root) {
      if (live) gate.release(root);
    },
    acceptAll: () => manager.answer('accept-all', 'api'),
    rejectAll: () => manager.answer('reject-all', 'api'),
    choose: (part) => manager.answer('save', 'api', part),
    reset() {
      if (!live) return;
      memory.clear();
      // Reading waits until the cookie is gone; without it the word to other tabs may come before that.
      const decision = read();
      announce();
      change(decision);
    },
    destroy() {
      live = false;
      for (const stop of stops.splice(0)) stop();
      const quiet = (): void => {};
      reaction.apply({}, false, quiet, quiet);
    },
  };

  /** The consent object with what only layers get: a page's own code cannot pass an answer off as the visitor's. */
  const manager: Manager = Object.assign(Object.create(consent), {
    settings,
    language: languageOf(texts, parts.languages),
    texts: {},
    regime: 'opt-in',
    rules: STRICT,
    later,
    answer(action, surface, part = {}) {
      const { decision } = store.get();
      // Where nothing is asked there is nothing to remember.
      if (!live || decision.status === 'none') return;
      const before = manager.rules.choiceInForce(settings, decision);
      const record = recordOf(settings, { ...moment(surface), action, part, before, previous: consent.record });
      memory.write(encode(record), settings.expires);
      outbox.add(record);
      announce();
      change({ status: 'answered', record });
    },
    show(surface, layer, language = manager.language) {
      return sha256(shownText(settings, layer, language, version)).then((hash) => () => {
        shown[surface] = hash;
        // Before an answer nothing is stored, not even to send again what is lost (ePrivacy directive, article 5(3)).
        if (options.records?.asked && options.endpoint && surface === 'banner')
          post(options.endpoint, JSON.stringify(recordOf(settings, { ...moment(surface), action: 'asked' })), 'omit');
      });
    },
  } satisfies Omit<Manager, keyof Consent>);

  /** Takes up what happened without us: to the answer, to records that wait, to the address (`#privacy/rights`). */
  const back = (): void => {
    check();
    outbox.flush();
    if (location.hash.split('/')[0] === '#privacy') turnTo('center');
  };

  const begin = (): void => {
    live = true;
    const problems = settings.problems.join(', ');
    if (problems) report(`the config is broken at ${problems}; askfirst/debug says why`);
    mountSurfaces(manager, parts, failed, stops);
    const channel = openChannel(name, check);
    announce = channel.announce;
    stops.push(
      gate.stop,
      outbox.stop,
      channel.stop,
      ...whenBack(back),
      // What stands is put up anew: the view is the same, its words are not.
      whenLanguageChanges(() => turnTo(store.get().view)),
      whenTyped(() => {
        typed = true;
      }),
    );
    change(read(), undefined, 'ready');
    back();
  };

  return {
    consent,
    manager,
    start() {
      // Also while the page is prerendered: tags that stand in its HTML run by then.
      for (const integration of integrations) integration.start(vendors, read().status === 'answered');
      const go = (): void => {
        if (live === undefined) stops.push(whenActivated(begin));
      };
      if (!settings.categories.some(({ mode }) => mode)) return go();
      later()
        .then(({ regimes }) => regimes())
        .then(({ findRules }) => findRules(settings))
        .then((found) => Object.assign(manager, found), failed)
        .then(go);
    },
  };
}
