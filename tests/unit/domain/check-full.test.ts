import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check, good } from './check-samples.js';

const full = {
  ...good.notice,
  controller: { name: 'Example', email: 'privacy@example.com' },
  data: [{ name: 'Account', kept: [{ while: 'account' }] }],
  purposes: [{ name: 'Providing the service', bases: [{ basis: 'contract' }] }],
  rights: {
    list: ['access', 'rectification', 'erasure', 'restriction', 'portability', 'objection', 'withdrawal'].map(
      (right) => ({ right }),
    ),
  },
  authority: { name: 'CNIL' },
};
const having = (notice: object) => check({ ...good, notice: { ...full, ...notice } });
const [use] = full.purposes;
const basis = (given: object) => [{ ...use, bases: [given] }];
const table = { id: 'models', title: 'Models', columns: ['Model', 'Made by'], rows: [[{ text: 'A' }, { text: 'B' }]] };
const coming = { announced: '2026-06-01', effective: '2026-07-01', summary: 'A.' };

/** Level, what is changed, the path of the finding, and what it says. */
const rules: [string, object, string, RegExp][] = [
  ['warning', { controller: undefined }, 'notice.controller', /not stated by this notice/],
  ['warning', { controller: { name: 'Example' } }, 'notice.controller', /no contact: it is not stated/],
  ['warning', { data: undefined, retention: [{ while: 'contract' }] }, 'notice.data', /not stated/],
  ['warning', { purposes: undefined }, 'notice.purposes', /not stated/],
  ['warning', { purposes: [{ name: 'A' }] }, 'notice.purposes[0]', /no legal basis: it is not stated/],
  ['note', { purposes: basis({ basis: 'legitimate-interest' }) }, 'notice.purposes[0].bases[0]', /no interest/],
  [
    'error',
    { purposes: basis({ basis: 'consent', category: 'ads' }) },
    'notice.purposes[0].bases[0].category',
    /"ads"/,
  ],
  ['error', { purposes: basis({ basis: 'vibes' }) }, 'notice.purposes[0].bases[0].basis', /none of "consent"/],
  ['warning', { data: [{ name: 'Account' }] }, 'notice', /how long data is kept/],
  ['warning', { rights: undefined }, 'notice.rights', /not stated/],
  ['warning', { rights: { list: full.rights.list.slice(1) } }, 'notice.rights.list', /leaves out access: not stated/],
  ['note', { rights: { list: full.rights.list.slice(0, 6) } }, 'notice.rights.list', /leaves out withdrawal/],
  ['warning', { rights: { ...full.rights, deadline: 'P45D' } }, 'notice.rights.deadline', /longer than a month/],
  ['error', { rights: { ...full.rights, deadline: 'P2M' } }, 'notice.rights.deadline', /refuses every request/],
  ['error', { rights: { ...full.rights, endpoint: 'javascript:x' } }, 'notice.rights.endpoint', /neither https nor/],
  ['warning', { recipients: [{ name: 'A', country: 'IN' }] }, 'notice.recipients[0].safeguard', /not stated/],
  [
    'warning',
    { communications: { endpoint: '/requests', kinds: [{ id: 'news', name: 'News', bases: [{ basis: 'consent' }] }] } },
    'notice.communications.kinds[0]',
    /cannot be switched off/,
  ],
  [
    'warning',
    { communications: { kinds: [{ id: 'news', name: 'News', optional: true }] } },
    'notice.communications.endpoint',
    /is missing/,
  ],
  ['warning', { authority: undefined }, 'notice.authority', /not stated/],
  ['error', { recipients: [{ name: 'A', country: 'France' }] }, 'notice.recipients[0].country', /two letters/],
  ['warning', { recipients: [{ name: 'A', transfers: ['US'] }] }, 'notice.recipients[0].safeguard', /not stated/],
  [
    'note',
    { recipients: [{ name: 'A', transfers: ['US'], safeguard: 'standard-contractual-clauses' }] },
    'notice.recipients[0].copy',
    /not stated/,
  ],
  ['error', { tables: [{ ...table, rows: [[{ text: 'A' }]] }] }, 'notice.tables[0].rows[0]', /as many cells/],
  ['error', { tables: [{ ...table, id: 'rights' }] }, 'notice.tables[0].id', /"rights"/],
  ['error', { tables: [table, table] }, 'notice.tables[1].id', /"models"/],
  ['error', { updated: 'May 2026' }, 'notice.updated', /no day/],
  ['error', { updated: '2026-02-30' }, 'notice.updated', /no day/],
  ['warning', { coming, changePolicy: { ahead: 'P31D' } }, 'notice.coming', /announced later than "P31D"/],
];

it.each(rules)('a %s where the notice has %j', (level, changed, path, says) => {
  const found = having(changed).filter((finding) => finding.path === path && says.test(finding.problem));
  expect(found).toMatchObject([{ level }]);
  expect(found[0]?.mend).toMatch(/\w/);
});

it('nothing is wrong with a notice that says it all, nor with a short one that does not', () => {
  expect(having({ tables: [table], coming, changePolicy: { ahead: 'P30D' } })).toEqual([]);
  expect(check(good)).toEqual([]);
});

it('"by using the Service, you consent" is explained, and grants nothing', () => {
  const summary = ['By using the Service, you consent to the practices described.'];
  expect(having({ summary })).toMatchObject([{ level: 'warning', path: 'notice.summary[0]' }]);
});

/** What a policy does not say is not invented: its owner is told. */
describe.each([
  ['wisec', ['notice.controller', 'notice.rights', 'notice.authority']],
  ['kalisecu', ['notice.purposes[5]']],
  ['devsecops', ['notice.controller', 'notice.authority', 'notice.purposes[0]', 'notice.notes.purposes[0]']],
  ['aisec', ['notice.controller', 'notice.authority', 'notice.purposes[0]']],
  ['wikit', ['notice.controller', 'notice.data', 'notice.purposes', 'notice.rights', 'notice.authority']],
  ['library', []],
])('the demo of %s', (name, missed) => {
  const findings = check(JSON.parse(readFileSync(`demo/sites/${name}/config.json`, 'utf8')));

  it('fits the config: no error', () => {
    expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('has what its policy does not say explained', () => {
    const warned = findings.filter(({ level, path }) => level === 'warning' && path.startsWith('notice'));
    const paths = warned.map(({ path }) => path);
    for (const path of missed) expect(paths).toContain(path);
    if (!missed.length) expect(paths).toEqual([]);
  });
});
