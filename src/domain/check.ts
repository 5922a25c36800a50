import { entriesOf, isObject, own, type Place, places } from './check-path.js';
import { type Facts, type Level, rules } from './check-rules.js';
import { misfits, type Schema } from './check-shape.js';

/** One mistake in a config. */
export interface Finding {
  /** `error`: something does not work. `warning`: it works, but is likely wrong or unlawful. `note`: good to know. */
  readonly level: Level;
  /** Where: `services.matomo.cookies[0].keeps`; empty for the config as a whole. */
  readonly path: string;
  readonly problem: string;
  readonly mend: string;
}

/** In characters: what every visitor downloads. */
const LARGEST = 1_000_000;
const DEEPEST = 100;

/**
 * Whether all that follows can read the config to its end: not too large, not too deep, and without an object
 * inside itself (which counts as endlessly large). No recursion: a hostile config must not exhaust the stack.
 */
function isModest(config: unknown): boolean {
  let size = 0;
  const open: [unknown, number][] = [[config, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, depth] = next;
    size += typeof value === 'string' ? value.length : 1;
    if (size > LARGEST || depth > DEEPEST) return false;
    for (const [key, member] of entriesOf(value)) {
      size += key.length;
      open.push([member, depth + 1]);
    }
  }
  return true;
}

/** More languages than any site has; what is left out costs a hostile config its quadratic time. */
const LANGUAGES = 50;

function factsOf(config: unknown, texts: readonly Place[]): Facts {
  const source = isObject(config) ? config : {};
  const idsIn = (map: unknown, when: (entry: unknown) => boolean = () => true): string[] =>
    entriesOf(map).flatMap(([id, entry]) => (when(entry) ? id : []));
  const isOn = (entry: unknown): boolean => own(entry, 'enabled') !== false;
  const open = new Set<unknown>(
    idsIn(source.categories, (category) => isOn(category) && own(category, 'required') !== true),
  );
  const held = idsIn(source.services, (service) => isOn(service) && open.has(own(service, 'category')));
  return {
    config: source,
    categories: new Set(idsIn(source.categories)),
    ids: new Set([...idsIn(source.categories), ...idsIn(source.services)]),
    asked: [...open, ...held].map(String),
    languages: [...new Set(texts.flatMap(({ value }) => (isObject(value) ? Object.keys(value) : [])))].slice(
      0,
      LANGUAGES,
    ),
  };
}

/**
 * Everything that is wrong with a config, in no browser and with no effect. Never throws, whatever it is given.
 * @param schema the JSON Schema of the config (`askfirst/config.schema.json`)
 */
export function checkConfig(config: unknown, schema: Schema): readonly Finding[] {
  if (!isModest(config)) {
    return [
      {
        level: 'error',
        path: '',
        problem: `is larger than ${LARGEST} characters, nests deeper than ${DEEPEST} levels, or contains itself`,
        mend: 'A config is plain JSON of a few kilobytes, and every visitor downloads it. Nothing else was checked.',
      },
    ];
  }
  const met: [string, Place][] = [];
  const shape = misfits(config, schema, (type, place) => met.push([type, place]));
  const ofType = (name: string): Place[] => met.flatMap(([type, place]) => (type === name ? place : []));
  const facts = factsOf(config, ofType('Text'));
  const told = rules.flatMap(({ at, when, level, problem, mend }) =>
    at
      .split(' ')
      .flatMap((where) => (where.startsWith('#') ? ofType(where.slice(1)) : places(config, where)))
      .filter((place) => when(place.value, facts, place))
      .map(({ path, value }) => ({
        level,
        path,
        problem: typeof problem === 'string' ? problem : problem(value, facts),
        mend,
      })),
  );
  const known = new Set(told.map(({ path }) => path));
  // Where a rule has spoken, the schema has nothing to add.
  return [
    ...shape.filter(({ path }) => !known.has(path)).map((misfit) => ({ level: 'error' as const, ...misfit })),
    ...told,
  ];
}
