import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GuardRules, policyOf, readRules } from '../../../src/domain/guard.js';
import type { Fields } from '../../../src/domain/object.js';

const config = {
  categories: {
    necessary: { required: true },
    analytics: {},
    marketing: {},
    off: { enabled: false },
  },
  services: {
    shop: { category: 'necessary', hosts: ['pay.test', 'shared.test'], cookies: [{ name: 'both' }] },
    stats: {
      category: 'analytics',
      hosts: ['stats.test', '*.Wide.TEST', 'bücher.test', 'both.test', 'shared.test', 'own.site.test'],
      cookies: [{ name: '_s*' }, { name: 'both' }],
      storage: [{ name: '_s*' }, { name: '_t*', kind: 'session' }],
    },
    ads: { category: 'marketing', hosts: ['ads.test', 'both.test'], replay: true },
    gone: { category: 'off', hosts: ['gone.test'] },
    lost: { category: 'none', hosts: ['lost.test'] },
    idle: { category: 'necessary', enabled: false, hosts: ['idle.test'] },
  },
};

const rulesOf = (granted: readonly string[] = [], over: Fields = {}): GuardRules =>
  readRules(
    { ...config, ...over } as Fields,
    ['www.site.test', 'cdn.test', undefined],
    (id) => granted.includes(id),
    () => 'https://www.site.test/a/',
  );

describe('an address', () => {
  it.each([
    ['https://stats.test/a', 'stats'],
    ['//stats.test', 'stats'],
    ['\\\\stats.test', 'stats'],
    ['https:\n//st\tats.test ', 'stats'],
    ['HTTPS://STATS.TEST./', 'stats'],
    ['wss://stats.test:8080', 'stats'],
    ['https://user@stats.test', 'stats'],
    ['https://a.b.wide.test', 'stats'],
    ['https://wide.test', undefined],
    ['https://bücher.test', 'stats'],
    ['https://xn--bcher-kva.test', 'stats'],
    ['https://stats.test.evil.test', undefined],
    ['https://ads.test', 'ads'],
    ['https://gone.test', 'gone'],
    ['https://lost.test', 'lost'],
    ['https://idle.test', 'idle'],
    ['https://pay.test', undefined],
    // A required service needs it, whoever else does.
    ['https://shared.test', undefined],
    // A name of the site's own that a service declares is the service's.
    ['https://own.site.test', 'stats'],
    ['/a', undefined],
    ['', undefined],
    ['data:,https://stats.test', undefined],
    ['blob:https://stats.test/a', undefined],
    ['https://unknown.test', undefined],
    ['http://a b', undefined],
    [undefined, undefined],
    [Symbol('a'), undefined],
    [new URL('https://stats.test'), 'stats'],
  ])('%j waits for %j', (address, id) => {
    expect(rulesOf().address(address)).toBe(id);
  });

  it('of several services waits until one of them is granted', () => {
    expect(rulesOf().address('https://both.test')).toBe('stats');
    expect(rulesOf(['ads']).address('https://both.test')).toBeUndefined();
  });

  it('that no service names waits for what stands for the others, but for the own hosts', () => {
    const over = { consent: { guard: { others: 'marketing' } } };
    const { address, isForgotten, isOpen } = rulesOf([], over);
    expect(
      [
        'https://unknown.test',
        'https://stats.test',
        'https://pay.test',
        '/a',
        'https://img.site.test',
        'https://cdn.test',
      ].map(address),
    ).toEqual(['marketing', 'stats', undefined, undefined, undefined, undefined]);
    expect([isForgotten('unknown.test'), isForgotten('stats.test'), isForgotten('site.test'), isOpen()]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    const granted = rulesOf(['marketing'], over);
    expect([granted.address('https://unknown.test'), granted.isOpen()]).toEqual([undefined, true]);
  });
});

describe('text', () => {
  const { inText, without } = rulesOf();
  it.each([
    ['a{background:url(https://stats.test/a.gif)}', 'a{background:url(about:invalid)}'],
    ["@import '//ads.test/a.css';b{c:d}", "@import 'about:invalid';b{c:d}"],
    ['url(https://pay.test/a), url("//stats.test/b")', 'url(https://pay.test/a), url("about:invalid")'],
    ['/a.gif 1x, https://stats.test/b.gif 2x', '/a.gif 1x, about:invalid 2x'],
    ['// a comment', '// a comment'],
  ])('%s loses what is held', (text, clean) => {
    expect(without(text)).toBe(clean);
    expect(!!inText(text)).toBe(text !== clean);
  });
});

it.each([['a'], ['//'], ['https:'], ['https:,'], ['//('], ['\\\\']])('long text of %j is read in one go', (part) => {
  const { inText, without } = rulesOf();
  const text = part.repeat(2e5 / part.length);
  const from = performance.now();
  inText(`${text} //x`);
  without(`${text} //x`);
  expect(performance.now() - from).toBeLessThan(500);
});

describe('a name', () => {
  it.each([
    ['cookies', '_s1', 'stats'],
    ['cookies', 'both', undefined],
    ['cookies', 'other', undefined],
    ['local', '_s1', 'stats'],
    ['local', '_t1', undefined],
    ['session', '_t1', 'stats'],
  ] as const)('of %s, %s, waits for %s', (kind, name, id) => {
    expect(rulesOf().name(kind, name)).toBe(id);
    expect(rulesOf(['stats']).name(kind, name)).toBeUndefined();
  });
});

it('hosts are open or held', () => {
  const { open, held } = rulesOf(['ads']).hosts();
  expect(open).toEqual(['site.test', '*.site.test', 'cdn.test', 'pay.test', 'shared.test', 'ads.test', 'both.test']);
  expect(held).toEqual([
    ...['stats.test', '*.wide.test', 'xn--bcher-kva.test', 'both.test', 'shared.test', 'own.site.test'],
    ...['gone.test', 'lost.test', 'idle.test'],
  ]);
});

it('everything is open once all that is asked is granted', () => {
  expect(rulesOf(['analytics', 'marketing', 'stats']).isOpen()).toBe(false);
  expect(rulesOf(['analytics', 'marketing', 'stats', 'ads']).isOpen()).toBe(true);
  // Nobody is asked about what is taken out of the question, or belongs to no category.
  expect(rulesOf(['analytics', 'marketing', 'stats', 'ads']).address('https://gone.test')).toBe('gone');
  expect(rulesOf([], { categories: {}, services: {} }).isOpen()).toBe(true);
});

it('only a service that says so is replayed', () => {
  expect(['ads', 'stats', 'none'].map(rulesOf().replays)).toEqual([true, false, false]);
});

it('the policy names hosts, and nothing that is none', () => {
  const policy = policyOf(['a.test', '*.b.test', 'c.test;script-src *', "'none'"]);
  expect(policy.split(';').map((directive) => directive.split(' ')[0])).toEqual(['default-src', 'form-action']);
  expect(policy).toContain(' a.test:* ws://a.test:* wss://a.test:* *.b.test:* ');
  expect(policy).not.toContain('c.test');
});

it('a broken config holds or leaves, and never throws', () => {
  fc.assert(
    fc.property(
      fc.object({ key: fc.constantFrom('categories', 'services', 'consent', 'a', 'hosts', 'category', 'cookies') }),
      fc.string(),
      (broken, text) => {
        const rules = readRules(
          broken as Fields,
          ['a.test'],
          () => false,
          () => 'https://a.test/',
        );
        rules.address(text);
        rules.without(text);
        rules.name('cookies', text);
        policyOf(rules.hosts().open);
        rules.isOpen();
      },
    ),
  );
});

describe('a path, which is read without the parser', () => {
  let base = '';
  const rules = readRules(
    config as Fields,
    ['www.site.test'],
    () => false,
    () => base,
  );
  it.each([
    ['https://www.site.test/a/', '/collect', undefined],
    // An injected `<base>` leads it elsewhere, and what is known of the last one no longer holds.
    ['https://stats.test/', '/collect', 'stats'],
    ['https://stats.test/', '/_a', 'stats'],
    ['https://www.site.test/', '/collect', undefined],
    ['about:blank', '/collect', undefined],
    ['https://www.site.test/', '//ads.test/a', 'ads'],
    ['https://www.site.test/', '/\\ads.test/a', 'ads'],
    ['https://www.site.test/', '/\t/ads.test/a', 'ads'],
    ['https://www.site.test/', '/./a', undefined],
  ])('at %s, %j waits for %s', (at, address, id) => {
    base = at;
    expect(rules.address(address)).toBe(id);
  });
});
