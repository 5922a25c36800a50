import { attempt } from '../effects/attempt.js';
import { admit } from '../effects/gate.js';
import { pageLanguages } from '../effects/page.js';
import type { LoadLater, Manager } from '../manager/consent.js';
import { type Languages, wording } from '../manager/texts.js';
import { frames as english } from '../text/en.js';
import type { FramesTexts } from '../text/texts.js';
import { placeholder } from './placeholder.js';

const idOf = (element: Element): string => element.getAttribute('data-consent') ?? '';

const hostOf = (address: string | null): string | undefined =>
  attempt(() => {
    const { protocol, host } = new URL(address ?? '', document.baseURI);
    return /^https?:$/.test(protocol) && address ? host : undefined;
  });

/** Holds again what was withdrawn and has no reload to end it. */
function takeBack(element: HTMLElement): void {
  const address = element.getAttribute('src');
  if (element.hasAttribute('data-src') || address === null || !hostOf(address)) return;
  // A frame keeps its document when its `src` goes, and loses it with its place.
  const place = new Comment();
  element.replaceWith(place);
  element.removeAttribute('src');
  element.setAttribute('data-src', address);
  place.replaceWith(element);
  const media = element.closest('video');
  media?.load();
}

/** Begins on a page; returns what looks at one frame or source that is not granted. */
async function begin(
  manager: Manager,
  { languages }: { readonly languages?: Languages },
  stops: (() => void)[],
): Promise<(element: HTMLElement) => void> {
  let texts: FramesTexts = english;
  let wanted = '';
  /** @returns whether the words of the page's language came, and are still the ones that are wanted */
  const speak = async (): Promise<boolean> => {
    const now = pageLanguages().join();
    wanted = now;
    const { texts: own, language } = await wording(manager.settings.source.texts, languages);
    // AskFirst may have been taken out of the page meanwhile.
    if (!stops[0] || now !== wanted) return false;
    texts = { ...english, ...own };
    manager.language = language;
    (await manager.show('placeholder', texts))();
    return true;
  };
  await speak();
  if (!stops[0]) return () => {};
  const shown = new Map<HTMLElement, { readonly id: string; remove: () => void; put(): (() => void) | undefined }>();
  /** What is loaded on this page view without a yes, with the id it would need. */
  const loaded = new Map<HTMLElement, string>();

  const drop = (frame: HTMLElement): void => {
    shown.get(frame)?.remove();
    shown.delete(frame);
  };
  stops.push(
    // The state is set before anything is let through.
    manager.subscribe(() => {
      for (const [frame, { id }] of [...shown]) if (manager.granted(id)) drop(frame);
      // The page may have changed its language.
      if (pageLanguages().join() !== wanted)
        speak().then((spoken) => {
          if (!spoken) return;
          for (const one of shown.values()) {
            one.remove();
            one.remove = one.put() ?? one.remove;
          }
        });
      for (const [frame, id] of [...loaded]) if (manager.granted(id) || !frame.isConnected) loaded.delete(frame);
    }),
    () => {
      for (const frame of [...shown.keys()]) drop(frame);
    },
  );

  return (element) => {
    const frame = element.localName === 'source' ? element.closest('video') : element;
    const id = idOf(element);
    // It may have been granted while this file was on its way.
    if (!frame?.isConnected || loaded.has(frame) || manager.granted(id)) return;
    // What waits for another id is asked about by itself.
    const parts = [frame, ...frame.querySelectorAll<HTMLElement>('source')].filter((part) => idOf(part) === id);
    for (const part of parts) takeBack(part);
    const host = parts.map((part) => hostOf(part.getAttribute('data-src'))).find(Boolean);
    if (shown.has(frame) || !host) return;
    const once = (): void => {
      loaded.set(frame, id);
      drop(frame);
      for (const part of parts) admit(part);
    };
    const put = () => placeholder(manager, texts, frame, { id, host, once, gone: () => drop(frame) });
    const remove = put();
    if (remove) shown.set(frame, { id, remove, put });
  };
}

const begun = new WeakMap<Manager, ReturnType<typeof begin>>();

/** Shows in place of a held frame or video who wants to load what, until it is granted. */
export async function hold(
  ...[frame, manager, parts, stops]: Parameters<Awaited<ReturnType<LoadLater>>['hold']>
): Promise<void> {
  const look = begun.get(manager) ?? begin(manager, parts, stops);
  begun.set(manager, look);
  (await look)(frame);
}
