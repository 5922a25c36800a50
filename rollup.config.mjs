import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { thirdParty } from './tests/support/licenses.mjs';
import { configSchema } from './tests/support/schema.mjs';

// Types are checked by tsc, once, and not again for each file.
const compile = () => typescript({ tsconfig: './tsconfig.json', include: ['src/**'], noCheck: true, sourceMap: false });

/** @param names properties of our own that nobody outside of the file sees */
const minify = (module, names) =>
  terser({
    ecma: 2020,
    module,
    ...(names && {
      // Names of the DOM too: of a browser's object none of these is used.
      mangle: { properties: { builtins: true, regex: new RegExp(`^(?:${names.replaceAll(' ', '|')})$`) } },
    }),
    compress: {
      passes: 4,
      inline: 1,
      unsafe: true,
      unsafe_arrows: true,
      unsafe_methods: true,
      keep_fargs: false,
      // Shorter before compression, longer after it.
      booleans: false,
      comparisons: false,
      lhs_constants: false,
      pure_getters: true,
    },
    format: { comments: false },
  });

/**
 * V8 reads a function once to skip it and once more to compile it; told that all are called, it compiles at once. Script
 * time as a page starts falls by a third on a first visit, by a fifth after an answer, and by a third for the guard, for
 * 23 kB of heap; the centre opens a fifth sooner (Chromium 156). The sections of a notice gain nothing.
 */
const compileAtOnce = {
  name: 'compile-at-once',
  renderChunk: (code, { name }) =>
    /^(script|guard|center)$/.test(name) ? `//# allFunctionsCalledOnLoad\n${code}` : undefined,
};

/** The folders in which each language is a file of its own; English is in the others. */
const WORDINGS = ['text', 'center', 'notice', 'requests'];
const languages = readdirSync('src/text').flatMap(
  (file) => /^(?!en)[a-z]{2}(-[A-Z]{2})?(?=\.ts$)/.exec(file)?.[0] ?? [],
);

/** What a page may pin with `integrity="…"`, for each file that a script tag or our own loader fetches. */
const integrity = {
  name: 'integrity',
  writeBundle() {
    const files = [
      'askfirst.js',
      'center.js',
      'inline.js',
      'guard.js',
      'later.js',
      'coming.js',
      'courier.js',
      'eraser.js',
      'regimes.js',
      'frames.js',
      'rerun.js',
      'history.js',
      'notice.js',
      'requests.js',
      ...WORDINGS.flatMap((part) => languages.map((tag) => `${part}/${tag}.js`)),
    ];
    const hash = (file) =>
      createHash('sha384')
        .update(readFileSync(`dist/${file}`))
        .digest('base64');
    const table = Object.fromEntries(files.map((file) => [file, `sha384-${hash(file)}`]));
    writeFileSync('dist/integrity.json', `${JSON.stringify(table, null, 2)}\n`);
  },
};

/** MIT and BSD ask that the licences of what is bundled go along with every copy. */
const licenses = {
  name: 'licenses',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY.txt', source: thirdParty() });
  },
};

/** A style sheet of a package as text, for a constructed sheet: the page's policy allows no other. */
const uplotCss = {
  name: 'uplot-css',
  resolveId: (source) => (source === 'virtual:uplot-css' ? `\0${source}` : undefined),
  load: (source) =>
    source === '\0virtual:uplot-css'
      ? `export const css = ${JSON.stringify(readFileSync('node_modules/uplot/dist/uPlot.min.css', 'utf8'))};`
      : undefined,
};

/** Style sheets in one line: a rule a line is for readers. */
const oneLine = {
  name: 'one-line',
  transform: (code, id) =>
    /styles\.ts$/.test(id) ? code.replace(/(?<== )`[^`]*`/, (css) => css.replaceAll('\n', '')) : undefined,
};

/** An entry for the browser; it stands alone, but for what is `external`. */
const browser = (name, { external = [], plugins = [] } = {}) => ({
  input: `src/${name}.ts`,
  external,
  plugins: [...plugins, resolve({ browser: true }), compile(), minify(true)],
  output: { file: `dist/${name}.js`, format: 'es' },
});

/** The privacy centre, its place in a page, the sections of its notice, the history and the forms: five files, of which only the first brings Preact. */
const center = {
  input: 'src/center.ts',
  external: [/(center|notice|requests)\/[a-z]{2}(-[A-Z]{2})?\.js$/],
  // What the sections need of the centre, it exports under short names beside its own.
  preserveEntrySignatures: 'allow-extension',
  plugins: [licenses, oneLine, resolve({ browser: true }), compile(), minify(true), compileAtOnce],
  output: {
    dir: 'dist',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    // Else what the notice, the history and the forms share, and the centre does not need, would be one more file to fetch.
    manualChunks: (id) => (/src\/(center|domain\/(hex|object)|effects\/download)\.ts$/.test(id) ? 'center' : undefined),
    format: 'es',
  },
};

/** Files that share nothing; one build, because each build reads all types again. */
const wordings = {
  input: Object.fromEntries(
    languages.flatMap((tag) => WORDINGS.map((part) => [`${part}/${tag}`, `src/${part}/${tag}.ts`])),
  ),
  plugins: [compile(), minify(true)],
  output: { dir: 'dist', entryFileNames: '[name].js', format: 'es' },
};

/** An entry for Node and for developers: left readable. */
const readable = (name, external, plugins = []) => ({
  input: `src/${name}.ts`,
  external,
  plugins: [...plugins, compile()],
  output: { file: `dist/${name}.js`, format: 'es' },
});

/** What a server has, or installs. */
const SERVER = [/^node:/, 'jose', 'libsql', 'pg'];

export default [
  {
    input: 'src/script.ts',
    plugins: [resolve({ browser: true }), compile(), minify(false), compileAtOnce],
    output: { file: 'dist/askfirst.js', format: 'iife' },
  },
  {
    input: 'src/guard.ts',
    plugins: [
      resolve({ browser: true }),
      compile(),
      minify(
        false,
        'realm rules elements inert sweep kept forget isApart inText without replays isForgotten isOpen release address held wait write start fail go blob css',
      ),
      compileAtOnce,
    ],
    output: { file: 'dist/guard.js', format: 'iife' },
  },
  browser('index', { external: [/later\.js$/] }),
  browser('banner'),
  browser('later', { external: [/^\.\/(coming|courier|eraser|frames|regimes|rerun)\.js$/] }),
  browser('coming'),
  browser('courier'),
  browser('eraser'),
  browser('regimes'),
  browser('frames'),
  browser('rerun'),
  center,
  browser('dashboard', { plugins: [uplotCss] }),
  wordings,
  readable('debug', [], [configSchema()]),
  readable('html', [/^node:/], [resolve({ exportConditions: ['node'] })]),
  readable('cli', [/^node:/, './audit.js', './debug.js', './html.js']),
  readable('audit', SERVER),
  readable('collector', SERVER, [integrity]),
];
