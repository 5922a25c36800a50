import type { Day } from '../domain/types.js';
import { hasInline, wayOf, whenOpener } from '../effects/openers.js';
import { whenParsed } from '../effects/page.js';
import type { Layer, Manager, State } from './consent.js';
import type { Parts } from './parts.js';
import { type Wording, wording } from './texts.js';
import { mountWhile } from './view.js';

/**
 * Mounts and unmounts what the visitor sees as the state wants it.
 * @param failed called when a part cannot be had
 * @param stops gets the ways out
 */
export function mountSurfaces(
  manager: Manager,
  { banner, center, languages }: Parts,
  failed: () => void,
  stops: (() => void)[],
): void {
  const { later } = manager;
  const mount = (wants: (state: State) => boolean, load: (words: Wording) => Promise<Layer>): (() => void) =>
    mountWhile(
      manager,
      wants,
      async () => {
        const words = await wording(manager.settings.source.texts, languages);
        const layer = await load(words);
        // Not before: until it is put up, another language may stand there. What is mounted ahead does so as it opens.
        return () => {
          if (wants(manager.state)) Object.assign(manager, words);
          return layer(manager);
        };
      },
      () => {
        failed();
        // What stands there whatever is open, such as the default button, takes nothing else away with it.
        if (!wants({ ...manager.state, view: 'none' })) manager.close();
      },
      stops,
    );
  // It stays where it is below the privacy centre, so that the focus can come back to it.
  if (banner)
    mount(
      ({ view, decision }) => view === 'banner' || (view === 'center' && decision.status === 'ask'),
      async (words) => {
        // Who has answered before is told why they are asked again: in English, where no fetched language says it.
        if (manager.state.decision.record)
          await later().then(({ again }) => {
            words.texts = { ...again, ...words.texts };
          }, failed);
        return banner;
      },
    );
  mount(
    ({ view }) => view === 'reload',
    async () => (await later()).offer,
  );
  if (banner || center)
    stops.push(
      whenOpener('click', (event) => {
        event.preventDefault();
        manager.open('center');
      }),
    );
  if (center) {
    const prepare = mount(
      ({ view }) => view === 'center',
      async (words) => (await center()).mount(manager, words),
    );
    stops.push(
      // Who reaches for it is likely to want it. What tells of coming and going (`pointerover`, `focusin`) does not leave
      // a shadow root within which the pointer or the focus moved.
      ...['pointermove', 'pointerdown', 'keyup'].map((type) => whenOpener(type, prepare)),
      whenParsed(() => {
        mount(hasInline, async (words) => (await center()).inline(manager, words));
        const quiet = ({ view, decision }: State): boolean =>
          decision.status !== 'ask' && (view === 'none' || view === 'center');
        mount(
          (state) => quiet(state) && !wayOf(),
          async () => (await later()).opener,
        );
        if (Date.parse(manager.settings.source.notice.coming?.effective as Day) > Date.now())
          mount(quiet, async () => (await later()).coming);
      }),
    );
  }
}
