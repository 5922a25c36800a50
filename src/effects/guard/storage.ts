import type { GuardTools } from './tools.js';
import { wrap } from './wrap.js';

/** Cookies and keys of web storage, by the names that services declare. */
export function guardStorage({ realm, rules }: GuardTools): void {
  wrap(realm.Document.prototype, 'cookie', (go, _, args) => {
    const text = `${args[0]}`;
    // To take one away must work at any time: what would set it takes it away as well.
    if (rules.name('cookies', text.split('=')[0]?.trim() as string)) args[0] = `${text};max-age=0`;
    return go();
  });
  const { CookieStore } = realm as { CookieStore?: { prototype: object } };
  wrap(CookieStore?.prototype, 'set', (go, _, [name]) =>
    rules.name('cookies', `${(name as { name?: string } | undefined)?.name ?? name}`) ? realm.Promise.resolve() : go(),
  );
  wrap(realm.Storage.prototype, 'setItem', (go, area, [key]) =>
    rules.name(area === realm.sessionStorage ? 'session' : 'local', `${key}`) ? undefined : go(),
  );
}
