import { decode, encode } from '../domain/codec.js';
import { resolveConfig } from '../domain/config.js';
import { choiceInForce, type Decision, decide, recordIn } from '../domain/decision.js';
import type { Surface } from '../domain/record.js';
import { shownText } from '../domain/shown.js';
import { pickLanguage } from '../domain/text.js';
import type { Service } from '../domain/types.js';
import { version } from '../domain/version.js';
import { randomId, sha256 } from '../effects/digest.js';
import { emit } from '../effects/events.js';
import { createGate } from '../effects/gate.js';
import { createMemory } from '../effects/memory.js';
import { hasOpener, whenOpenerClicked } from '../effects/openers.js';
import { createOutbox } from '../effects/outbox.js';
import { pageLanguages, readSignals, whenActivated, whenBack, whenParsed } from '../effects/page.js';
import { report } from '../effects/report.js';
import { openChannel } from '../effects/sync.js';
import { whenTyped } from '../effects/typing.js';
import type { Integration } from '../integrations/integration.js';
import { createReaction } from './apply.js';
import { recordOf } from './commit.js';
import type { Layer, Manager, State, View } from './consent.js';
import { createStore } from './store.js';
import { type Languages, wording } from './texts.js';
import { mountWhile } from './view.js';

/** The parts that a site puts together. */
export interface Parts {
  /** The first layer. Without it the site asks by its own means. */
  readonly banner?: Layer;
  /** Loads the privacy centre when it is first opened. */
  readonly center?: () => Promise<{ readonly mount: Layer }>;
  readonly languages?: Languages;
  /** The nonce of the page's content security policy, if it has one. */
  readonly nonce?: string | undefined;
}

/** Loads what a first visit does not need: the default button, the offer to reload, erasing. */
export type LoadLater = () => Promise<{
  readonly opener: Layer;
  readonly offer: Layer;
  erase(denied: () => readonly Service[]): (() => void)[];
}>;

/** Where nothing else is open, an open question is. */
const viewFor = (decision: Decision): View => (decision.status === 'ask' ? 'banner' : 'none');

/** Tells one decision from another. The reason counts: an answer that a revision left standing ends when it expires. */
const mark = (decision: Decision): string =>
  [decision.status, decision.status === 'ask' && decision.reason, recordIn(decision)?.id].join();

/**
 * Puts everything together. Everything is denied and nothing is stored or sent before `start` has been called
 * and the page is looked at, and after `destroy`.
 */
export function createManager(
  input: unknown,
  integrations: readonly Integration[],
  later: LoadLater,
  { banner, center, languages, nonce }: Parts = {},
): { manager: Manager; start(): void } {
  const settings = resolveConfig(input);
  const { consent, integrations: vendors, texts } = settings.source;
  const name = consent.cookie?.name ?? 'askfirst';
  const language = pickLanguage(pageLanguages(), ['en', ...Object.keys(texts), ...(languages?.available ?? [])]);
  const store = createStore<State>({ decision: { status: 'ask', reason: 'first' }, view: 'none' });
  const reaction = createReaction(settings, integrations);
  const memory = createMemory(name, consent.cookie?.domain);
  const gate = createGate(reaction.granted, nonce);
  const outbox = consent.endpoint ? createOutbox(consent.endpoint) : undefined;
  const stops: (() => void)[] = [];
  let live = false;
  let typed = false;
  const shown: { [surface in Surface]?: string | null } = {};
  let announce = (): void => {};

  const failed = (): void => report('a part did not load');
  const read = (): Decision => decide(settings, decode(memory.read()), Date.now());
  const denied = (): Service[] =>
    settings.categories.flatMap(({ services }) => services.filter(({ id }) => live && !reaction.granted(id)));
  const turnTo = (view: View): void => store.set({ ...store.get(), view });

  /** Brings a new decision into force, from a click, another tab, a restored page or the site's code alike. */
  const change = (decision: Decision, view = viewFor(decision), event: 'change' | 'ready' = 'change'): void => {
    const { status } = decision;
    const { reload } = consent;
    let stale = false;
    const offered = reload === 'offer' || typed;
    const changed = reaction.apply(
      choiceInForce(settings, decision),
      status !== 'ask',
      ({ withdrawn }) => {
        // Code that ran cannot be taken back: only a new page is without it.
        stale = reload !== 'never' && withdrawn.some(gate.hasRun);
        store.set({ decision, view: stale && offered ? 'reload' : view });
      },
      gate.release,
    );
    emit(event, changed);
    if (status === 'ask') emit(status, decision);
    // Not only what is withdrawn now: cookies may be left from an answer that ended, or from before there was one.
    if (event === 'ready' || !(changed.withdrawn[0] || denied()[0])) return;
    later()
      .then(({ erase }) => stops.push(...erase(denied)))
      .catch(failed)
      .then(() => {
        if (stale && !offered) location.reload();
      });
  };

  /** Takes up what another tab, another page or time has made of the answer. */
  const check = (): void => {
    const decision = read();
    const { decision: known, view } = store.get();
    if (mark(decision) !== mark(known)) change(decision, view === 'center' ? view : undefined);
    outbox?.flush();
  };

  const manager: Manager = {
    settings,
    language,
    texts: {},
    get state() {
      return store.get();
    },
    get record() {
      return recordIn(store.get().decision);
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
    answer(action, surface, part = {}) {
      // Where nothing is asked there is nothing to remember.
      if (!live || store.get().decision.status === 'none') return;
      const record = recordOf(settings, {
        action,
        surface,
        part,
        before: choiceInForce(settings, store.get().decision),
        previous: manager.record,
        id: randomId(),
        now: Date.now(),
        language,
        shown: shown[surface] ?? null,
        signals: readSignals(),
        page: location,
      });
      memory.write(encode(record), settings.expires);
      outbox?.add(record);
      announce();
      change({ status: 'answered', record });
    },
    show(surface, layer) {
      sha256(shownText(settings, layer, language, version)).then((hash) => {
        shown[surface] = hash;
      });
    },
    reset() {
      if (!live) return;
      memory.clear();
      announce();
      change(read());
    },
    destroy() {
      live = false;
      for (const stop of stops.splice(0)) stop();
      const quiet = (): void => {};
      reaction.apply({}, false, quiet, quiet);
    },
  };

  const mount = (wants: (state: State) => boolean, load: () => Promise<Layer>): void => {
    stops.push(
      mountWhile(
        manager,
        wants,
        async () => {
          manager.texts = await wording(language, texts, languages);
          return load();
        },
        () => {
          failed();
          manager.close();
        },
      ),
    );
  };

  const begin = (): void => {
    live = true;
    const { problems } = settings;
    if (problems[0]) report(`the config is broken at ${problems.join(', ')}; askfirst/debug says why`);
    // It stays where it is below the privacy centre, so that the focus can come back to it.
    if (banner)
      mount(
        ({ view, decision }) => view === 'banner' || (view === 'center' && decision.status === 'ask'),
        async () => banner,
      );
    mount(
      ({ view }) => view === 'reload',
      async () => (await later()).offer,
    );
    if (center) {
      mount(
        ({ view }) => view === 'center',
        async () => (await center()).mount,
      );
      stops.push(
        whenOpenerClicked(() => turnTo('center')),
        whenParsed(() =>
          mount(
            ({ view, decision }) => decision.status !== 'ask' && (view === 'none' || view === 'center') && !hasOpener(),
            async () => (await later()).opener,
          ),
        ),
      );
    }
    const channel = openChannel(name, check);
    announce = channel.announce;
    stops.push(
      gate.stop,
      channel.stop,
      ...whenBack(check),
      whenTyped(() => {
        typed = true;
      }),
    );
    const decision = read();
    for (const integration of integrations) integration.start(vendors, decision.status === 'answered');
    change(decision, undefined, 'ready');
    outbox?.flush();
  };

  return {
    manager,
    start() {
      stops.push(whenActivated(begin));
    },
  };
}
