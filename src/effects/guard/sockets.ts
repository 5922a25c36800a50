import type { Rules } from '../../domain/guard.js';
import { DEAD } from './requests.js';
import { type Realm, wrapClass } from './wrap.js';

/** Connections that stay. A held one fails by itself, and once. */
export function guardSockets(realm: Realm, rules: Rules): void {
  wrapClass(realm, 'WebSocket WebTransport EventSource', (make, args) => {
    const [address, ...rest] = args;
    if (!rules.address(address)) return make(args);
    const scheme = /^ws/i.test(`${address}`.trim()) ? 'wss:' : 'https:';
    return make([scheme + DEAD, ...rest]);
  });
}
