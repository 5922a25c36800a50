import type { ServiceEntry, Settings } from '../../domain/config.js';
import type { Decision } from '../../domain/decision.js';
import type { Change } from '../../domain/diff.js';
import { matches } from '../../domain/match.js';
import type { StoredRecord } from '../../domain/record.js';
import type { Stored, StoredKind } from '../../domain/stored.js';
import { attempt } from '../attempt.js';
import { emit, listen } from '../events.js';
import type { Outbox } from '../outbox.js';
import { cookieNames, eraseCookie } from './cookies.js';
import { databaseNames, eraseDatabase } from './databases.js';
import { isGivenHere, recordOfLeft } from './left.js';
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
  cache: { names: async () => caches.keys(), erase: (name) => caches.delete(name) },
  worker: { names: workerNames, erase: eraseWorker },
};

/**
 * What the services declare, by pattern; without `every` only what a server alone can erase, or the visitor in the
 * browser's settings. Nobody has checked what a config holds at this depth.
 */
const declared = (services: readonly ServiceEntry[], every = true): Stored[] =>
  services.flatMap(
    ({ id, cookies, storage }) =>
      attempt(() => [
        ...(cookies ?? [])
          .filter(({ setBy = 'page' }) => every || setBy !== 'page')
          .map(({ name }): Stored => ({ service: id, kind: 'cookie', name })),
        ...((every && storage) || []).map(({ name, kind = 'local' }): Stored => ({ service: id, kind, name })),
      ]) ?? [],
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

interface Looks {
  readonly before: readonly Stored[];
  readonly after: readonly Stored[];
}

/** In the running task, because a page that goes gives no other. */
function eraseAtOnce(wanted: Wanted): Looks {
  const look = (): Stored[] =>
    Object.entries(AT_ONCE).flatMap(([kind, place]) =>
      found(wanted, kind as StoredKind, attempt(() => place.names()) ?? []),
    );
  const before = look();
  for (const { kind, name } of before) attempt(() => AT_ONCE[kind]?.erase(name));
  return { before, after: look() };
}

/** @param most how long it may take, in ms: what was there before then counts as left */
async function eraseInTime(wanted: Wanted, most: number): Promise<Looks> {
  const look = async (): Promise<Stored[]> => {
    const places = Object.entries(IN_TIME).filter(([kind]) => wanted.gone.some((pattern) => pattern.kind === kind));
    const names = await Promise.all(places.map(async ([, place]) => place.names().catch((): string[] => [])));
    return places.flatMap(([kind], index) => found(wanted, kind as StoredKind, names[index] ?? []));
  };
  const before = await look();
  const after = await Promise.race([
    Promise.allSettled(before.map(async ({ kind, name }) => IN_TIME[kind]?.erase(name))).then(look),
    new Promise<Stored[]>((done) => setTimeout(done, most, before)),
  ]);
  return { before, after };
}

/** Who erases once more on the way out, by the ways out of one consent object. */
const watching = new WeakSet<object>();

/**
 * Erases what the denied services declare: cookies, web storage, databases, caches and service workers; cookies and
 * web storage once more as the page goes, because what ran before goes on until then, and may store anew. Tells the
 * page what went and what is left; what an answer that took something back leaves goes on record, too.
 * @param manager whose `record` is the last answer, while there is one
 * @param denied the services that are denied when it is called
 * @param stops gets the ways out; empty once AskFirst has been taken out of the page
 * @returns when all is done
 */
export async function erase(
  manager: { readonly settings: Settings; readonly record: StoredRecord | undefined },
  denied: () => readonly ServiceEntry[],
  stops: (() => void)[],
  { withdrawn }: Change,
  { record }: Decision,
  outbox: Outbox,
): Promise<void> {
  const { settings } = manager;
  const now = denied();
  const wanted = wantedOf(settings, now);
  const atOnce = eraseAtOnce(wanted);
  if (stops[0] && !watching.has(stops)) {
    watching.add(stops);
    // On the way out `visibilitychange` comes last, but not in a tab that is hidden already.
    for (const type of ['pagehide', 'visibilitychange'])
      stops.push(listen(window, type, () => void eraseAtOnce(wantedOf(settings, denied()))));
  }
  // The page may be renewed three seconds after the answer, and what is left has to be on record by then.
  const inTime = await eraseInTime(wanted, isGivenHere(record) ? Date.parse(record.time) + 2500 - Date.now() : 9999);
  const after = [...atOnce.after, ...inTime.after];
  const erased = [...atOnce.before, ...inTime.before].filter(
    ({ kind, name }) => !after.some((stored) => stored.kind === kind && stored.name === name),
  );
  const concerned = withdrawn.concat(erased.map(({ service }) => service));
  const beyondUs = declared(
    now.filter(({ id }) => concerned.includes(id)),
    false,
  );
  const left = [...after, ...beyondUs];
  if (erased[0] ?? left[0]) emit('erase', { erased, left });
  if (!withdrawn[0] || !settings.source.consent.endpoint || !isGivenHere(record)) return;
  // Forgotten meanwhile, by the visitor or the site.
  if (manager.record?.subject !== record.subject) return;
  // As the config has it: a name as it was found may hold an id of the visitor.
  const patterns = wanted.gone.filter((pattern) =>
    left.some(({ service, kind, name }) => service === pattern.service && fits(kind, name)(pattern)),
  );
  if (patterns[0]) outbox.add(recordOfLeft(record, patterns));
}
