import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Sources by their path below src/. */
type Sources = { readonly [file: string]: string };

/** Imports go to the same rank or a lower one. `text` is data, and has rules of its own. */
const RANKS: { readonly [folder: string]: number } = {
  domain: 0,
  effects: 1,
  integrations: 1,
  collector: 1,
  html: 1,
  manager: 2,
  banner: 3,
  center: 3,
  dashboard: 3,
  notice: 3,
  requests: 3,
  '': 4,
};
const READS_TEXT = 3;
/** What runs on a server or while a site is built. */
const SERVER = ['collector', 'html'];

/** Where what is not ours may be imported. */
const FOREIGN: readonly (readonly [module: RegExp, home: RegExp])[] = [
  [/^(preact|@preact\/signals)$/, /^(center|notice|requests)\//],
  [/^js-cookie$/, /^effects\/erase\/cookies\.ts$/],
  [/^node:.+$/, /^(collector|html)\/|^cli\.ts$/],
  [/^(libsql|pg|jose)$/, /^collector\//],
  [/^parse5$/, /^html\/tags\.ts$/],
  [/^(uplot|virtual:uplot-css)$/, /^dashboard\//],
  [/^virtual:config-schema$/, /^debug\.ts$/],
];

/** What only a page or a machine has: rank 0 is given what it needs. */
const IMPURE = [
  ...['window', 'document', 'globalThis', 'self', 'top', 'navigator', 'location', 'history', 'screen', 'process'],
  ...['localStorage', 'sessionStorage', 'crypto', 'performance', 'console', 'fetch', 'XMLHttpRequest', 'require'],
  ...['setTimeout', 'setInterval', 'queueMicrotask', 'requestAnimationFrame', 'eval', 'Function'],
];
const IMPURE_MEMBERS = ['Date.now', 'Math.random', 'Date()', 'new Date()'];

const folderOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] as string) : '');
const parse = (file: string, text: string): ts.SourceFile =>
  ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : undefined);

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** Everything that a file imports: by statement, by `import()` of a fixed address, and by a type's `import()`. */
function importsOf(file: string, text: string): string[] {
  const found: string[] = [];
  const take = (node: ts.Node | undefined): void => {
    if (node && ts.isLiteralTypeNode(node)) take(node.literal);
    else if (node && ts.isStringLiteralLike(node)) found.push(node.text);
  };
  walk(parse(file, text), (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) take(node.moduleSpecifier);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) take(node.arguments[0]);
    else if (ts.isImportTypeNode(node)) take(node.argument);
    else if (ts.isExternalModuleReference(node)) take(node.expression);
  });
  return found;
}

/** Which of our files a relative import means; undefined where there is none. */
const resolve = (sources: Sources, from: string, specifier: string): string | undefined => {
  const path = join(dirname(from), specifier).replace(/\.js$/, '');
  return [`${path}.ts`, `${path}.tsx`, `${path}.d.ts`].find((file) => file in sources);
};

function impurities(file: string, text: string): string[] {
  const found: string[] = [];
  walk(parse(file, text), (node) => {
    const { parent } = node;
    if (ts.isIdentifier(node) && IMPURE.includes(node.text)) {
      // A name after a dot, before a colon or of a type's member is only a name.
      const member = 'name' in parent && parent.name === node && !ts.isShorthandPropertyAssignment(parent);
      if (!member) found.push(node.text);
    }
    if (ts.isPropertyAccessExpression(node)) found.push(node.getText());
    if (ts.isCallExpression(node) || (ts.isNewExpression(node) && !node.arguments?.length))
      found.push(node.getText().replace(/^new Date$/, 'new Date()'));
  });
  return found.filter((name) => IMPURE.includes(name) || IMPURE_MEMBERS.includes(name));
}

/** The rings in which files import each other, each from its first file back to it. */
function cycles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' > '));
    if (path.includes(file) || done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}

function violations(sources: Sources): string[] {
  const found: string[] = [];
  const graph = new Map<string, string[]>();
  for (const [file, text] of Object.entries(sources)) {
    const folder = folderOf(file);
    const rank = RANKS[folder] ?? -1;
    const edges: string[] = [];
    if (rank < 0 && folder !== 'text') found.push(`${file}: no layer`);
    for (const specifier of importsOf(file, text)) {
      const foreign = FOREIGN.find(([module]) => module.test(specifier));
      if (!specifier.startsWith('.')) {
        if (!foreign?.[1].test(file)) found.push(`${file}: imports ${specifier}`);
        continue;
      }
      const target = specifier.endsWith('.js') ? resolve(sources, file, specifier) : undefined;
      if (!target) {
        found.push(`${file}: finds no ${specifier}`);
        continue;
      }
      edges.push(target);
      const other = folderOf(target);
      const allowed =
        other === 'text'
          ? folder === 'text' || rank >= READS_TEXT
          : (RANKS[other] ?? 9) <= rank &&
            // Each of the server's sides and the page's share the domain, and nothing else.
            (['', other].includes(folder) ||
              other === 'domain' ||
              ![folder, other].some((side) => SERVER.includes(side)));
      if (!allowed) found.push(`${file}: must not import ${target}`);
    }
    graph.set(file, edges);
    if (folder === 'domain') found.push(...impurities(file, text).map((name) => `${file}: names ${name}`));
    // A file of a language is named after its tag.
    const named = file.replace(/^(text|center|notice|requests)\/([a-z]{2}-[A-Z]{2})\.ts$/, (tag) => tag.toLowerCase());
    if (!/^([a-z]+\/){0,2}[a-z\d]+(-[a-z\d]+)*(\.d)?\.tsx?$/.test(named)) found.push(`${file}: no kebab-case name`);
    const lines = text.split('\n').length - 1;
    if (lines >= 250) found.push(`${file}: has ${lines} lines`);
    if (folder !== 'text' && /\bexport (default\b|\{[^}]*\bas default\b)/.test(text))
      found.push(`${file}: has a default export`);
  }
  return [...found, ...cycles(graph).map((ring) => `cycle: ${ring}`)];
}

const sources: Sources = Object.fromEntries(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.[cm]?[jt]sx?$/.test(file))
    .map((file) => [file.replaceAll('\\', '/'), readFileSync(join('src', file), 'utf8')]),
);

describe('the layers', () => {
  it('hold in every file of src', () => {
    expect(Object.keys(sources).length).toBeGreaterThan(80);
    expect(violations(sources)).toEqual([]);
  });

  it('are all inhabited, and the imports are really read', () => {
    expect(new Set(Object.keys(sources).map(folderOf))).toEqual(new Set([...Object.keys(RANKS), 'text']));
    expect(importsOf('index.ts', sources['index.ts'] ?? '')).toContain('./later.js');
    expect(importsOf('collector/sqlite-file.ts', sources['collector/sqlite-file.ts'] ?? '')).toContain('libsql');
  });
});

const A = { 'domain/a.ts': 'export const a = 1;\n' };
describe('the rules find', () => {
  it.each<[string, Sources, string]>([
    ['an import upward', { 'effects/b.ts': "import '../manager/c.js'", 'manager/c.ts': '' }, 'must not import'],
    [
      'a type from above',
      { 'domain/b.ts': "import type { C } from '../effects/c.js'", 'effects/c.ts': '' },
      'must not',
    ],
    ['an export from above', { 'domain/b.ts': "export * from '../effects/c.js'", 'effects/c.ts': '' }, 'must not'],
    ["a type's import()", { 'domain/b.ts': "type C = import('../effects/c.js').C", 'effects/c.ts': '' }, 'must not'],
    ['an import()', { 'manager/b.ts': "() => import('../center/c.js')", 'center/c.ts': '' }, 'must not import'],
    ['an import of an entry', { 'center/b.ts': "import '../c.js'", 'c.ts': '' }, 'must not import'],
    ['texts below the layers', { 'manager/b.ts': "import '../text/c.js'", 'text/c.ts': '' }, 'must not import'],
    ['texts that know more', { 'text/b.ts': "import '../domain/a.js'", ...A }, 'must not import'],
    ['a server on the page', { 'manager/b.ts': "import '../collector/c.js'", 'collector/c.ts': '' }, 'must not import'],
    ['a page on the server', { 'collector/b.ts': "import '../effects/c.js'", 'effects/c.ts': '' }, 'must not import'],
    ['a page in a build', { 'html/b.ts': "import '../effects/c.js'", 'effects/c.ts': '' }, 'must not import'],
    ['a build on a server', { 'collector/b.ts': "import '../html/c.js'", 'html/c.ts': '' }, 'must not import'],
    ['a parser elsewhere', { 'html/b.ts': "import 'parse5'" }, 'imports parse5'],
    ['a missing file', { 'domain/b.ts': "import './c.js'" }, 'finds no ./c.js'],
    ['an import that no browser resolves', { 'domain/b.ts': "import './a'", ...A }, 'finds no ./a'],
    ['Preact in the banner', { 'banner/b.tsx': "import { h } from 'preact'" }, 'imports preact'],
    ['js-cookie elsewhere', { 'effects/b.ts': "import Cookies from 'js-cookie'" }, 'imports js-cookie'],
    ['Node on the page', { 'effects/b.ts': "import 'node:fs'" }, 'imports node:fs'],
    ['what nobody knows', { 'center/b.ts': "import 'left-pad'" }, 'imports left-pad'],
    ['a folder without a rank', { 'utils/b.ts': '' }, 'no layer'],
    ['a ring of two', { 'domain/a.ts': "import './b.js'", 'domain/b.ts': "import './a.js'" }, 'cycle: domain/a.ts >'],
    ['a ring of one', { 'domain/a.ts': "import type {} from './a.js'" }, 'cycle: domain/a.ts > domain/a.ts'],
    ['the page in the domain', { 'domain/b.ts': 'export const b = () => document.title' }, 'names document'],
    ['the page as a shorthand', { 'domain/b.ts': 'export const b = () => ({ location })' }, 'names location'],
    ['a clock', { 'domain/b.ts': 'export const b = () => Date.now()' }, 'names Date.now'],
    ['a hidden clock', { 'domain/b.ts': 'export const b = () => new Date()' }, 'names new Date()'],
    ['chance', { 'domain/b.ts': 'export const b = Math.random' }, 'names Math.random'],
    ['a name of two words', { 'domain/myFile.ts': '' }, 'no kebab-case name'],
    ['a long file', { 'domain/b.ts': '\n'.repeat(250) }, 'has 250 lines'],
    ['a default export', { 'domain/b.ts': 'export default 1' }, 'has a default export'],
    ['a default export in a list', { 'domain/b.ts': 'const b = 1; export { b as default }' }, 'has a default export'],
  ])('%s', (_, broken, message) => {
    expect(violations(broken)).toEqual([expect.stringContaining(message)]);
  });

  it('nothing wrong with names that are only names, and with times that are given', () => {
    const text = 'type T = { document: string }; export const b = (t: T) => [t.document, { location: 1 }, new Date(1)]';
    expect(
      violations({ 'domain/b.ts': text, 'text/c.ts': 'export default {}', 'd.ts': "import './text/c.js'" }),
    ).toEqual([]);
  });
});
