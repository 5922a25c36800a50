import { schema } from 'virtual:config-schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkConfig, type Finding } from '../../../src/domain/check.js';
import { cookieBytes } from '../../../src/domain/check-answer.js';
import { encode } from '../../../src/domain/codec.js';

/** Nothing is wrong with it. */
const good = {
  revision: '2026-02-10',
  categories: {
    necessary: { required: true, name: 'Necessary', description: 'Keeps you signed in.' },
    analytics: {
      name: { en: 'Analytics', fr: "Mesure d'audience" },
      description: { en: 'Counts visits.', fr: 'Compte les visites.' },
    },
  },
  services: {
    matomo: {
      category: 'analytics',
      name: 'Matomo',
      provider: { name: 'Example', country: 'FR', privacy: '/privacy' },
      hosts: ['stats.example.com'],
      cookies: [{ name: '_pk_*', keeps: 'P13M' }],
      storage: [{ name: 'mtm_*', keeps: 'P1Y' }],
    },
  },
  consent: { expires: 'P6M', endpoint: '/privacy/records', cookie: { name: 'askfirst', domain: 'example.com' } },
  notice: {
    controller: { name: 'Example' },
    summary: ['We count visits if you agree.'],
    links: [{ label: 'Notice', href: '/privacy' }],
    changes: [
      { revision: '2026-02-10', summary: 'Adds Matomo.', concerns: ['matomo'] },
      { revision: '2025-11-01', summary: 'First.', concerns: [] },
    ],
  },
  integrations: { google: { analytics_storage: 'analytics', mode: 'basic' } },
};

const wording = { ids: ['accept', 'reject'], languages: ['en', 'fr'] };
const check = (config: unknown): readonly Finding[] => checkConfig(config, schema);

/** The good config with the value at `path` put, replaced, or taken out where it is undefined. */
function having(path: string, value: unknown): unknown {
  const config: Record<string, unknown> = structuredClone(good);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at = config;
  for (const key of keys) at = at[key] as Record<string, unknown>;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return config;
}

const change = (revision: string, concerns?: string[]) => ({ revision, summary: 'A.', ...(concerns && { concerns }) });
const cookie = (keeps?: string) => [keeps ? { name: 'a', keeps } : { name: 'a' }];
const service = { ...good.services.matomo };

/** Level, where the value is put, a bad value, a good one, what the finding says, and its path if it is another. */
const rules: [Finding['level'], string, unknown, unknown, RegExp, string?][] = [
  [
    'error',
    'services.matomo.category',
    'statistics',
    'necessary',
    /"statistics" is no category; the service stays denied/,
  ],
  [
    'note',
    'categories.comfort',
    good.categories.analytics,
    { ...good.categories.analytics, required: true },
    /no service/,
  ],
  [
    'note',
    'categories.comfort',
    good.categories.analytics,
    { ...good.categories.analytics, enabled: false },
    /no service/,
  ],
  ['error', 'services.analytics', service, undefined, /id of a category/],
  ['error', 'services.constructor', service, undefined, /every JavaScript object carries/],
  ['error', 'categories.a b', good.categories.analytics, undefined, /"a b" has the wrong form/, 'categories["a b"]'],
  ['error', 'categories.necessary.description', '', 'Keeps you signed in.', /empty, and the category is required/],
  ['error', 'categories.necessary.description', { en: ' ', fr: '' }, { en: 'A.', fr: 'B.' }, /required/],
  ['error', 'categories.necessary.description', undefined, 'Keeps you signed in.', /required/],
  ['error', 'categories.analytics.description', ' ', 'Counts.', /is empty/],
  ['error', 'consent.expires', 'P0D', 'P182D', /lasts no time/],
  ['error', 'consent.expires', 'P0M', 'P183D', /lasts no time/],
  ['error', 'consent.expires', 'P10Y', 'P26W', /400 days/],
  ['error', 'consent.expires', 'six months', undefined, /"six months" has the wrong form/],
  ['error', 'consent.expires', 180, undefined, /must be a string, not a number/],
  ['warning', 'consent.expires', 'P13M', 'P184D', /longer than six months/],
  ['note', 'consent.expires', 'P30D', 'P181D', /shorter than six months/],
  [
    'error',
    'services.matomo.storage',
    [{ name: 'a', keeps: 'P0D' }],
    [],
    /lasts no time/,
    'services.matomo.storage[0].keeps',
  ],
  [
    'warning',
    'services.matomo.cookies',
    cookie('P2Y'),
    cookie('P400D'),
    /400 days/,
    'services.matomo.cookies[0].keeps',
  ],
  ['note', 'services.matomo.cookies', cookie(), cookie('P1D'), /until you close/, 'services.matomo.cookies[0].keeps'],
  ['warning', 'services.matomo.provider', undefined, { name: 'A' }, /is missing/],
  ['error', 'services.matomo.provider.country', 'France', 'fr', /country code/],
  ['error', 'services.matomo.provider.country', 'F', 'US', /country code/],
  ['error', 'services.matomo.provider.privacy', 'javascript:alert(1)', 'https://example.com/a', /no address/],
  ['error', 'services.matomo.provider.privacy', 'java\nscript:alert(1)', '/a?b#c', /no address/],
  [
    'error',
    'notice.links',
    [{ label: 'A', href: 'data:text/html,A' }],
    [{ label: 'A', href: 'mailto:a@example.com' }],
    /no address/,
    'notice.links[0].href',
  ],
  [
    'error',
    'services.matomo.hosts',
    ['https://example.com'],
    ['*.example.com'],
    /no host name/,
    'services.matomo.hosts[0]',
  ],
  ['error', 'services.matomo.hosts', ['example.com:8080'], ['localhost'], /no host name/, 'services.matomo.hosts[0]'],
  ['error', 'services.matomo.hosts', ['*'], ['xn--bcher-kva.example'], /no host name/, 'services.matomo.hosts[0]'],
  ['error', 'services.matomo.hosts', ['Example.com'], ['192.0.2.1'], /no host name/, 'services.matomo.hosts[0]'],
  ['error', 'consent.cookie.domain', 'com', 'auto', /no domain/],
  ['error', 'consent.cookie.domain', 'https://example.com', '.example.com', /no domain/],
  [
    'error',
    'consent.endpoint',
    'http://example.com/records',
    'https://example.com/records',
    /neither https nor a path/,
  ],
  ['error', 'consent.endpoint', 'ftp://example.com', 'http://127.0.0.1:8080/records', /neither https nor a path/],
  ['error', 'consent.endpoint', 'http://', 'records', /neither https nor a path/],
  ['warning', 'consent.cookie.name', 'a'.repeat(450), 'a'.repeat(40), /can grow to \d+ bytes/],
  ['error', 'consent.cookie.name', 'a'.repeat(4096), 'a'.repeat(40), /can grow to \d+ bytes: from 4097 on/],
  ['error', 'consent.cookie.name', 'our consent', '__Host-consent', /no name that a cookie can have/],
  ['error', 'consent.cookie.name', 'a=b', 'a.b', /no name that a cookie can have/],
  ['error', 'consent.cookie.name', '', 'c', /no name that a cookie can have/],
  ['note', 'consent.endpoint', 'https://records.example.com/', '/records', /no path on this site/],
  ['note', 'consent.endpoint', '//records.example.com/', 'records?a=1', /no path on this site/],
  ['warning', 'revision', undefined, '2026-02-10', /is missing/],
  ['warning', 'revision', '', '2026-02-10', /is missing/],
  ['warning', 'categories.analytics.name', { en: 'A' }, { en: 'A', 'fr-CA': 'B', fr: 'C' }, /not written in "fr"/],
  ['warning', 'categories.analytics.name', { en: 'A', de: 'B' }, { en: 'A', fr: 'B' }, /not written in "fr"/],
  [
    'warning',
    'notice.summary',
    [{ en: 'A.', 'pt-BR': 'B.', fr: 'C.' }],
    [{ en: 'A.', fr: 'C.' }],
    /not written in "pt-BR"/,
    'categories.analytics.name',
  ],
  ['warning', 'notice.links', [], [{ label: 'A', href: '/a' }], /visitors are asked/],
  ['warning', 'notice.links', undefined, [{ label: 'A', href: '/a' }], /visitors are asked/],
  ['warning', 'notice.changes', [change('2026-02-10'), change('2026-03-01')], [], /newest revision to the oldest/],
  [
    'warning',
    'notice.changes',
    [change('2026-02-10'), change('2026-02-10')],
    undefined,
    /newest revision to the oldest/,
  ],
  ['warning', 'notice.changes', [change('2026-01-01')], [change('2026-02-10')], /everyone is asked again/],
  [
    'warning',
    'notice.changes',
    [change('2026-02-10', ['metrics'])],
    [change('2026-02-10', [])],
    /"metrics" is no category or service/,
    'notice.changes[0].concerns[0]',
  ],
  ['warning', 'notice.changes', [change('2026-02-10', [])], [change('2026-02-10')], /does not reach back/],
  ['error', 'integrations.google.ad_storage', 'ads', 'matomo', /"ads" is no category or service/],
  ['warning', 'integrations.google.mode', 'advanced', 'basic', /pings before any answer/],
  [
    'warning',
    'notice.summary',
    ['By using the Service, you consent to this.'],
    ['By using the form, you send us your name.'],
    /you consent/,
    'notice.summary[0]',
  ],
  ['warning', 'notice.summary', ['Read <a href="/a">this</a>.'], ['1 < 2 and 3 > 2'], /HTML/, 'notice.summary[0]'],
  ['error', 'autoAccept', true, undefined, /no setting/],
  ['error', 'categories.analytics.default', true, undefined, /no setting/],
];

describe('checkConfig', () => {
  it('finds nothing wrong with a good config', () => {
    expect(check(good)).toEqual([]);
  });

  it.each(rules)('gives an %s at %s for %j, and none for %j', (level, where, bad, fine, says, path = where) => {
    const finding = check(having(where, bad)).find((finding) => finding.path === path && says.test(finding.problem));
    expect(finding).toMatchObject({ level, path });
    expect(finding?.mend).toMatch(/\w/);
    expect(check(having(where, fine)).filter((finding) => says.test(finding.problem))).toEqual([]);
  });

  it('[EU-08] misses the necessity of what is required, and how long a cookie is kept', () => {
    const config = { ...good, categories: { ...good.categories, necessary: { required: true, name: 'A' } } };
    expect(check(config).map(({ path, level }) => [path, level])).toEqual([
      ['categories.necessary.description', 'error'],
    ]);
    expect(check(having('services.matomo.cookies', cookie()))).toHaveLength(1);
  });

  it('says of one place one thing: a rule takes the word of the schema', () => {
    expect(check(having('categories.necessary.description', undefined))).toHaveLength(1);
  });

  it('orders revisions by number, not by letter', () => {
    const config = { ...good, revision: '1.10', notice: { ...good.notice, changes: [change('1.10'), change('1.9')] } };
    expect(check(config)).toEqual([]);
  });

  it('asks for no notice where nothing is asked', () => {
    const { necessary } = good.categories;
    expect(check({ revision: '1', categories: { necessary } })).toEqual([]);
    const off = { ...good.categories.analytics, enabled: false };
    expect(check({ revision: '1', categories: { necessary, off } })).toEqual([]);
  });

  it.each<[string, unknown, string, string]>([
    ['banner', { positon: 'corner' }, 'banner.positon', 'position'],
    ['centre', {}, 'centre', 'center'],
    ['consent', { Expires: 'P6M' }, 'consent.Expires', 'expires'],
    ['services.matomo.category', 'Analytic', 'services.matomo.category', 'analytics'],
    ['integrations.google.ad_storage', 'mataomo', 'integrations.google.ad_storage', 'matomo'],
    ['texts', { en: { acept: 'Yes' } }, 'texts.en.acept', 'accept'],
  ])('guesses what %s = %j was to be', (where, value, path, meant) => {
    const config = having(where, value);
    expect(checkConfig(config, schema, wording)).toContainEqual(
      expect.objectContaining({ level: 'error', path, mend: expect.stringContaining(`Did you mean "${meant}"?`) }),
    );
  });

  it('guesses nothing where nothing is near', () => {
    for (const key of ['colour', 'x', 'a'.repeat(41)])
      expect(check({ ...good, [key]: 1 })).toMatchObject([{ mend: expect.not.stringContaining('Did you mean') }]);
  });

  it('holds own wording against the built-in texts', () => {
    const partly = having('texts', { fr: { accept: 'Oui' }, de: { accept: 'Ja' } });
    expect(checkConfig(partly, schema, wording)).toContainEqual(
      expect.objectContaining({ level: 'warning', path: 'texts.de', problem: 'lacks reject; English stands in' }),
    );
    const whole = { ...good.categories.analytics, name: 'A', description: 'B' };
    const config = { ...good, categories: { analytics: whole }, texts: { de: { accept: 'Ja', reject: 'Nein' } } };
    expect(checkConfig(config, schema, wording)).toEqual([]);
  });

  it.each<[object, boolean]>([
    [{}, false],
    [{ mode: 'basic' }, false],
    [{ analytics_storage: 'statistics' }, true],
  ])('[CM-02] with other ids than the defaults, %j grants a consent type: %s', (google, grants) => {
    const categories = { statistics: good.categories.analytics };
    const paths = check({ revision: '1', categories, integrations: { google } }).map(({ path }) => path);
    expect(paths.includes('integrations.google')).toBe(!grants);
  });

  it('[EU-07] misses a language that only the own wording speaks', () => {
    expect(check(having('texts', { de: {} })).map(({ path }) => path)).toContain('categories.analytics.name');
  });

  it('weighs the cookie that the code would write', () => {
    const id = '123e4567-e89b-42d3-a456-426614174000';
    const choice = { analytics: true, matomo: true };
    const record = { id, subject: id.replace('1', '2'), time: '2026-02-10T12:00:00.000Z', revision: 'ö', choice };
    const bytes = cookieBytes({ config: { revision: 'ö' }, asked: new Set(Object.keys(choice)) });
    const text = encodeURIComponent(encode(record));
    // The checksum at the end is of six or seven characters.
    expect(Math.abs(bytes - `askfirst=${text}`.length)).toBeLessThan(3);
  });

  it.each([
    ...['autoAccept', 'accept_on_scroll', 'scrollConsent', 'dismissOnTimeout', 'impliedConsent', 'acceptAllAfter'].map(
      (key) => [key, /recital 32/],
    ),
    ...['hideRejectAll', 'hideDeclineAll', 'DenyAllCta', 'enableDeclineButton', 'acceptOnly'].map((key) => [
      key,
      /same size/,
    ]),
    ...['preselected', 'default', 'checked', 'enabled-by-default', 'serviceDefaultState', 'optOut'].map((key) => [
      key,
      /Planet49/,
    ]),
    ...['mustConsent', 'cookieWall', 'disablePageInteraction', 'forceModal'].map((key) => [key, /article 7\(4\)/]),
    ...['legitimateInterest'].map((key) => [key, /article 5\(3\)/]),
    ['colour', /Known here: .*banner/],
  ] as [string, RegExp][])('[EU-02] [EU-03] explains why there is no setting %s', (key, why) => {
    expect(check({ ...good, [key]: true })).toMatchObject([
      { level: 'error', path: key, mend: expect.stringMatching(why) },
    ]);
  });
});

describe('a sentence that calls going on consent', () => {
  const said = (text: string): boolean => check({ ...good, notice: { ...good.notice, summary: [text] } }).length > 0;

  it.each([
    'By using the Service, you consent to the practices described.',
    'By continuing to browse www.example.com you agree to our cookies.',
    'If you continue to use this site we will assume that you are happy with it.',
    'Your continued use of the site means you accept this policy.',
    'En poursuivant votre navigation, vous acceptez l’utilisation de cookies.',
    "En utilisant ce site, vous déclarez consentir à l'usage de traceurs.",
    'La poursuite de la navigation vaut acceptation.',
    "L'utilisation du service emporte votre consentement.",
  ])('is found: %s', (text) => expect(said(text)).toBe(true));

  it.each([
    'By using the Service you do not consent to anything.',
    'Continuing to use the site is never taken to mean that you accept.',
    'You can continue to browse without accepting.',
    'En poursuivant votre navigation, vous n’acceptez rien.',
    'Vous pouvez continuer sans accepter.',
    'We use it by using servers in France. You agree or refuse below.',
    "L'utilisation du service demande un compte.",
  ])('is not seen in: %s', (text) => expect(said(text)).toBe(false));
});

const nested = (depth: number): unknown => {
  let value: unknown = [];
  for (let level = 0; level < depth; level++) value = [value];
  return value;
};
const cyclic: Record<string, unknown> = { ...good };
cyclic.texts = { en: cyclic };

describe('a hostile config', () => {
  it.each<[string, unknown]>([
    ['10 MB of text', '/'.repeat(10_000_000)],
    ['10 MB in a description', having('categories.analytics.description', 'by using '.repeat(1_111_111))],
    ['an object in itself', cyclic],
    ['10 000 lists in each other', nested(10_000)],
    ['10 000 lists in each other in a text', having('categories.analytics.name', nested(10_000))],
    ['a list of many things', { ...good, texts: Array(2_000_000).fill(0) }],
  ])(
    'of %s is refused as a whole',
    (_, config) => {
      expect(check(config)).toMatchObject([
        { level: 'error', path: '', problem: expect.stringMatching(/larger|deeper/) },
      ]);
    },
    30_000,
  );

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['a number', 5],
    ['a function', () => {}],
    ['an empty object', {}],
    ['text that is no config', 'categories'],
  ])('of %s is an error', (_, config) => {
    expect(check(config).filter(({ level }) => level === 'error')).not.toEqual([]);
  });

  it('may have any keys', () => {
    const config = JSON.parse(`{
      "__proto__": { "categories": {} }, "constructor": 1,
      "categories": { "__proto__": { "required": true }, "toString": { "name": "A", "description": "B" } },
      "services": { "hasOwnProperty": { "category": "__proto__" } },
      "revision": { "toString": 1 }, "consent": { "expires": { "toString": 1, "valueOf": 1 } }
    }`);
    expect(check(config).map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        '__proto__',
        'constructor',
        'categories.__proto__',
        'categories.toString',
        'consent.expires',
      ]),
    );
    expect(({} as { required?: true }).required).toBeUndefined();
  });

  it.each([
    ['names', { categories: Object.fromEntries(Array.from({ length: 40_000 }, (_, index) => [`c${index}`, {}])) }],
    [
      'languages',
      having(
        'notice.summary',
        Array.from({ length: 40_000 }, (_, index) => ({ [`l${index}`]: '' })),
      ),
    ],
    ['half sentences', having('notice.summary', ['by using the site you '.repeat(45_000)])],
    ['phrases', having('notice.summary', ['navigation vaut '.repeat(60_000)])],
    ['digits', having('consent.expires', `P${'1'.repeat(900_000)}`)],
    ['labels', having('services.matomo.hosts', ['a.'.repeat(400_000)])],
    ['angles', having('notice.summary', ['<a '.repeat(300_000)])],
    ['half characters', having('revision', '\ud800'.repeat(900_000))],
  ])(
    'with a megabyte of %s is read within seconds',
    (_, config) => {
      const start = performance.now();
      check(config);
      expect(performance.now() - start).toBeLessThan(20_000);
    },
    60_000,
  );

  const keys = fc.oneof(
    fc.constantFrom(...Object.keys(good), 'analytics', 'matomo', '__proto__', 'toString', 'cookies', 'name', 'keeps'),
    fc.string({ maxLength: 5 }),
  );
  const values = [
    fc.string(),
    fc.constantFrom<unknown>(null, undefined, true, Number.NaN, 'P6M', 'analytics', Symbol('a'), 5n),
  ];
  it('never makes it throw, whatever it is', () => {
    fc.assert(fc.property(fc.anything(), (config) => Array.isArray(check(config))));
    fc.assert(fc.property(fc.object({ key: keys, values, maxDepth: 6 }), (config) => Array.isArray(check(config))));
    const places = fc.constantFrom(...new Set(rules.map(([, where]) => where)));
    fc.assert(
      fc.property(places, fc.anything(), (where, value) =>
        check(having(where, value)).every(({ path, problem, mend }) => path.length < 1000 && problem && mend),
      ),
      { numRuns: 300 },
    );
  }, 60_000);
});
