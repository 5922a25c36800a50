import type { Rules } from '../../domain/guard.js';
import { attempt } from '../attempt.js';
import { type Realm, wrap, wrapClass } from './wrap.js';

/**
 * Runs in a worker, before its own code. It is sent as text, and so names nothing outside itself.
 * @param open what may be reached where only that may; else everything may that is not held
 */
function inside(held: readonly string[], open: readonly string[] | undefined): void {
  const isHeld = (address: unknown): boolean => {
    try {
      const { hostname, protocol } = new URL((address as Request).url ?? address, self.location.origin);
      const isIn = (hosts: readonly string[]): boolean =>
        hosts.some((host) => (host[0] === '*' ? hostname.endsWith(host.slice(1)) : hostname === host));
      return /^(http|ws)/.test(protocol) && (isIn(held) || (!!open && !isIn(open)));
    } catch {
      return false;
    }
  };
  const check = (args: unknown[]): void => {
    if (args.some(isHeld)) throw new TypeError('Failed to fetch');
  };
  const guard = (owner: object, key: string): void => {
    const native = (owner as Record<string, () => unknown>)[key];
    if (native)
      (owner as Record<string, unknown>)[key] = new Proxy(native, {
        apply(target, self, args) {
          if (key !== 'fetch') check(args);
          else if (args.some(isHeld)) return Promise.reject(new TypeError('Failed to fetch'));
          return Reflect.apply(target, self, args);
        },
        construct(target, args) {
          check(args);
          return Reflect.construct(target, args);
        },
      });
  };
  for (const key of ['fetch', 'importScripts', 'WebSocket', 'EventSource', 'WebTransport']) guard(self, key);
  guard(XMLHttpRequest.prototype, 'open');
}

/** Workers that a page makes from text: a browser starts none from another origin, and a file keeps its own rules. */
export function guardWorkers(realm: Realm, rules: Rules): void {
  const blobs = new Map<string, Blob>();
  const { createObjectURL, revokeObjectURL } = realm.URL;
  wrap<unknown, [Blob]>(realm.URL, 'createObjectURL', (go, _, [blob]) => {
    const address = go() as string;
    if (blob instanceof realm.Blob) blobs.set(address, blob);
    return address;
  });
  wrap<unknown, [string]>(realm.URL, 'revokeObjectURL', (go, _, [address]) => {
    blobs.delete(address);
    return go();
  });
  wrapClass(realm, 'Worker SharedWorker', (make, args) => {
    const { open, held } = rules.hosts();
    const address = `${args[0]}`;
    const own = blobs.get(address) ?? (/^data:/i.test(address) && `importScripts(${JSON.stringify(address)})`);
    if (!own || !(held[0] || rules.others)) return make(args);
    const prefix = `(${inside})(${JSON.stringify([held, rules.others && open]).slice(1, -1)});`;
    const guarded = createObjectURL(new realm.Blob([prefix, own], { type: 'text/javascript' }));
    // Under Trusted Types a plain address is refused.
    const worker = attempt(() => make([guarded, ...args.slice(1)]));
    setTimeout(revokeObjectURL, 9999, guarded);
    return worker ?? make(args);
  });
}
