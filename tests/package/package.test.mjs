/**
 * The package as npm would publish it: packed, unpacked, installed and used by a site that has nothing but it.
 * Prints one line a check; needs dist/ to be built, and no network.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { bundled, thirdParty } from '../support/licenses.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const temp = mkdtempSync(join(tmpdir(), 'askfirst-'));
const site = join(temp, 'site');
const installed = join(site, 'node_modules/askfirst');
const read = (file) => readFileSync(join(installed, file), 'utf8');

let failed = 0;
async function check(name, test) {
  try {
    await test();
    console.log(`ok - ${name}`);
  } catch (error) {
    failed++;
    console.log(`not ok - ${name}\n${String(error.message ?? error).replaceAll(/^/gm, '  ')}`);
  }
}

/** Runs a program in the site; what it prints is the message where it fails. */
function run(command, ...args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: site, encoding: 'utf8' });
  assert.equal(status, 0, error?.message ?? `${stdout}${stderr}`);
  return stdout;
}
/** Runs a module of the site's own in Node; what it prints as JSON comes back. */
const inNode = (code) => JSON.parse(run(process.execPath, '--input-type=module', '-e', code));

const pack = () => {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', temp];
  const [packed] = JSON.parse(
    execFileSync('npm', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  );
  return { tarball: join(temp, packed.filename), files: packed.files.map(({ path }) => path) };
};

/** The files that an entry of `exports` names, with `*` filled in from what is there. */
function targets(value, files) {
  if (value === null) return [];
  if (typeof value === 'object') return Object.values(value).flatMap((inner) => targets(inner, files));
  const path = value.slice(2);
  const [head, tail] = path.split('*');
  return tail === undefined ? [path] : files.filter((file) => file.startsWith(head) && file.endsWith(tail));
}

/** A site that is written in TypeScript and has no types but ours: all of them are read, and none may be missing. */
function compile(name, code, options) {
  writeFileSync(join(site, `${name}.ts`), code);
  const tsconfig = {
    compilerOptions: { strict: true, noEmit: true, skipLibCheck: false, target: 'ES2022', types: [], ...options },
    files: [`${name}.ts`],
  };
  writeFileSync(join(site, `${name}.json`), JSON.stringify(tsconfig));
  run(process.execPath, join(root, 'node_modules/typescript/bin/tsc'), '-p', `${name}.json`);
}

const { tarball, files } = pack();
const { bin, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
mkdirSync(site);
writeFileSync(join(site, 'package.json'), '{ "type": "module", "private": true }');

await check('it installs without a network and without scripts, and brings nothing else along', () => {
  run('npm', 'install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', tarball);
  const found = readdirSync(join(site, 'node_modules')).filter((name) => !name.startsWith('.'));
  assert.deepEqual(found, ['askfirst']);
});

await check('it holds what was built, the licences and what a reader needs, and nothing else', () => {
  const needed = ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md'];
  // What our own loader fetches is in the list of hashes.
  const fetched = Object.keys(JSON.parse(read('dist/integrity.json'))).map((file) => `dist/${file}`);
  const inner = [...fetched, 'dist/dashboard.js'];
  const code = Object.values(exports).flatMap((value) => targets(value, files));
  const known = [...needed, ...code, ...Object.values(bin), ...inner, 'dist/integrity.json', 'dist/THIRD-PARTY.txt'];
  const source = (file) => file.replace(/^dist\/(.*)\.d\.ts$/, 'src/$1');
  const declares = (file) => ['.ts', '.tsx'].some((end) => existsSync(join(root, source(file) + end)));
  assert.deepEqual(
    files.filter((file) => !known.includes(file) && !declares(file)),
    [],
  );
});

await check('every sub-path leads to files that are there', () => {
  for (const [path, value] of Object.entries(exports)) {
    const found = targets(value, files);
    assert.ok(value === null || found.length > 0, path);
    for (const file of found) assert.ok(files.includes(file), `${path}: no ${file}`);
  }
});

await check('each language has its code beside its types', () => {
  const languages = files.filter((file) => /^dist\/text\/.*\.js$/.test(file)).map((file) => file.slice(10, -3));
  const [, list = ''] =
    /LANGUAGES =\s*'([^']+)'/.exec(readFileSync(join(root, 'src/domain/languages.ts'), 'utf8')) ?? [];
  assert.deepEqual(languages.sort(), list.split(' ').sort());
  const typed = files.filter((file) => /^dist\/text\/.*\.d\.ts$/.test(file)).map((file) => file.slice(10, -5));
  assert.deepEqual(typed.filter((name) => exports[`./text/${name}`] !== null).sort(), languages);
});

await check('publint finds nothing', async () => {
  const { messages, pkg } = await publint({ pkgDir: installed, pack: false, level: 'suggestion', strict: true });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg, { color: false })),
    [],
  );
});

await check('its types are not wrong, for whoever uses modules', () => {
  const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  run(process.execPath, attw, tarball, '--profile', 'esm-only', '--no-definitely-typed', '--no-color', '--no-emoji');
});

await check('every sub-path can be imported in Node, gives what it should, and leaves no trace', () => {
  const names = {
    askfirst: ['createConsent'],
    'askfirst/audit': ['audit', 'openStore', 'prove', 'verifyProof'],
    'askfirst/banner': ['banner'],
    'askfirst/center': ['inline', 'mount'],
    'askfirst/collector': [
      'createCollector',
      'generateKey',
      'postgres',
      'postgresRequests',
      'sqlite',
      'sqliteRequests',
      'stop',
      'toNodeHandler',
    ],
    'askfirst/debug': ['check', 'debug'],
    'askfirst/html': ['askfirstHtml', 'createHtmlRewriter', 'rewriteHtml'],
    'askfirst/text/ar': ['again', 'banner', 'coming', 'default', 'frames', 'later', 'signal'],
    'askfirst/text/fr': ['again', 'banner', 'coming', 'default', 'frames', 'later', 'signal'],
  };
  // One letter: what the centre lends to the sections of the notice, which are a file of their own.
  const code = `const before = Object.keys(globalThis).join();
const names = {};
for (const path of ${JSON.stringify(Object.keys(names))}) names[path] = Object.keys(await import(path)).filter((name) => name.length > 1).sort();
const { createConsent } = await import('askfirst');
const consent = createConsent({ categories: { a: { name: 'A', description: 'B' } } });
consent.acceptAll();
const clean = before === Object.keys(globalThis).join();
console.log(JSON.stringify({ names, clean, granted: consent.granted('a') }));`;
  assert.deepEqual(inNode(code), { names, clean: true, granted: false });
});

await check('data can be imported too, and what is inner cannot, though its own files find it', () => {
  const code = `const data = async (path) => Object.keys((await import(path, { with: { type: 'json' } })).default).length > 3;
const refused = (path) => import(path).then(() => 'there', ({ code }) => code);
console.log(JSON.stringify({
  data: [await data('askfirst/config.schema.json'), await data('askfirst/package.json')],
  inner: await Promise.all(['later', 'courier', 'eraser', 'frames', 'regimes', 'rerun', 'text/en', 'text/texts', 'manager/manager', 'dist/index.js'].map((path) => refused('askfirst/' + path))),
  later: Object.keys(await import(new URL('./later.js', import.meta.resolve('askfirst')))).sort(),
}));`;
  const inner = Array.from({ length: 10 }, () => 'ERR_PACKAGE_PATH_NOT_EXPORTED');
  assert.deepEqual(inNode(code), {
    data: [true, true],
    inner,
    later: ['again', 'coming', 'courier', 'eraser', 'hold', 'keepFocusInSight', 'offer', 'opener', 'regimes', 'rerun'],
  });
  assert.match(read('dist/index.js'), /import\("\.\/later\.js"\)/);
});

await check('the command rewrites pages in place, says what it did, and by its exit code how it ended', () => {
  const services = { stats: { category: 'a', name: 'Stats', hosts: ['stats.example'] } };
  const config = JSON.stringify({ categories: { a: { name: 'A', description: 'B' } }, services });
  const page = `<img src="https://stats.example/"><object data="https://stats.example/"></object>\r\n`;
  const after = page.replace('<img src', '<img data-consent="stats" data-src');
  mkdirSync(join(site, 'pages/sub'), { recursive: true });
  const write = (name, text) => writeFileSync(join(site, 'pages', name), text);
  const own = `<script type="application/json" data-askfirst-config>${config}</script>`;
  write('config.json', config);
  write('broken.json', '{ "services": { "a": { "category": "b" } } }');
  write('a.html', page);
  write('sub/b.html', own + page);
  const askfirst = (...args) => {
    const { status, stdout, stderr } = spawnSync(join(site, 'node_modules/.bin/askfirst'), args, {
      cwd: site,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
  const told = (args, status, text) => {
    const { stdout, stderr, ...ended } = askfirst(...args);
    assert.equal(ended.status, status, stdout + stderr);
    assert.match(stdout + stderr, text);
    return stdout + stderr;
  };
  const html = ['html', '--config', 'pages/config.json'];
  told([...html, '--check', 'pages/**/*.html'], 1, /^pages\/a\.html:1: not declared: <img src="[^"]*"> for stats\n/);
  assert.equal(readFileSync(join(site, 'pages/a.html'), 'utf8'), page);
  told([...html, 'pages/a.html'], 0, /pages\/a\.html:1: <object data="[^"]*"> reaches stats without being asked/);
  assert.equal(readFileSync(join(site, 'pages/a.html'), 'utf8'), after);
  told(['html', 'pages/sub'], 0, /^pages\/sub\/b\.html:1: declared/);
  assert.equal(readFileSync(join(site, 'pages/sub/b.html'), 'utf8'), own + after);
  told([...html, '--check', 'pages'], 0, /^(?!.*declared)/s);
  told(['check', 'pages/config.json'], 0, /^AskFirst: services\.stats\.provider: is missing/);
  told(['check', 'pages/broken.json'], 1, /AskFirst: services\.a\.category: "b" is no category/);
  for (const [args, text] of [
    [['html', 'pages/a.html'], /carries no config/],
    [[...html, 'pages/none*.html'], /no such file/],
    [[...html, '--others', 'nobody', '--own', 'a.example', 'pages/a.html'], /others: nobody/],
    [[...html, '--wrong', 'pages/a.html'], /'--wrong'/],
    [['html', '--config', 'pages/broken.json', 'pages/a.html'], /the config is broken at services\.a/],
    [['check', 'pages/a.html'], /is not JSON/],
    [['check'], /name one config file/],
    [['other'], /no such command/],
  ])
    assert.match(told(args, 2, text), /^askfirst: .*\n$/);
  told([], 2, /Exit codes: 0 done/);
  told(['--help'], 0, /Exit codes: 0 done/);
});

await check('the script tag is a classic script, found by its sub-path', () => {
  const path = inNode("console.log(JSON.stringify(import.meta.resolve('askfirst/script')))");
  new Script(readFileSync(fileURLToPath(path), 'utf8'));
});

const use = `import { createConsent } from 'askfirst';
import { banner } from 'askfirst/banner';
import { check } from 'askfirst/debug';
check({});
const languages = { available: ['fr'], load: () => import('askfirst/text/fr') };
createConsent({ categories: { a: { name: 'A', description: 'B' } } }, { banner, center: () => import('askfirst/center'), languages }).granted('a');
`;
for (const [module, moduleResolution] of [
  ['ESNext', 'bundler'],
  ['Node16', 'node16'],
])
  await check(`a page in strict TypeScript needs no other types: ${moduleResolution}`, () =>
    compile('page', use, {
      module,
      moduleResolution,
      lib: ['ES2022', 'DOM', 'DOM.Iterable'],
      exactOptionalPropertyTypes: true,
    }),
  );

const build = `import { createCollector } from 'askfirst/collector';
import { askfirstHtml, createHtmlRewriter, rewriteHtml } from 'askfirst/html';
export const page: string = rewriteHtml('<p>', { categories: {} });
export const make = [createCollector, createHtmlRewriter, askfirstHtml];
`;
await check('a server in strict TypeScript needs the types of Node alone', () =>
  compile('server', build, {
    module: 'Node16',
    moduleResolution: 'node16',
    lib: ['ES2023'],
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')],
  }),
);

await check('the licences of what is bundled, which ask for nothing but that, go along', () => {
  const packages = bundled();
  assert.deepEqual(
    packages.map(({ name }) => name),
    ['@preact/signals', '@preact/signals-core', 'entities', 'js-cookie', 'parse5', 'preact', 'uplot'],
  );
  for (const { name, license } of packages) assert.match(license, /^(MIT|BSD-2-Clause)$/, name);
  const file = files.find((path) => path.endsWith('THIRD-PARTY.txt'));
  assert.ok(file, 'there is no THIRD-PARTY.txt');
  assert.equal(read(file), thirdParty());
});

await check('our own licence goes along, and the README', () => {
  assert.deepEqual(
    ['LICENSE', 'README.md'].filter((file) => !files.includes(file)),
    [],
  );
  assert.match(read('LICENSE'), /MIT License/);
});

await check('integrity.json says what the files are', () => {
  for (const [file, expected] of Object.entries(JSON.parse(read('dist/integrity.json')))) {
    const hash = createHash('sha384')
      .update(readFileSync(join(installed, 'dist', file)))
      .digest('base64');
    assert.equal(`sha384-${hash}`, expected, file);
  }
});

await check('nothing in it tells where it was built, or leads to sources that are not there', () => {
  const traces = [root, `${tmpdir()}/`, 'node_modules/', 'sourceMappingURL', 'file://'];
  const found = files
    .filter((file) => file.startsWith('dist/') && !/schema\.json$/.test(file))
    .flatMap((file) => traces.filter((trace) => read(file).includes(trace)).map((trace) => `${file}: ${trace}`));
  assert.deepEqual(found, []);
});

rmSync(temp, { recursive: true });
console.log(failed ? `${failed} not ok` : 'all ok');
process.exitCode = failed ? 1 : 0;
