import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/domain/languages.js';

const { bin, exports, sideEffects, files } = JSON.parse(readFileSync('package.json', 'utf8'));
const namesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(({ name }) => name.replace(/\.tsx?$/, ''));

/** Built beside the others, and found by them with a relative path: nobody else has a use for it. */
const INNER = [
  'coming',
  'courier',
  'dashboard',
  'eraser',
  'frames',
  'history',
  'later',
  'notice',
  'regimes',
  'requests',
  'rerun',
];
/** A program, and nothing to import. */
const PROGRAM = 'cli';
/** Whose file is not named after its entry: the tag on a page says what it loads. */
const FILES: { [entry: string]: string } = { script: 'askfirst' };

const entries = namesIn('src');
const published = entries.filter((entry) => entry !== PROGRAM && !INNER.includes(entry));
const subPath = (entry: string): string => (entry === 'index' ? '.' : `./${entry}`);

describe('the sub-paths of the package', () => {
  it('are the files at the root of src, and nothing else but data', () => {
    const data = ['./text/*', './text/en', './text/texts', './config.schema.json', './package.json'];
    expect(Object.keys(exports).sort()).toEqual([...published.map(subPath), ...data].sort());
  });

  it.each(published)('%s has its types, before its code', (entry) => {
    expect(Object.entries(exports[subPath(entry)])).toEqual([
      ['types', `./dist/${entry}.d.ts`],
      ['default', `./dist/${FILES[entry] ?? entry}.js`],
    ]);
  });

  it('do not need the inner files: they are imported with a relative path, which rollup leaves alone', () => {
    const readers = entries.filter((entry) => readFileSync(`src/${entry}.ts`, 'utf8').includes("import('./later.js')"));
    expect(readers).toEqual(['index']);
    expect(readFileSync('rollup.config.mjs', 'utf8')).toContain("browser('index', { external: [/later\\.js$/] })");
  });

  it('offer each language that is a file of its own; English is in every file, and its types lie beside no code', () => {
    const languages = namesIn('src/text').filter((name) => exports[`./text/${name}`] !== null);
    expect(languages.sort()).toEqual(LANGUAGES.split(' ').sort());
    expect(
      namesIn('src/notice')
        .filter((name) => languages.includes(name))
        .sort(),
    ).toEqual(languages);
    expect(exports['./text/*']).toEqual({ types: './dist/text/*.d.ts', default: './dist/text/*.js' });
  });
});

describe('what else the package says', () => {
  it('npx askfirst is the command line', () => {
    expect(bin).toEqual({ askfirst: `dist/${PROGRAM}.js` });
  });

  it('only the script tags do something when they are loaded', () => {
    expect(sideEffects).toEqual(['./dist/askfirst.js', './dist/guard.js']);
  });

  it('the build makes every entry', () => {
    const config = readFileSync('rollup.config.mjs', 'utf8');
    const built = [...config.matchAll(/(?:browser|readable)\('([\w/]+)'|input: 'src\/(\w+)\.ts'/g)].map(
      ([, made, input]) => made ?? input,
    );
    // The forms and the sections of the notice are a part of the centre's build, which they share Preact with.
    const apart = entries.filter((entry) => entry !== 'notice' && entry !== 'requests');
    expect(built.sort()).toEqual(apart.sort());
  });

  it('nothing is published but what was built and what a reader needs', () => {
    expect(files).toEqual(['dist', 'CHANGELOG.md']);
  });
});
