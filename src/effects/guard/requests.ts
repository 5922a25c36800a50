import { DEAD } from '../../domain/guard.js';
import type { GuardTools } from './tools.js';
import { wrap } from './wrap.js';

const addressOf = (input: unknown): unknown => (input as Request | null | undefined)?.url ?? input;

/** Requests by `fetch`, XMLHttpRequest and beacons, and connections that stay. What is held fails by itself, and once. */
export function guardRequests({ realm, rules, wait }: GuardTools): void {
  const { prototype } = realm.XMLHttpRequest;
  const { open, send } = prototype;
  const opened = new WeakMap<XMLHttpRequest, unknown[]>();

  wrap(realm, 'fetch', (go, _, [input]) => {
    const id = rules.address(addressOf(input));
    return id
      ? new realm.Promise((resolve, reject) => {
          const fail = (): void => reject(new realm.TypeError('Failed to fetch'));
          if (!wait(id, () => resolve(go()), fail)) fail();
        })
      : go();
  });
  wrap<XMLHttpRequest>(prototype, 'open', (go, request, args) => {
    go();
    opened.set(request, args);
  });
  wrap<XMLHttpRequest>(prototype, 'send', (go, request) => {
    const [, address, inTurn = true] = opened.get(request) ?? [];
    const id = rules.address(address);
    const fail = (): void => {
      open.call(request, 'GET', DEAD, !!inTurn);
      send.call(request);
    };
    return id ? wait(id, go, fail) || fail() : go();
  });
  wrap(realm.Navigator.prototype, 'sendBeacon', (go, _, [address]) => {
    const id = rules.address(address);
    return id ? wait(id, go) : go();
  });
  wrap(realm, 'WebSocket WebTransport EventSource fetchLater', (go, _, args, key) => {
    // An event source would try again; one of another type gives up.
    if (rules.address(addressOf(args[0]))) args[0] = key === 'EventSource' ? 'data:,' : DEAD;
    return go();
  });
  wrap(realm, 'Audio', (go, _, args) => {
    const [address] = args.splice(0);
    const audio = go() as HTMLAudioElement;
    if (address !== undefined) audio.src = address as string;
    return audio;
  });
}
