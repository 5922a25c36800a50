import type { ServiceEntry, Settings } from '../../domain/config.js';
import { matches } from '../../domain/match.js';
import type { Erasure, Stored, StoredKind } from '../../domain/stored.js';
import { attempt } from '../attempt.js';
import { emit, listen } from '../events.js';
import { cookieNames, eraseCookie } from './cookies.js';
import { databaseNames, eraseDatabase } from './databases.js';
import { eraseWorker, workerNames } from './workers.js';

/** What a browser lets a page read and erase by name. Any of it may be missing or blocked, and then throws. */
interface Place<Names> {
  names(): Names;
  erase(name: string): unknown;
}

const area = (storage: () => Storage): Place<string[]> => ({
  names: () => Object.keys(storage()),
  erase: (key) => storage().removeItem(key),
});

const AT_ONCE: { [kind in StoredKind]?: Place<string[]> } = {
  cookie: { names: cookieNames, erase: eraseCookie },
  local: area(() => localStorage),
  session: area(() => sessionStorage),
};
const IN_TIME: { [kind in StoredKind]?: Place<Promise<string[]>> } = {
  indexeddb: { names: databaseNames, erase: eraseDatabase },
  cache: { names: () => caches.keys(), erase: (name) => caches.delete(name) },
  worker: { names: workerNames, erase: eraseWorker },
};

/** What the services declare, by pattern. Nobody has checked what a config holds at this depth. */
const declared = (services: readonly ServiceEntry[]): Stored[] =>
  services.flatMap(
    ({ id, cookies, storage }) =>
      attempt(() => [
        ...(cookies ?? []).map(({ name }): Stored => ({ service: id, kind: 'cookie', name })),
        ...(storage ?? []).map(({ name, kind = 'local' }): Stored => ({ service: id, kind, name })),
      ]) ?? [],
  );

/** What only a server can erase, or the visitor in the browser's settings. */
const beyondUs = (services: readonly ServiceEntry[]): Stored[] =>
  services.flatMap(
    ({ id, cookies }) =>
      attempt(() =>
        (cookies ?? [])
          .filter(({ setBy }) => setBy === 'server' || setBy === 'third-party')
          .map(({ name }): Stored => ({ service: id, kind: 'cookie', name })),
      ) ?? [],
  );

interface Wanted {
  /** What denied services declare. */
  readonly gone: readonly Stored[];
  /** What others declare, and what is ours: a pattern such as `_g*` fits it too, and must not take it. */
  readonly kept: readonly Stored[];
}

const wantedOf = ({ categories, source }: Settings, denied: readonly ServiceEntry[]): Wanted => {
  const granted = categories.flatMap(({ services }) => services.filter(({ id }) => !denied.some((no) => no.id === id)));
  const ours = [source.consent.cookie?.name ?? 'askfirst', 'askfirst.*'].flatMap((name) =>
    (['cookie', 'local'] as const).map((kind): Stored => ({ service: '', kind, name })),
  );
  return { gone: declared(denied), kept: [...declared(granted), ...ours] };
};

const fits =
  (kind: StoredKind, name: string) =>
  (pattern: Stored): boolean =>
    pattern.kind === kind && !!attempt(() => matches(pattern.name, name));

/** Of the names found, those to erase. */
const found = ({ gone, kept }: Wanted, kind: StoredKind, names: readonly string[]): Stored[] =>
  names.flatMap((name) => {
    const pattern = gone.find(fits(kind, name));
    return pattern && !kept.some(fits(kind, name)) ? { ...pattern, name } : [];
  });

/** In the running task, because a page that goes gives no other. */
function eraseAtOnce(wanted: Wanted): Erasure {
  const look = (): Stored[] =>
    Object.entries(AT_ONCE).flatMap(([kind, place]) =>
      found(wanted, kind as StoredKind, attempt(() => place.names()) ?? []),
    );
  const before = look();
  for (const { kind, name } of before) attempt(() => AT_ONCE[kind]?.erase(name));
  const left = look();
  return { erased: without(before, left), left };
}

async function eraseInTime(wanted: Wanted): Promise<Erasure> {
  const look = async (): Promise<Stored[]> => {
    const places = Object.entries(IN_TIME).filter(([kind]) => wanted.gone.some((pattern) => pattern.kind === kind));
    const names = await Promise.all(places.map(async ([, place]) => place.names().catch((): string[] => [])));
    return places.flatMap(([kind], index) => found(wanted, kind as StoredKind, names[index] ?? []));
  };
  const before = await look();
  await Promise.allSettled(before.map(async ({ kind, name }) => IN_TIME[kind]?.erase(name)));
  const left = await look();
  return { erased: without(before, left), left };
}

const without = (all: readonly Stored[], some: readonly Stored[]): Stored[] =>
  all.filter(({ kind, name }) => !some.some((other) => other.kind === kind && other.name === name));

let stops: (() => void)[] = [];

/**
 * Erases what the denied services declare: cookies, web storage, databases, caches and service workers; cookies and
 * web storage once more as the page goes, because what ran before goes on until then, and may store anew. Tells the
 * page what went and what is left.
 * @param denied the services that are denied when it is called
 * @returns the ways out, and when all is done
 */
export function erase(
  settings: Settings,
  denied: () => readonly ServiceEntry[],
): { stops: (() => void)[]; done: Promise<void> } {
  const now = denied();
  const wanted = wantedOf(settings, now);
  const atOnce = eraseAtOnce(wanted);
  for (const stop of stops) stop();
  // On the way out `visibilitychange` comes last, but not in a tab that is hidden already.
  stops = ['pagehide', 'visibilitychange'].map((type) =>
    listen(window, type, () => void eraseAtOnce(wantedOf(settings, denied()))),
  );
  const done = eraseInTime(wanted).then((inTime) => {
    const erased = [...atOnce.erased, ...inTime.erased];
    const left = [...atOnce.left, ...inTime.left, ...(erased[0] ? beyondUs(now) : [])];
    if (erased[0] ?? left[0]) emit('erase', { erased, left });
  });
  return { stops, done };
}
