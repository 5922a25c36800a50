import { durationToMs, LONGEST_COOKIE } from './duration.js';
import { ID } from './id.js';
import { type Fields, isObject } from './object.js';
import type { Category, Config, Service } from './types.js';

export interface ServiceEntry extends Service {
  readonly id: string;
}

export interface CategoryEntry extends Category {
  readonly id: string;
  readonly services: readonly ServiceEntry[];
}

type Section = 'consent' | 'banner' | 'center' | 'notice' | 'integrations' | 'texts';

/** A config made safe: lists in place of maps, only what is enabled and sound, every default filled in. */
export interface Settings {
  readonly revision: string;
  /** In the order of the config. */
  readonly categories: readonly CategoryEntry[];
  /** How long an answer holds, in ms. */
  readonly expires: number;
  /** The rest of the config; each of its sections is there. */
  readonly source: Config & Required<Pick<Config, Section>>;
  /** The paths at which the config is broken. `askfirst/debug` says why. */
  readonly problems: readonly string[];
}

const SECTIONS = ['categories', 'services', 'consent', 'banner', 'center', 'notice', 'integrations', 'texts'] as const;

/** In characters. A longer config is a mistake, and would freeze the page while it is read. */
export const LARGEST = 1_000_000;

/** Six months, in ms, for a yes and a no alike (CNIL 2020-092, §39). */
const DEFAULT = 182 * 86_400_000;

/** Never throws: what is broken is left out, and so stays denied, and is named in `problems`. */
export function resolveConfig(input: unknown): Settings {
  const problems: string[] = [];
  const sound = (isSound: unknown, path: string): boolean => {
    if (!isSound) problems.push(path);
    return !!isSound;
  };
  const fields = (value: unknown, path: string): Fields =>
    // Without a prototype, to which a page may have added `required` or `endpoint`.
    ({ __proto__: null, ...(sound(isObject(value), path) ? (value as Fields) : {}) }) as unknown as Fields;
  const source: Record<string, unknown> = fields(input, 'the top');
  for (const key of SECTIONS) source[key] = fields(source[key] ?? {}, key);

  /** The sound and enabled entries of a map. */
  const entries = (key: string): (Fields & { id: string })[] =>
    Object.entries(source[key] as Fields).flatMap(([id, value]) =>
      sound(ID.test(id) && isObject(value), `${key}.${id}`) && (value as Fields).enabled !== false
        ? [{ __proto__: null, ...(value as Fields), id } as unknown as Fields & { id: string }]
        : [],
    );

  const known = Object.keys(source.categories as Fields);
  const services = entries('services').filter(({ id, category }) =>
    sound(known.includes(category as string) && !known.includes(id), `services.${id}`),
  );
  const { revision = '' } = source;
  const { expires } = source.consent as Fields;
  const ms = expires === undefined ? DEFAULT : durationToMs(expires);

  return {
    revision: sound(typeof revision !== 'object', 'revision') ? String(revision) : '',
    categories: entries('categories').map((category) => ({
      ...category,
      // Whatever else stands there is no reason to run without a yes.
      required: category.required === true,
      services: services.filter((service) => service.category === category.id),
    })) as unknown as CategoryEntry[],
    expires: sound(ms && ms <= LONGEST_COOKIE, 'consent.expires') ? (ms as number) : DEFAULT,
    source: source as unknown as Settings['source'],
    problems,
  };
}

/** The categories that the visitor decides about. */
export const asked = (settings: Settings): CategoryEntry[] =>
  settings.categories.filter((category) => !category.required);

/** A category's own id and those of its services. */
export const idsOf = (category: CategoryEntry): string[] => [category.id, ...category.services.map(({ id }) => id)];
