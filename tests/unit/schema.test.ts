import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { schema } from 'virtual:config-schema';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { misfits, type Schema } from '../../src/domain/check-shape.js';
import { resolveConfig } from '../../src/domain/config.js';
import { durationToMs } from '../../src/domain/duration.js';

/** The config of the documentation. */
const documented = {
  revision: '2026-02-10',
  categories: {
    necessary: { required: true, name: 'Necessary', description: 'Keeps you signed in.' },
    analytics: { name: { en: 'Analytics', fr: "Mesure d'audience" }, description: 'Counts visits.' },
    marketing: { enabled: false, name: 'Marketing', description: 'Shows what fits you.' },
  },
  services: {
    matomo: {
      category: 'analytics',
      name: 'Matomo',
      provider: { name: 'Example', country: 'FR', privacy: 'https://example.com/privacy' },
      hosts: ['stats.example.com'],
      cookies: [{ name: '_pk_*', keeps: 'P13M', purpose: 'Tells visits apart.' }],
      storage: [{ name: 'mtm_*', kind: 'local' }],
    },
  },
  consent: { expires: 'P6M', endpoint: '/privacy/records' },
  notice: { controller: { name: 'Example' }, links: [{ label: 'Notice', href: '/privacy' }], changes: [] },
};

// `union` types are what `Text` is.
const valid = new Ajv({ allowUnionTypes: true }).compile(schema);
const fits = (config: unknown): boolean => misfits(config, schema, () => {}).length === 0;

/** The documented config with one value put elsewhere; the path is created. */
function having(path: string, value: unknown): unknown {
  const config: Record<string, unknown> = structuredClone(documented);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at = config;
  for (const key of keys) {
    at[key] ??= {};
    at = at[key] as Record<string, unknown>;
  }
  at[last] = value;
  return config;
}

const below = (node: unknown): Schema[] =>
  node && typeof node === 'object' ? [node as Schema, ...Object.values(node).flatMap(below)] : [];

describe('the schema of the config', () => {
  it('admits the documented config', () => {
    expect(valid(documented), JSON.stringify(valid.errors)).toBe(true);
    expect(misfits(documented, schema, () => {})).toEqual([]);
  });

  it.each([
    ['categories', undefined, 'categories'],
    ['categories', [], 'categories'],
    ['categories.a b', documented.categories.necessary, 'categories["a b"]'],
    ['categories.1st', documented.categories.necessary, 'categories.1st'],
    ['categories.analytics.name', undefined, 'categories.analytics.name'],
    ['categories.analytics.name', 5, 'categories.analytics.name'],
    ['categories.analytics.name', { en: 5 }, 'categories.analytics.name.en'],
    ['categories.analytics.required', 'yes', 'categories.analytics.required'],
    ['categories.analytics', null, 'categories.analytics'],
    ['services.matomo.hosts', 'stats.example.com', 'services.matomo.hosts'],
    ['services.matomo.hosts', [5], 'services.matomo.hosts[0]'],
    ['services.matomo.cookies', [{ keeps: 'P1D' }], 'services.matomo.cookies[0].name'],
    ['services.matomo.storage', [{ name: 'a', kind: 'cookie' }], 'services.matomo.storage[0].kind'],
    ['consent.expires', '6 months', 'consent.expires'],
    ['consent.expires', 182, 'consent.expires'],
    ['banner.heading', 7, 'banner.heading'],
    ['banner.position', 'top', 'banner.position'],
    ['texts.en', 'Accept', 'texts.en'],
    ['texts.en', { accept: 5 }, 'texts.en.accept'],
    ['preselected', true, 'preselected'],
  ])('refuses %s = %j at its path', (path, value, found) => {
    const config = having(path, value);
    expect(valid(JSON.parse(JSON.stringify(config)))).toBe(false);
    expect(misfits(config, schema, () => {}).map((misfit) => misfit.path)).toEqual([found]);
  });

  it('names a key that JSON carries and JavaScript hides', () => {
    const config = JSON.parse('{"categories":{"__proto__":{"name":"A","description":"B"}},"__proto__":{}}');
    expect(
      misfits(config, schema, () => {})
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['__proto__', 'categories.__proto__']);
  });

  it('uses no keyword that the check does not read', () => {
    const known = ['$ref', 'additionalProperties', 'anyOf', 'default', 'description', 'enum', 'items', 'pattern'];
    known.push('properties', 'propertyNames', 'required', 'type');
    const { $schema, title, definitions = {}, ...root } = schema as Schema & { $schema: string; title: string };
    const walk = (node: Schema): string[] => {
      const { properties = {}, anyOf = [], items, additionalProperties, propertyNames } = node;
      const inner = [...Object.values(properties), ...anyOf, items, additionalProperties, propertyNames];
      return [
        ...Object.keys(node),
        ...inner.flatMap((child) => (child && typeof child === 'object' ? walk(child) : [])),
      ];
    };
    expect([root, ...Object.values(definitions)].flatMap(walk).filter((key) => !known.includes(key))).toEqual([]);
  });

  it('lets no object take keys that the types do not name, except maps', () => {
    const objects = below(schema).filter((node) => node.type === 'object');
    expect(objects.length).toBeGreaterThan(10);
    for (const { properties, additionalProperties } of objects)
      expect(properties ? additionalProperties === false : typeof additionalProperties === 'object').toBe(true);
  });

  it('says what each setting means and does when it is left out', () => {
    const { Category, ConsentOptions } = schema.definitions ?? {};
    expect(Category?.properties?.required).toMatchObject({ default: false, description: /always on/ });
    expect(ConsentOptions?.properties?.expires).toMatchObject({ default: 'P182D' });
  });

  it('has the same bytes each time, sorted, and names no place outside itself', () => {
    const folder = mkdtempSync(join(tmpdir(), 'askfirst-'));
    try {
      const file = join(folder, 'config.schema.json');
      execFileSync(process.execPath, ['tests/support/schema.mjs', file]);
      const text = readFileSync(file, 'utf8');
      expect(text).toBe(`${JSON.stringify(schema, null, 2)}\n`);
      expect(text).not.toMatch(/\$id|file:|%3C|\/types\.ts/);
    } finally {
      rmSync(folder, { recursive: true });
    }
    for (const node of below(schema)) {
      const keys = Object.keys(node);
      if (!Array.isArray(node)) expect(keys).toEqual([...keys].sort());
    }
  }, 30_000);

  const durations = fc.oneof(
    fc.stringMatching(/^P?(\d{0,3}[YMWD]?){0,4}T?$/),
    fc.constantFrom('P', 'P6M', 'P1Y6M', 'P6M1Y', 'PT5M', 'P1,5D', ' P6M', 'P6M\n', '', '-P1D', 'P1W2D'),
    fc.string(),
  );
  it('reads durations as the code does', () => {
    const { pattern = '' } = schema.definitions?.Duration ?? {};
    fc.assert(
      fc.property(durations, (text) => new RegExp(pattern).test(text) === (durationToMs(text) !== undefined)),
      { numRuns: 500 },
    );
  });

  const ids = fc.oneof(
    fc.stringMatching(/^[A-Za-z_][\w-]{0,5}$/),
    fc.constantFrom('__proto__', 'a\n', ''),
    fc.string(),
  );
  it('reads ids as the code does', () => {
    const pattern = new RegExp(schema.properties?.categories?.propertyNames?.pattern ?? '');
    fc.assert(
      fc.property(ids, (id) => {
        const categories = Object.fromEntries([[id, { name: 'A', description: 'B' }]]);
        return pattern.test(id) === (resolveConfig({ categories }).categories.length === 1);
      }),
    );
  });

  const value = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom('P6M', 'local', 2, true, { en: 'A' }, ['a']));
  const places = [
    ...[
      'revision',
      'categories',
      'categories.analytics',
      'categories.analytics.name',
      'categories.x',
      'services.matomo',
    ],
    ...['services.matomo.provider', 'services.matomo.cookies', 'services.matomo.storage', 'consent', 'consent.cookie'],
    ...[
      'consent.expires',
      'banner',
      'banner.heading',
      'center',
      'notice',
      'notice.links',
      'notice.changes',
      'texts.en',
    ],
    ...['integrations', 'integrations.google', 'other'],
  ];
  it('is read by the check as by ajv', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), value, (path, value) => {
        const config = having(path, value);
        return fits(config) === valid(config);
      }),
      { numRuns: 400 },
    );
    fc.assert(fc.property(fc.jsonValue(), (config) => fits(config) === valid(config)));
  });
});
