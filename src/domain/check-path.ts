import { isObject } from './object.js';

/** The own members of an object or list; nothing for all else. */
export const entriesOf = (value: unknown): [string, unknown][] =>
  value !== null && typeof value === 'object' ? Object.entries(value) : [];

/** What stands under `key`, never what every object inherits (`constructor`). */
export const own = (value: unknown, key: string): unknown =>
  isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** A value for a message: one line, never long. */
export const quote = (value: unknown): string =>
  typeof value === 'string' ? JSON.stringify(short(value)) : typeof value === 'object' ? kindOf(value) : String(value);

/** What a value is, in words. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** `services.matomo.cookies[0]`; a key that is no plain word stands in brackets and quotes. */
export function join(path: string, key: string, parent: unknown): string {
  if (Array.isArray(parent)) return `${path}[${key}]`;
  if (!/^[\w$-]{1,60}$/.test(key)) return `${path}[${quote(key)}]`;
  return path ? `${path}.${key}` : key;
}

/** A value and where it stands in the config. */
export interface ConfigPlace {
  readonly path: string;
  readonly key: string;
  readonly value: unknown;
  readonly parent: unknown;
}

/**
 * The places that a pattern names: `*` is every member, `**` every member at any depth, any other part a key.
 * A key that is missing is a place too, with the value undefined, so that a rule can miss what is not there.
 */
export function places(config: unknown, pattern: string): ConfigPlace[] {
  let found: ConfigPlace[] = [{ path: '', key: '', value: config, parent: undefined }];
  for (const part of pattern.split('.')) {
    found = found.flatMap((place) => {
      const { path, value: parent } = place;
      if (part === '**') return below(place);
      if (part === '*') return membersOf(place);
      if (parent !== undefined && !isObject(parent)) return [];
      return { path: join(path, part, parent), key: part, value: own(parent, part), parent };
    });
  }
  return found;
}

const membersOf = ({ path, value: parent }: ConfigPlace): ConfigPlace[] =>
  entriesOf(parent).map(([key, value]) => ({ path: join(path, key, parent), key, value, parent }));

/** A list that grows while it is read: no recursion, however deep the config. */
function below(place: ConfigPlace): ConfigPlace[] {
  const found = membersOf(place);
  for (const member of found) for (const deeper of membersOf(member)) found.push(deeper);
  return found;
}
