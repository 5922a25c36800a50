import { DEAD } from '../../domain/guard.js';
import type { GuardTools } from './tools.js';
import { wrap } from './wrap.js';

/**
 * Runs in a worker, before its own code. It is sent as text, and so names nothing outside itself.
 * @param open what may be reached where only that may; else everything may that is not held
 */
function inside(held: readonly string[], open: readonly string[] | 0, dead: string): void {
  const clean = (args: unknown[]): unknown[] =>
    args.map((arg) => {
      try {
        const { hostname } = new URL((arg as Request).url ?? arg, self.origin);
        const isIn = (hosts: readonly string[]): boolean =>
          hosts.some((host) => (host[0] === '*' ? hostname.endsWith(host.slice(1)) : hostname === host));
        return hostname && (isIn(held) || (open && !isIn(open))) ? dead : arg;
      } catch {
        return arg;
      }
    });
  const guard = (owner: object, key: string): void => {
    const native = (owner as Record<string, () => unknown>)[key];
    if (native)
      (owner as Record<string, unknown>)[key] = new Proxy(native, {
        apply: (_, self, args) => Reflect.apply(native, self, clean(args)),
        construct: (_, args) => Reflect.construct(native, clean(args)),
      });
  };
  for (const key of ['fetch', 'importScripts', 'WebSocket', 'EventSource']) guard(self, key);
  guard(XMLHttpRequest.prototype, 'open');
}

/** Workers that a page makes from text: a browser starts none from another origin, and a file keeps its own rules. */
export function guardWorkers({ realm, rules }: GuardTools): void {
  const blobs = new Map<unknown, Blob>();
  const { createObjectURL, revokeObjectURL } = realm.URL;
  wrap(realm.URL, 'createObjectURL', (go, _, [blob]) => {
    const address = go();
    if (blob instanceof realm.Blob) blobs.set(address, blob);
    return address;
  });
  wrap(realm.URL, 'revokeObjectURL', (go, _, [address]) => {
    blobs.delete(address);
    go();
  });
  wrap(realm, 'Worker SharedWorker', (go, _, args) => {
    // A trusted address is left alone: Trusted Types would refuse ours.
    const own = blobs.get(args[0]);
    const { held, open } = rules.hosts();
    if (own && (held[0] || rules.others)) {
      const only = rules.others ? open : 0;
      const start = `(${inside})(${JSON.stringify([held, only, DEAD]).slice(1, -1)});`;
      args[0] = createObjectURL(new realm.Blob([start, own], { type: 'text/javascript' }));
      setTimeout(revokeObjectURL, 9999, args[0]);
    }
    return go();
  });
}
