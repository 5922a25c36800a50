// Finds the contestants, bundles those that need it and builds their pages.
//
// A contestant is a folder with index.html (the tags as the library's docs say)
// and adapter.mjs (see README.md for its fields).
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, transform } from 'esbuild';
import { libraryMark, pageBody, pageHead } from '../shared/page.mjs';
import { texts } from '../shared/texts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const project = resolve(root, '../..');

export async function loadContestants(only) {
  const list = [];
  for (const id of readdirSync(join(root, 'contestants')).sort()) {
    if (id !== 'baseline' && only && !only.includes(id)) continue;
    const c = await load(id, join(root, 'contestants', id, 'adapter.mjs'));
    if (id === 'ours' && process.env.OURS_DIST) c.files = { ...c.files, '': resolve(process.env.OURS_DIST) };
    list.push(c);
  }
  const missing = only?.find((id) => !list.some((c) => c.id === id));
  if (missing) throw new Error(`no contestant ${missing} below contestants/`);
  list.sort((a, b) => Number(b.id === 'baseline') - Number(a.id === 'baseline'));
  if (list.length < 2) throw new Error('no contestants');
  return list;
}

async function load(id, adapterPath) {
  const { adapter } = await import(pathToFileURL(adapterPath));
  const dir = dirname(adapterPath);
  const c = { title: id, scope: 'full', gate: null, gateKinds: [], ...adapter, id, dir };
  if (!c.baseline) {
    for (const key of ['banner', 'accept'])
      if (!c.selectors?.[key]) throw new Error(`${id}: selectors.${key} is missing`);
  }
  c.template = readFileSync(join(dir, 'index.html'), 'utf8');
  if (!c.template.includes('{{tags}}')) throw new Error(`${id}: index.html has no {{tags}}`);
  c.version = c.version ?? (c.package ? versionOf(c.package) : '');
  if (c.bundle) c.bundleDir = await bundle(c);
  return c;
}

const packageDir = (name) => {
  // Some packages do not export their package.json: walk up to node_modules.
  const path = join(root, 'node_modules', name);
  if (!existsSync(path)) throw new Error(`${name} is not installed: run npm ci`);
  return path;
};
const versionOf = (name) => JSON.parse(readFileSync(join(packageDir(name), 'package.json'), 'utf8')).version;

// Bundles a contestant's entry as an application build would: production,
// minified, tree-shaken, CSS beside it.
async function bundle(c) {
  const outdir = join(root, '.cache', c.id);
  mkdirSync(outdir, { recursive: true });
  await build({
    entryPoints: { app: join(c.dir, c.bundle) },
    outdir,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    jsx: 'automatic',
    tsconfigRaw: {}, // not the project's, which would bundle Preact's JSX
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    nodePaths: [join(root, 'node_modules')],
  });
  return outdir;
}

// Serves the contestant's files below <place>/<id>/lib/. A target is a folder
// of a package, of this project (`project:dist`), or an absolute path.
export function mountContestant(site, c, place = '/c') {
  for (const [prefix, target] of Object.entries(c.files ?? {})) {
    site.mount(`${place}/${c.id}/lib/${prefix}`, folderOf(target));
  }
  if (c.bundleDir) site.mount(`${place}/${c.id}/lib/`, c.bundleDir);
}

function folderOf(target) {
  if (isAbsolute(target)) return target;
  if (target.startsWith('project:')) return join(project, target.slice('project:'.length));
  const parts = target.split('/');
  const n = target.startsWith('@') ? 2 : 1;
  return join(packageDir(parts.slice(0, n).join('/')), ...parts.slice(n));
}

// A configuration is an object or JSON, for a <script type="application/json">,
// or JavaScript.
async function minified(source) {
  if (typeof source !== 'string') return jsonForHtml(source);
  try {
    return jsonForHtml(JSON.parse(source));
  } catch {
    return (await transform(source, { minify: true, target: 'es2020' })).code.trim();
  }
}

const jsonForHtml = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');

// Puts the tags of a template where they belong: as documented, or, so that
// "from the tag" means the same for everyone, all of them together at the end
// of the body or in the head. The mark comes right before the first one.
function placeTags(template, position) {
  const regions = [];
  const rest = template.replace(/\{\{tags\}\}\n([\s\S]*?)\{\{\/tags\}\}\n/g, (_, tags) => {
    regions.push(tags);
    if (position) return '';
    return regions.length === 1 ? `{{mark}}\n${tags}` : tags;
  });
  if (!position) return rest;
  const tags = regions.join('');
  if (position === 'end') return rest.replace('</body>', () => `{{mark}}\n${tags}</body>`);
  const writtenForHead = template.lastIndexOf('{{/tags}}') < template.indexOf('</head>');
  return rest.replace('</head>', () => `{{mark}}\n${writtenForHead ? tags : deferred(tags)}</head>`);
}

// Tags that are documented for the end of the body may need the body: in the
// head they wait for it, in their order. A classic inline script cannot wait, a
// module does.
function deferred(tags) {
  let afterLibrary = false;
  return tags.replace(/<script\{\{nonce\}\}([^>]*)>/g, (tag, attrs) => {
    if (/ type=/.test(attrs)) return tag;
    if (/ src=/.test(attrs)) {
      afterLibrary = true;
      return / (defer|async)\b/.test(attrs) ? tag : `<script{{nonce}} defer${attrs}>`;
    }
    return afterLibrary ? `<script{{nonce}} type="module"${attrs}>` : tag;
  });
}

// Builds the contestant's page. `nonce` adds nonces; `gated` is a list of gate
// items (see README.md); `raw` is HTML that is not marked up at all; `position`
// is `end` or `head` for the library's tags, or nothing for the documented place.
export async function pageFor(
  c,
  { nonce = '', gated = [], raw = '', rawHead = '', trackerOrigin = '', position = '' } = {},
) {
  const nonceAttr = nonce ? ` nonce="${nonce}"` : '';
  const ctx = { nonce, nonceAttr, gated, trackerOrigin };
  const config = c.config ? await minified(c.config(texts, ctx)) : '';
  const markup = gated.length ? (c.gate ? c.gate(gated, ctx) : '') : '';
  const parts = {
    nonce: nonceAttr,
    mark: libraryMark(nonceAttr),
    config,
    gated: markup,
    'page.head': pageHead({ nonce: nonceAttr, extra: rawHead }),
    'page.body': pageBody({ extra: (c.gateInHead ? '' : markup) + raw }),
    'gated.early': c.gateInHead ? markup : '',
  };
  return placeTags(c.template, position).replace(/\{\{([\w.]+)\}\}/g, (all, key) => parts[key] ?? all);
}

export const pagePath = (c, scenario) => `/c/${c.id}/${scenario}.html`;

// Attributes of a gate item as HTML, without those in `except`.
export function attributes(attrs = {}, except = []) {
  return Object.entries(attrs)
    .filter(([k, v]) => v !== false && v !== undefined && !except.includes(k))
    .map(([k, v]) => (v === true ? ` ${k}` : ` ${k}="${String(v).replace(/"/g, '&quot;')}"`))
    .join('');
}
