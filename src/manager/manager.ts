import { decode, encode } from '../domain/codec.js';
import { resolveConfig } from '../domain/config.js';
import { choiceInForce, type Decision, decide, recordIn } from '../domain/decision.js';
import type { Choice } from '../domain/record.js';
import { shownText } from '../domain/shown.js';
import type { Service } from '../domain/types.js';
import { version } from '../domain/version.js';
import type { Platform } from '../effects/platform.js';
import type { Integration } from '../integrations/integration.js';
import { createReaction } from './apply.js';
import { recordOf } from './commit.js';
import type { Layer, Manager, State, View } from './consent.js';
import { createStore } from './store.js';
import { createWording, type Languages } from './texts.js';
import { mountWhile } from './view.js';

/** The parts that a site puts together. */
export interface Parts {
  /** The first layer. Without it the site asks by its own means. */
  readonly banner?: Layer;
  /** Loads the privacy centre when it is first opened. */
  readonly center?: () => Promise<{ readonly mount: Layer }>;
  /** Loads what a first visit does not need: the default button, the offer to reload, erasing. */
  readonly later?: () => Promise<{ readonly mount: Layer; erase(services: readonly Service[]): void }>;
  readonly languages?: Languages;
  /** The nonce of the page's content security policy, if it has one. */
  readonly nonce?: string | undefined;
}

/** Where nothing else is open, an open question is. */
const viewFor = (decision: Decision): View => (decision.status === 'ask' ? 'banner' : 'none');

/**
 * Puts everything together. Nothing happens, and everything is denied, before `start` and after `destroy`.
 * @returns the manager, and `start`, to be called once there is a page to work on
 */
export function createManager(
  input: unknown,
  integrations: readonly Integration[],
  parts: Parts = {},
): { manager: Manager; start(platform: Platform): void } {
  const settings = resolveConfig(input);
  const { consent, integrations: vendors, texts } = settings.source;
  const store = createStore<State>({ decision: { status: 'ask', reason: 'first' }, view: 'none' });
  const reaction = createReaction(settings, integrations);
  const stops: (() => void)[] = [];
  const idle = (): void => {};

  const manager: Manager = {
    settings,
    language: 'en',
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
    acceptAll: () => manager.answer('accept-all', 'api'),
    rejectAll: () => manager.answer('reject-all', 'api'),
    choose: (part) => manager.answer('save', 'api', part as Choice),
    answer: idle,
    show: idle,
    open: idle,
    close: idle,
    scan: idle,
    reset: idle,
    destroy() {
      manager.answer = manager.show = manager.open = manager.close = manager.scan = manager.reset = idle;
      for (const stop of stops.splice(0)) stop();
      reaction.apply({}, false, idle);
    },
  };

  const start = (platform: Platform): void => {
    const { emit, report } = platform;
    const name = consent.cookie?.name ?? 'askfirst';
    const page = platform.page();
    const wording = createWording(page.languages, texts, parts.languages, report);
    const memory = platform.memory(name, consent.cookie?.domain);
    const gate = platform.gate(reaction.granted, parts.nonce, report);
    const typing = platform.watchTyping();
    let shown: string | null = null;

    const outbox = consent.endpoint
      ? platform.outbox(consent.endpoint, (id, delivery) => {
          if (delivery === 'refused') report(`consent.endpoint refused record ${id}; it is not sent again`);
          emit('record', { id, delivery });
        })
      : undefined;

    const failed = (): void => report('a part of AskFirst did not load');

    const read = (): Decision => decide(settings, decode(memory.read()), platform.now());

    const turnTo = (view: View): void => {
      const turn = (): void => {
        manager.texts = wording.texts();
        store.set({ ...store.get(), view });
      };
      if (view === 'none') turn();
      else wording.ready(turn);
    };

    /** Brings a new decision into force, from a click, another tab, a restored page or the site's code alike. */
    const change = (decision: Decision, view = viewFor(decision)): void => {
      const change = reaction.apply(choiceInForce(settings, decision), true, gate.release);
      const { withdrawn } = change;
      store.set({ decision, view: 'none' });
      emit('change', change);
      if (decision.status === 'ask') emit('ask', decision);

      const then = (): void => {
        // Code that ran cannot be taken back: only a new page is without it.
        const { reload = 'auto' } = consent;
        if (reload === 'never' || !withdrawn.some(gate.hasRun)) turnTo(view);
        else if (reload === 'offer' || typing.begun()) turnTo('reload');
        else platform.reload();
      };
      if (!withdrawn[0] || !parts.later) return then();
      const services = settings.categories.flatMap((category) => category.services);
      parts
        .later()
        .then(({ erase }) => erase(services.filter(({ id }) => !reaction.granted(id))))
        .catch(failed)
        .then(then);
    };

    /** Takes up what another tab, another page or time has made of the answer. */
    const check = (): void => {
      const decision = read();
      const { decision: known, view } = store.get();
      if (decision.status !== known.status || recordIn(decision)?.id !== recordIn(known)?.id)
        change(decision, view === 'center' ? view : undefined);
      outbox?.flush();
    };
    const channel = platform.channel(name, check);

    Object.assign(manager, {
      language: wording.language,
      answer(action, surface, part = {}) {
        const record = recordOf(settings, {
          action,
          surface,
          part,
          previous: manager.record,
          id: platform.randomId(),
          now: platform.now(),
          language: wording.language,
          shown: surface === 'api' ? null : shown,
          signals: platform.signals(),
          page,
        });
        memory.write(encode(record), settings.expires);
        outbox?.add(record);
        channel.announce();
        change({ status: 'answered', record });
      },
      show(layer) {
        shown = null;
        void platform.digest(shownText(settings, layer, wording.language, version)).then((hash) => {
          shown = hash;
        });
      },
      open: turnTo,
      close() {
        const { decision, view } = store.get();
        turnTo(view === 'center' ? viewFor(decision) : 'none');
      },
      scan: gate.release,
      reset() {
        memory.clear();
        channel.announce();
        change(read());
      },
    } satisfies Partial<Manager>);

    if (settings.problems[0])
      report(`the config is broken at ${settings.problems.join(', ')}; that part stays denied, and askfirst/debug says why`);
    const decision = read();
    const choice = choiceInForce(settings, decision);
    for (const integration of integrations) integration.start(vendors, decision.status === 'answered');
    reaction.apply(choice, decision.status !== 'ask' || Object.values(choice).includes(true), gate.release);
    store.set({ decision, view: 'none' });
    if (parts.banner) stops.push(parts.banner(manager));
    const { center, later } = parts;
    if (center) {
      stops.push(
        mountWhile(
          manager,
          ({ view }) => view === 'center',
          center,
          () => {
            failed();
            manager.close();
          },
        ),
        platform.whenOpenerClicked(() => manager.open('center')),
        platform.whenParsed(() => {
          if (later)
            stops.push(
              mountWhile(
                manager,
                ({ view }) => view === 'reload' || (view === 'none' && !platform.hasOpener()),
                later,
                failed,
              ),
            );
        }),
      );
    }
    stops.push(gate.stop, typing.stop, channel.stop, platform.whenBack(check));
    emit('ready', manager.state);
    if (decision.status === 'ask') {
      emit('ask', decision);
      turnTo('banner');
    }
    outbox?.flush();
  };

  return {
    manager,
    start(platform) {
      stops.push(platform.whenActivated(() => start(platform)));
    },
  };
}
