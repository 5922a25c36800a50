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
        const hostname = new URL((arg as Request).url ?? arg, self.origin).hostname.replace(/\.$/, '');
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
  for (const key of ['fetch', 'importScripts', 'WebSocket', 'WebTransport', 'EventSource']) guard(self, key);
  guard(XMLHttpRequest.prototype, 'open');
}

/** Workers that a page makes from text: a browser starts none from another origin, and a file keeps its own rules. */
export function guardWorkers({ realm, rules }: GuardTools): void {
  /** With what we made of them last: two shared workers of one address are one. */
  const blobs = new Map<unknown, { readonly blob: Blob; start?: string; address?: string }>();
  const strict = new WeakSet<Blob>();
  const { createObjectURL, revokeObjectURL } = realm.URL;
  wrap(realm, 'Blob', (go, _, [parts]) => {
    const blob = go() as Blob;
    // A directive counts only where nothing stands before it.
    const text = (parts as unknown[] | undefined)?.[0];
    if (typeof text === 'string' && /^\s*["']use strict/.test(text)) strict.add(blob);
    return blob;
  });
  wrap(realm.URL, 'createObjectURL', (go, _, [blob]) => {
    const address = go();
    if (blob instanceof realm.Blob) blobs.set(address, { blob });
    return address;
  });
  wrap(realm.URL, 'revokeObjectURL', (go, _, [address]) => {
    go();
    revokeObjectURL(`${blobs.get(address)?.address}`);
    blobs.delete(address);
  });
  wrap(realm, 'Worker SharedWorker', (go, _, args) => {
    // A trusted address is left alone: Trusted Types would refuse ours.
    const own = blobs.get(args[0]);
    const { held, open } = rules.hosts();
    if (own && (held[0] || rules.others)) {
      const only = rules.others ? open : 0;
      const start = `${strict.has(own.blob) ? '"use strict";' : ''}(${inside})(${JSON.stringify([held, only, DEAD]).slice(1, -1)});`;
      if (own.start !== start) {
        own.start = start;
        own.address = createObjectURL(new realm.Blob([start, own.blob], { type: 'text/javascript' }));
      }
      args[0] = own.address;
    }
    return go();
  });
}
