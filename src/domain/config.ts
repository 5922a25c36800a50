import { durationToMs } from './duration.js';
import type { Category, Config, Service } from './types.js';

export interface ServiceEntry extends Service {
  readonly id: string;
}

export interface CategoryEntry extends Category {
  readonly id: string;
  readonly services: readonly ServiceEntry[];
}

/** A config made safe: lists in place of maps, only what is enabled and sound, every default filled in. */
export interface Settings {
  readonly revision: string;
  /** In the order of the config. */
  readonly categories: readonly CategoryEntry[];
  /** How long an answer holds, in ms. */
  readonly expires: number;
  /** The rest of the config, as given. */
  readonly source: Config;
  /** What is wrong with the config, each a line that names the path and what happens. */
  readonly problems: readonly string[];
}

/** Browsers keep no cookie for longer (Chrome 104, RFC 6265bis). */
const LONGEST = 'P400D';
const DEFAULT = 'P182D';

type Fields = { readonly [key: string]: unknown };
const isObject = (value: unknown): value is Fields => !!value && typeof value === 'object' && !Array.isArray(value);

/** Never throws: what is unsound is left out, and so stays denied, and is named in `problems`. */
export function resolveConfig(input: unknown): Settings {
  const problems: string[] = [];

  const fields = (value: unknown, path: string): Fields => {
    if (isObject(value)) return value;
    if (value !== undefined) problems.push(`${path} must be an object; it is ignored`);
    return {};
  };
  const source = fields(input ?? null, 'config');
  const section = (key: string): Fields => fields(source[key], key);

  /** The sound entries of a map by id. An id must begin with a letter, which leaves out `__proto__`. */
  const entries = (key: string): [string, Fields][] =>
    Object.entries(section(key)).filter((entry): entry is [string, Fields] => {
      const [id, value] = entry;
      const path = `${key}.${id}`;
      if (!/^[a-z][\w-]*$/i.test(id)) problems.push(`${path} is no id (letters, digits, - and _); it stays denied`);
      else if (isObject(value)) return value.enabled !== false;
      else problems.push(`${path} must be an object; it stays denied`);
      return false;
    });

  const known = section('categories');
  const services = entries('services').filter(([id, { category }]) => {
    const path = `services.${id}`;
    if (Object.hasOwn(known, id)) problems.push(`${path} has the id of a category; it stays denied`);
    else if (typeof category === 'string' && Object.hasOwn(known, category)) return true;
    else problems.push(`${path}.category "${String(category)}" is no category; the service stays denied`);
    return false;
  });

  const consent = section('consent');
  let expires = durationToMs(consent.expires ?? DEFAULT);
  if (!expires || expires > (durationToMs(LONGEST) as number)) {
    problems.push(`consent.expires must be a duration like P6M, at most ${LONGEST}; ${DEFAULT} is used`);
    expires = durationToMs(DEFAULT) as number;
  }

  return {
    revision: String(source.revision ?? ''),
    categories: entries('categories').map(
      ([id, category]) =>
        ({
          ...category,
          id,
          services: services
            .filter(([, service]) => service.category === id)
            .map(([id, service]) => ({ ...service, id })),
        }) as unknown as CategoryEntry,
    ),
    expires,
    source: {
      ...source,
      consent,
      banner: section('banner'),
      center: section('center'),
      notice: section('notice'),
      integrations: section('integrations'),
      texts: section('texts'),
    } as unknown as Config,
    problems,
  };
}

/** The categories that the visitor decides about. */
export const asked = (settings: Settings): CategoryEntry[] =>
  settings.categories.filter((category) => !category.required);

/** A category's own id and those of its services. */
export const idsOf = (category: CategoryEntry): string[] => [category.id, ...category.services.map(({ id }) => id)];
