import { didYouMean } from './check-near.js';
import { type ConfigPlace, entriesOf, join, kindOf, quote } from './check-path.js';
import { whyRefused } from './check-refused.js';
import { isObject } from './object.js';

/** The keywords of JSON Schema that the generated schema uses; a test holds that there are no others. */
export interface Schema {
  readonly $ref?: string;
  readonly additionalProperties?: boolean | Schema;
  readonly anyOf?: readonly Schema[];
  readonly definitions?: { readonly [name: string]: Schema };
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly pattern?: string;
  readonly properties?: { readonly [key: string]: Schema };
  readonly propertyNames?: Schema;
  readonly required?: readonly string[];
  readonly type?: string | readonly string[];
}

/** One thing that is wrong with the shape of a config. */
interface Misfit {
  readonly path: string;
  readonly problem: string;
  readonly mend: string;
}

const WORDS: { readonly [type: string]: string } = { array: 'a list', object: 'an object', null: 'null' };

const typesOf = ({ type }: Schema): readonly string[] => (typeof type === 'string' ? [type] : (type ?? []));

/** Whether the value is of one of the types; a schema that names none admits all. */
function isOfType(value: unknown, schema: Schema): boolean {
  const kind = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  return !schema.type || typesOf(schema).includes(kind);
}

const sentences = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join(' ');

const unknownKey = (key: string, known: readonly string[]): string =>
  `${didYouMean(key, known) || 'Take it out.'} Known here: ${known.join(', ')}.`;

/**
 * Holds a config against the schema. An interpreter and no compiler, because a strict content security
 * policy forbids the `new Function` that compiled schemas need.
 * @param meet called for each place of a named type, such as `Text`, whether it fits or not
 */
export function misfits(config: unknown, root: Schema, meet: (type: string, place: ConfigPlace) => void): Misfit[] {
  const resolve = (schema: Schema): Schema => {
    const definition = schema.$ref && root.definitions?.[schema.$ref.replace('#/definitions/', '')];
    return definition
      ? { ...definition, ...schema, description: sentences(schema.description, definition.description) }
      : schema;
  };

  const walk = (place: ConfigPlace, given: Schema): Misfit[] => {
    const { path, value } = place;
    const schema = resolve(given);
    const { anyOf = [], description, enum: choices, pattern } = schema;
    if (given.$ref) meet(given.$ref.replace('#/definitions/', ''), place);
    const wrong = (problem: string, mend: string): Misfit[] => [
      { path, problem: `${quote(value)} ${problem}`, mend: sentences(mend, description) },
    ];

    const branches = anyOf.length ? anyOf.map(resolve) : [schema];
    const open = branches.filter((branch) => isOfType(value, branch));
    if (!open.length) {
      const types = branches.flatMap(typesOf).map((type) => WORDS[type] ?? `a ${type}`);
      return [
        {
          path,
          problem: `must be ${types.join(' or ')}, not ${kindOf(value)}`,
          mend: sentences(`Write ${types.join(' or ')}.`, description),
        },
      ];
    }
    if (anyOf.length) {
      const results = open.map((branch) => walk(place, branch));
      return results.find((result) => !result.length) ?? results[0] ?? [];
    }
    if (choices && !choices.includes(value)) {
      return wrong(`is none of ${choices.map(quote).join(', ')}`, 'Choose one of them.');
    }
    if (pattern && typeof value === 'string' && !new RegExp(pattern).test(value))
      return wrong('has the wrong form', '');
    return [...members(place, schema), ...missing(place, schema)];
  };

  const members = ({ path, value: parent }: ConfigPlace, schema: Schema): Misfit[] =>
    entriesOf(parent).flatMap(([key, value]) => {
      const place = { path: join(path, key, parent), key, value, parent };
      if (Array.isArray(parent)) return schema.items ? walk(place, schema.items) : [];
      // What is undefined is absent: no JSON can say it, and a config written in JavaScript may.
      if (value === undefined) return [];
      if (schema.propertyNames) {
        const name = walk({ ...place, value: key }, schema.propertyNames);
        if (name.length) return name;
      }
      const { properties = {}, additionalProperties = true } = schema;
      const known = Object.hasOwn(properties, key) ? properties[key] : undefined;
      if (known) return walk(place, known);
      if (typeof additionalProperties === 'object') return walk(place, additionalProperties);
      return additionalProperties
        ? []
        : {
            path: place.path,
            problem: 'is no setting of AskFirst',
            mend: whyRefused(key) ?? unknownKey(key, Object.keys(properties)),
          };
    });

  const missing = ({ path, value: parent }: ConfigPlace, { properties = {}, required = [] }: Schema): Misfit[] =>
    required
      .filter((key) => isObject(parent) && (!Object.hasOwn(parent, key) || parent[key] === undefined))
      .map((key) => ({
        path: join(path, key, parent),
        problem: 'is missing',
        mend: sentences('Add it.', resolve(properties[key] ?? {}).description),
      }));

  return walk({ path: '', key: '', value: config, parent: undefined }, root);
}
