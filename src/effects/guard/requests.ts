import type { Rules } from '../../domain/guard.js';
import { type Realm, wrap } from './wrap.js';

/** A port that browsers refuse (Fetch, "port blocking"): what goes there fails as a blocked request does, unsent. */
export const DEAD = '//localhost:1';

/** Waits until the id is granted, where its service replays; else returns false. */
export type Wait = (id: string, go: () => unknown, fail?: () => unknown) => boolean;

/** Requests by `fetch`, XMLHttpRequest and beacons. */
export function guardRequests(realm: Realm, rules: Rules, wait: Wait): void {
  wrap(realm, 'fetch', (go, _, [input]) => {
    const id = rules.address((input as Request | undefined)?.url ?? input);
    if (!id) return go();
    return new realm.Promise((resolve, reject) => {
      const fail = (): void => reject(new realm.TypeError('Failed to fetch'));
      if (!wait(id, () => resolve(go()), fail)) fail();
    });
  });

  const { open, send } = realm.XMLHttpRequest.prototype;
  const opened = new WeakMap<XMLHttpRequest, unknown[]>();
  wrap<XMLHttpRequest>(realm.XMLHttpRequest.prototype, 'open', (go, request, args) => {
    go();
    opened.set(request, args);
  });
  wrap<XMLHttpRequest>(realm.XMLHttpRequest.prototype, 'send', (go, request) => {
    const [, address, inTurn = true] = opened.get(request) ?? [];
    const id = rules.address(address);
    if (!id) return go();
    const fail = (): void => {
      open.call(request, 'GET', `https:${DEAD}`, !!inTurn);
      send.call(request);
    };
    return wait(id, go, fail) ? undefined : fail();
  });

  wrap(realm.Navigator.prototype, 'sendBeacon', (go, _, [address]) => {
    const id = rules.address(address);
    return id ? wait(id, go) : go();
  });
}
