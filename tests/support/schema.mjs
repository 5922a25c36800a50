/** Makes the JSON Schema of the config from its types, so that editors and `check` cannot disagree with them. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  createFormatter,
  createParser,
  createProgram,
  DEFAULT_CONFIG,
  SchemaGenerator,
} from 'ts-json-schema-generator';

const path = fileURLToPath(new URL('../../src/domain/types.ts', import.meta.url));
const tsconfig = fileURLToPath(new URL('../../tsconfig.json', import.meta.url));

/** What a type cannot say: `string` has no grammar. A test holds both against the code that reads the values. */
const ID = {
  pattern: '^[A-Za-z][\\w-]{0,63}$',
  description: 'Up to 64 letters, digits, `-` and `_`, beginning with a letter.',
};
const DURATION = '^P(?=\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?$';

/** The generator (2.4.0, with its own TypeScript 5.9) knows no `NoInfer`: for the values of a config it changes nothing. */
function throughNoInfer(parsers) {
  parsers.addNodeParser({
    supportsNode: (node) => node.typeName?.escapedText === 'NoInfer',
    createType: (node, context) => parsers.createType(node.typeArguments[0], context),
  });
}

function generate() {
  // The compiler checks the types elsewhere; here it would only cost time.
  const config = { ...DEFAULT_CONFIG, path, tsconfig, skipTypeCheck: true, topRef: false };
  const program = createProgram(config);
  const parser = createParser(program, config, throughNoInfer);
  const generator = new SchemaGenerator(program, parser, createFormatter(config), config);
  // By name the generator finds no generic type; given the node itself, it takes the parameters' defaults.
  const root = program.getSourceFile(path).statements.find((statement) => statement.name?.text === 'Config');
  return generator.createSchemaFromNodes([root]);
}

/** `Service<string>` (`Service%3Cstring%3E` in a reference) is the generator's name for a generic type; ours is `Service`. */
const plainName = (name) => name.replace(/(<|%3C).*/, '');

/** `@default 'P182D' (six months)` comes as one string: the value is what stands in quotes, the rest belongs to the text. */
function splitDefault(node) {
  const [, value, why] = /^'(.*?)' (\(.*\))$/.exec(node.default) ?? [];
  return why
    ? { ...node, default: value, description: `${node.description ?? ''} Default: ${value} ${why}.`.trim() }
    : node;
}

/** Rewrites every schema below `node`, keys sorted, so that the bytes depend on the types alone. */
function tidy(node) {
  if (Array.isArray(node)) return node.map(tidy);
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(splitDefault(node))
      .map(([key, value]) => [key, key === '$ref' ? plainName(value) : tidy(value)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The JSON Schema (draft 7) of `Config` in src/domain/types.ts. The same types give the same bytes. Takes about 2 s. */
export function buildSchema() {
  const { definitions, ...root } = generate();
  for (const map of ['categories', 'services']) root.properties[map].propertyNames = ID;
  definitions.Duration.pattern = DURATION;
  const named = Object.entries(definitions).map(([name, definition]) => [plainName(name), definition]);
  return tidy({ ...root, title: 'AskFirst', definitions: Object.fromEntries(named) });
}

const toText = (schema) => `${JSON.stringify(schema, null, 2)}\n`;

/**
 * For rollup and vite alike: resolves `virtual:config-schema`, so that `askfirst/debug` carries the schema
 * without a generated file among the sources, and emits it as `config.schema.json`.
 */
export function configSchema() {
  const id = 'virtual:config-schema';
  let schema;
  return {
    name: 'config-schema',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load(source) {
      if (source !== `\0${id}`) return undefined;
      schema ??= buildSchema();
      return `export const schema = ${JSON.stringify(schema)};`;
    },
    generateBundle() {
      if (schema) this.emitFile({ type: 'asset', fileName: 'config.schema.json', source: toText(schema) });
    },
  };
}

if (process.argv[2] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(process.argv[2], toText(buildSchema()));
}
