import { durationToMs } from './duration.js';
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

const SECTIONS: readonly string[] = [
  'categories',
  'services',
  'consent',
  'banner',
  'center',
  'notice',
  'integrations',
  'texts',
] satisfies (Section | 'categories' | 'services')[];

/** Six months, in ms, for a yes and a no alike (CNIL 2020-092, §39). */
const DEFAULT = 182 * 86_400_000;
/** 400 days, in ms: browsers keep no cookie for longer (Chrome 104, RFC 6265bis). */
const LONGEST = 400 * 86_400_000;

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => !!value && typeof value === 'object' && !Array.isArray(value);

/** Never throws: what is broken is left out, and so stays denied, and is named in `problems`. */
export function resolveConfig(input: unknown): Settings {
  const problems: string[] = [];
  const sound = (isSound: unknown, path: string): boolean => {
    if (!isSound) problems.push(path);
    return !!isSound;
  };
  const fields = (value: unknown, path: string): Fields => (sound(isFields(value), path) ? (value as Fields) : {});
  const source = { ...fields(input, 'the top') } as Record<string, Fields>;
  for (const key of SECTIONS) source[key] = fields(source[key] ?? {}, key);

  /** The sound and enabled entries of a map. An id begins with a letter, which leaves out `__proto__`. */
  const entries = (key: string): (Fields & { id: string })[] =>
    Object.entries(source[key] as Fields).flatMap(([id, value]) =>
      sound(/^[a-z][\w-]*$/i.test(id) && isFields(value), `${key}.${id}`) && (value as Fields).enabled !== false
        ? [{ ...(value as Fields), id }]
        : [],
    );

  const known = Object.keys(source.categories as Fields);
  const services = entries('services').filter(({ id, category }) =>
    sound(known.includes(category as string) && !known.includes(id), `services.${id}`),
  );
  const { revision } = source as Fields;
  const { expires } = source.consent as Fields;
  const ms = expires === undefined ? DEFAULT : durationToMs(expires);

  return {
    revision: typeof revision === 'object' || revision === undefined ? '' : String(revision),
    categories: entries('categories').map((category) => ({
      ...category,
      services: services.filter((service) => service.category === category.id),
    })) as unknown as CategoryEntry[],
    expires: sound(ms && ms <= LONGEST, 'consent.expires') ? (ms as number) : DEFAULT,
    source: source as unknown as Settings['source'],
    problems,
  };
}

/** The categories that the visitor decides about. */
export const asked = (settings: Settings): CategoryEntry[] =>
  settings.categories.filter((category) => !category.required);

/** A category's own id and those of its services. */
export const idsOf = (category: CategoryEntry): string[] => [category.id, ...category.services.map(({ id }) => id)];
