import type { ServiceEntry } from '../../domain/config.js';
import { matches } from '../../domain/match.js';
import { attempt } from '../attempt.js';

const keysOf = (storage: () => Storage): string[] => attempt(() => Object.keys(storage())) ?? [];

/**
 * The cookies and keys of web storage that no service declares, one line each.
 * @param own the name of our cookie, with which our keys begin as well
 */
export function undeclared(services: readonly ServiceEntry[], own: string): string[] {
  const isOurs = (name: string): boolean =>
    [own, 'askfirst'].some((ours) => name === ours || name.startsWith(`${ours}.`));
  const lines = (
    what: string,
    list: string,
    names: readonly string[],
    declared: readonly { readonly name: string }[],
  ): string[] =>
    names
      .filter((name) => name && !isOurs(name) && !declared.some((known) => matches(known.name, name)))
      .map(
        (name) =>
          `${what} "${name}" is declared by no service: add it to \`${list}\` of the service that sets it, or nothing erases it`,
      );
  const storage = services.flatMap((service) => service.storage ?? []);
  const cookies = (attempt(() => document.cookie) ?? '').split(/;\s*/).map((pair) => pair.split('=', 1)[0] ?? '');
  return [
    ...lines(
      'cookie',
      'cookies',
      cookies,
      services.flatMap((service) => service.cookies ?? []),
    ),
    ...lines(
      'local storage',
      'storage',
      keysOf(() => localStorage),
      storage.filter(({ kind = 'local' }) => kind === 'local'),
    ),
    ...lines(
      'session storage',
      'storage',
      keysOf(() => sessionStorage),
      storage.filter(({ kind }) => kind === 'session'),
    ),
  ];
}
