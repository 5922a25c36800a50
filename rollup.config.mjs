import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';

// Types are checked by tsc, once, and not again for each file.
const plugins = (module) => [
  resolve({ browser: true }),
  typescript({ tsconfig: './tsconfig.json', include: ['src/**'], noCheck: true, sourceMap: false }),
  terser({ ecma: 2020, module, compress: { passes: 4, unsafe_arrows: true, unsafe_methods: true, keep_fargs: false, pure_getters: true, module: true, hoist_props: true }, format: { comments: false } }),
];

/** What a page may pin with `integrity="…"`, for each file that a script tag or this package's loader fetches. */
const integrity = {
  name: 'integrity',
  writeBundle() {
    const files = [
      'askfirst.js',
      'center.js',
      ...readdirSync('dist/text')
        .filter((file) => file.endsWith('.js'))
        .sort()
        .map((file) => `text/${file}`),
    ];
    const hash = (file) =>
      `sha384-${createHash('sha384')
        .update(readFileSync(`dist/${file}`))
        .digest('base64')}`;
    const table = Object.fromEntries(files.map((file) => [file, hash(file)]));
    writeFileSync('dist/integrity.json', `${JSON.stringify(table, null, 2)}\n`);
  },
};

const module = (name, external = []) => ({
  input: `src/${name}.ts`,
  external,
  plugins: plugins(true),
  output: { file: `dist/${name}.js`, format: 'es' },
});

/** One entry a published file; each stands alone. */
export default [
  { input: 'src/script.ts', plugins: plugins(false), output: { file: 'dist/askfirst.js', format: 'iife' } },
  module('index', [/later\.js$/]),
  module('banner'),
  module('later'),
  module('text/ar'),
  module('text/fr'),
];
