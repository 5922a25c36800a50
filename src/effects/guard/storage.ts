import type { Rules } from '../../domain/guard.js';
import { type Realm, wrap } from './wrap.js';

/** Whether the text of a cookie takes the cookie away: that must work at any time. */
const isEnd = (text: string): boolean =>
  /;\s*max-age=\s*(0|-)/i.test(text) || Date.parse(/;\s*expires=([^;]+)/i.exec(text)?.[1] ?? '') < Date.now();

/** Cookies and keys of web storage, by the names that services declare. */
export function guardStorage(realm: Realm, rules: Rules): void {
  wrap(realm.Document.prototype, 'cookie', (go, _, [value]) => {
    const text = `${value}`;
    const [name = ''] = text.split('=');
    return rules.name('cookies', name.trim()) && !isEnd(text) ? undefined : go();
  });
  wrap((realm as { CookieStore?: { prototype: object } }).CookieStore?.prototype, 'set', (go, _, [name]) =>
    rules.name('cookies', `${(name as { name?: string }).name ?? name}`) ? realm.Promise.resolve() : go(),
  );
  wrap<Storage>(realm.Storage.prototype, 'setItem', (go, area, [key]) =>
    rules.name(area === realm.sessionStorage ? 'session' : 'local', `${key}`) ? undefined : go(),
  );
}
