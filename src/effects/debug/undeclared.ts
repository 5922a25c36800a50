import type { ServiceEntry } from '../../domain/config.js';
import { matches } from '../../domain/match.js';
import { type Found, readStored } from '../stored.js';

/**
 * The cookies and keys of web storage that no service declares, one line each.
 * @param own the name of our cookie, with which our keys begin as well
 * @param writerOf the address of the script that wrote a cookie, where that was seen
 */
export function undeclared(
  services: readonly ServiceEntry[],
  own: string,
  writerOf: (cookie: string) => string | undefined,
): string[] {
  const isOurs = (name: string): boolean =>
    [own, 'askfirst'].some((ours) => name === ours || name.startsWith(`${ours}.`));
  const lines = (
    what: string,
    list: string,
    names: readonly string[],
    declared: readonly { readonly name: string }[],
    whose: (name: string) => string = () => '',
  ): string[] =>
    names
      .filter((name) => !isOurs(name) && !declared.some((known) => matches(known.name, name)))
      .map(
        (name) =>
          `${what} "${name}"${whose(name)} is declared by no service: add it to \`${list}\` of the service that sets it, or nothing erases it`,
      );
  const found = readStored();
  const namesOf = (kind: Found['kind']): string[] => found.filter((one) => one.kind === kind).map(({ name }) => name);
  const storage = services.flatMap((service) => service.storage ?? []);
  return [
    ...lines(
      'cookie',
      'cookies',
      namesOf('cookie'),
      services.flatMap((service) => service.cookies ?? []),
      (name) => {
        const writer = writerOf(name);
        return writer ? `, written by ${writer === location.href ? 'an inline script' : writer},` : '';
      },
    ),
    ...lines(
      'local storage',
      'storage',
      namesOf('local'),
      storage.filter(({ kind = 'local' }) => kind === 'local'),
    ),
    ...lines(
      'session storage',
      'storage',
      namesOf('session'),
      storage.filter(({ kind }) => kind === 'session'),
    ),
  ];
}
