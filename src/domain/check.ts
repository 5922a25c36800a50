import { answerRules } from './check-answer.js';
import { fullNoticeRules } from './check-full.js';
import { idRules } from './check-ids.js';
import { noticeRules } from './check-notice.js';
import { type ConfigPlace, entriesOf, own, places } from './check-path.js';
import { regimeRules } from './check-regime.js';
import { revisionRules } from './check-revision.js';
import type { Facts, Level, Rule, Wording } from './check-rule.js';
import { misfits, type Schema } from './check-shape.js';
import { LARGEST } from './config.js';
import { isObject } from './object.js';

/** One mistake in a config. */
export interface Mistake {
  readonly level: Level;
  /** Where: `services.matomo.cookies[0].keeps`; empty for the config as a whole. */
  readonly path: string;
  readonly problem: string;
  readonly mend: string;
}

const RULES = [...idRules, ...answerRules, ...noticeRules, ...fullNoticeRules, ...regimeRules, ...revisionRules];

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
    // With the quotes, colons and commas of its JSON.
    size += typeof value === 'string' ? value.length + 3 : 2;
    if (size > LARGEST || depth > DEEPEST) return false;
    for (const [key, member] of entriesOf(value)) {
      size += key.length + 3;
      open.push([member, depth + 1]);
    }
  }
  return true;
}

/** More languages than any site has; what is left out costs a hostile config its quadratic time. */
const LANGUAGES = 50;

function factsOf(config: unknown, texts: readonly ConfigPlace[], wording: Wording): Facts {
  const source = isObject(config) ? config : {};
  const idsIn = (map: unknown, when: (entry: unknown) => boolean = () => true): string[] =>
    entriesOf(map).flatMap(([id, entry]) => (when(entry) ? id : []));
  const isOn = (entry: unknown): boolean => own(entry, 'enabled') !== false;
  const open = new Set(idsIn(source.categories, (category) => isOn(category) && own(category, 'required') !== true));
  const held = idsIn(source.services, (service) => isOn(service) && open.has(own(service, 'category') as string));
  const tags = [source.texts, ...texts.map(({ value }) => value)].filter(isObject).flatMap(Object.keys);
  return {
    config: source,
    categories: new Set(idsIn(source.categories)),
    ids: new Set([...idsIn(source.categories), ...idsIn(source.services)]),
    asked: new Set([...open, ...held]),
    served: new Set(entriesOf(source.services).map(([, service]) => own(service, 'category'))),
    languages: [...new Set(tags)].slice(0, LANGUAGES),
    wording,
  };
}

/**
 * Everything that is wrong with a config, in no browser and with no effect. Never throws, whatever it is given.
 * @param schema the JSON Schema of the config (`askfirst/config.schema.json`)
 * @param wording the built-in texts; without them the config's `texts` are not held against any
 */
export function checkConfig(
  config: unknown,
  schema: Schema,
  wording: Wording = { ids: [], optional: [], languages: [] },
): readonly Mistake[] {
  if (!isModest(config)) {
    return [
      {
        level: 'error',
        path: '',
        problem: `is larger than ${LARGEST} characters, nests deeper than ${DEEPEST} levels, or contains itself`,
        mend: 'A config is plain JSON of a few kilobytes that every visitor downloads; the script tag reads no larger one. Nothing else was checked.',
      },
    ];
  }
  const met: [string, ConfigPlace][] = [];
  const shape = misfits(config, schema, (type, place) => met.push([type, place]));
  const ofType = (name: string): ConfigPlace[] => met.flatMap(([type, place]) => (type === name ? place : []));
  const facts = factsOf(config, ofType('Text'), wording);
  const told = RULES.flatMap(({ at, when, level, problem, mend }) =>
    at
      .split(' ')
      .flatMap((where) => (where.startsWith('#') ? ofType(where.slice(1)) : places(config, where)))
      .filter((place) => when(place.value, facts, place))
      .map((place) => {
        const say = (words: Rule['mend']): string =>
          typeof words === 'string' ? words : words(place.value, facts, place).trim();
        return { level, path: place.path, problem: say(problem), mend: say(mend) };
      }),
  );
  const known = new Set(told.flatMap(({ level, path }) => (level === 'error' ? path : [])));
  // Where a rule has found an error, the schema has nothing to add.
  return [
    ...shape.filter(({ path }) => !known.has(path)).map((misfit) => ({ level: 'error' as const, ...misfit })),
    ...told,
  ];
}
