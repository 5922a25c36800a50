import * as jsonld from 'jsonld';
import { describe, expect, it, onTestFinished } from 'vitest';
import { verifyProof } from '../../../src/collector/proof.js';
import { type Count, createCollector, generateKey, type OperatorOptions } from '../../../src/collector.js';
import { post, SITE, sample } from './samples.js';
import { describeStores, type Place } from './stores.js';

const TOKEN = 'a-token-that-nobody-guesses';
const NOW = Date.parse('2026-03-02T09:30:05.000Z');

async function start(place: () => Promise<Place>, operator: Partial<OperatorOptions> = {}) {
  const store = await (await place()).open();
  const collect = createCollector({ store, origins: [SITE], now: () => NOW, operator: { token: TOKEN, ...operator } });
  const ask = (path: string, method = 'GET', token = TOKEN) =>
    collect(new Request(`${SITE}/privacy/${path}`, { method, headers: { authorization: `Bearer ${token}` } }));
  return { store, collect, ask };
}

describeStores('operators', (place) => {
  it.each([
    ['GET', 'records'],
    ['DELETE', 'records'],
    ['GET', 'export'],
    ['GET', 'stats?subject=00000000-0000-4000-8000-000000000000'],
    ['GET', 'export?subjet=00000000-0000-4000-8000-000000000000'],
    ['GET', 'records?subject=00000000-0000-4000-8000-000000000000&subject=00000000-0000-4000-8000-000000000001'],
    ['DELETE', 'records?subject=00000000-0000-4000-8000-000000000000&after=1'],
    ['GET', 'proof?id=00000000-0000-4000-8000-000000000000&seq=1'],
    ['GET', 'proof?subject=00000000-0000-4000-8000-000000000000&seq=1'],
    ['GET', 'proof'],
    ['GET', 'stats'],
    ['GET', 'metrics'],
  ])('%s %s needs the token', async (method, path) => {
    const { collect, ask } = await start(place);
    const bare = await collect(new Request(`${SITE}/${path}`, { method }));
    expect([bare.status, bare.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    for (const token of ['', 'a', TOKEN.slice(1), `${TOKEN}x`, TOKEN.toUpperCase(), 'Bearer'])
      expect((await ask(path, method, token)).status).toBe(401);
  });

  it('are not needed for health, readiness, keys and the page without data; without operators nothing else answers', async () => {
    const store = await (await place()).open();
    const sign = { key: await generateKey() };
    const options = { store, origins: [SITE], sign };
    const statuses = async (collect: ReturnType<typeof createCollector>) =>
      Promise.all(
        ['health', 'ready', 'keys', 'dashboard', 'stats'].map(
          async (path) => (await collect(new Request(`${SITE}/${path}`))).status,
        ),
      );
    expect(await statuses(createCollector({ ...options, operator: { token: TOKEN } }))).toEqual([
      200, 200, 200, 200, 401,
    ]);
    expect(await statuses(createCollector(options))).toEqual([200, 200, 200, 405, 405]);
  });

  it('find a record by its id, a person by theirs, and page through all', async () => {
    const { collect, ask } = await start(place);
    const [first, second] = [sample(), sample()];
    const third = sample({ subject: first.subject, previous: first.id, action: 'withdraw' });
    await collect(post([first, second, third]));
    const found = async (query: string) => (await (await ask(`records${query}`)).json()).records;
    const received = new Date(NOW).toISOString();
    expect(await found(`?id=${second.id}`)).toEqual([{ seq: 2, received, record: second }]);
    expect(await found(`?subject=${first.subject}`)).toEqual([
      { seq: 1, received, record: first },
      { seq: 3, received, record: third },
    ]);
    expect((await found('?after=1')).length).toBe(2);
    expect(await found(`?id=${sample().id}`)).toEqual([]);
  });

  it('erase a record or a person, with a reason', async () => {
    const { store, collect, ask } = await start(place);
    const [first, second] = [sample(), sample()];
    await collect(post([first, second]));
    expect(await (await ask(`records?subject=${first.subject}`, 'DELETE')).json()).toEqual({ erased: 1 });
    expect(await (await ask(`records?id=${second.id}&why=request-17`, 'DELETE')).json()).toEqual({ erased: 1 });
    expect(await (await ask(`records?id=${second.id}`, 'DELETE')).json()).toEqual({ erased: 0 });
    const notes = (await store.ledger()).flatMap(({ note }) => (note === null ? [] : [JSON.parse(note)]));
    expect(notes.map(({ removed, why }) => [removed, why])).toEqual([
      [[[1, 1]], 'article-17'],
      [[[2, 2]], 'request-17'],
    ]);
  });

  it.each<[string, string]>([
    ['DELETE', 'records'],
    ['DELETE', 'records?id=x'],
    ['DELETE', 'records?subject=%25'],
    ['DELETE', 'records?id=00000000-0000-4000-8000-000000000000&subject=00000000-0000-4000-8000-000000000000'],
    ['DELETE', 'records?id=00000000-0000-4000-8000-000000000000&why=Jane%20Doe%20asked'],
    ['GET', "records?id=' OR 1=1 --"],
    ['GET', 'records?after=x'],
    ['GET', 'export?format=toString'],
    ['GET', 'stats?from=yesterday'],
    ['GET', 'stats?from=2020-01-01'],
    ['GET', 'stats?from=2026-02-30'],
    ['GET', 'stats?from=2026-03'],
    ['GET', 'stats?from=0000-01-01&to=0000-01-02'],
    ['GET', 'proof'],
    ['GET', 'proof?seq=x'],
  ])('are told what is wrong with %s %s, and nothing is erased', async (method, path) => {
    const { store, collect, ask } = await start(place);
    await collect(post(sample()));
    const response = await ask(path, method);
    expect(response.status).toBe(400);
    expect((await response.json()).error).toEqual(expect.any(String));
    expect(await store.list()).toHaveLength(1);
  });

  it('get a proof of inclusion that anyone can check', async () => {
    const store = await (await place()).open();
    const key = await generateKey();
    const collect = createCollector({ store, origins: [SITE], operator: { token: TOKEN }, sign: { key, every: 20 } });
    onTestFinished(() => collect.close());
    const record = sample();
    await collect(post(record));
    const headers = { authorization: `Bearer ${TOKEN}` };
    const ask = () => collect(new Request(`${SITE}/proof?id=${record.id}`, { headers }));
    await expect.poll(async () => (await ask()).status).toBe(200);
    const proof = await (await ask()).json();
    expect(await verifyProof(proof, { keys: [key] })).toBe(true);
    await collect(new Request(`${SITE}/records?id=${record.id}`, { method: 'DELETE', headers }));
    expect((await ask()).status).toBe(404);
    const { content, ...rest } = await (await collect(new Request(`${SITE}/proof?seq=1`, { headers }))).json();
    expect([content, rest.commitment]).toEqual([undefined, proof.commitment]);
    expect(await verifyProof(rest, { keys: [key] })).toBe(true);
  });

  it('export lines of JSON, page after page', async () => {
    const { store, ask } = await start(place);
    const received = new Date(NOW).toISOString();
    await store.append(Array.from({ length: 1203 }, () => ({ record: sample(), received })));
    const response = await ask('export?format=ndjson');
    expect(response.headers.get('content-type')).toBe('application/x-ndjson');
    const lines = (await response.text()).trimEnd().split('\n');
    expect(lines).toHaveLength(1203);
    expect(lines.map((line) => JSON.parse(line).seq)).toEqual(lines.map((_, index) => index + 1));
  });

  it('erase all of a person, however many there are', async () => {
    const { store, ask } = await start(place);
    const { subject } = sample();
    const received = new Date(NOW).toISOString();
    const records = Array.from({ length: 10_001 }, () => ({ record: sample({ subject }), received }));
    await store.append(records);
    expect(await (await ask(`records?subject=${subject}`, 'DELETE')).json()).toEqual({ erased: 10_001 });
    expect(await store.list({ which: { subject } })).toEqual([]);
  });

  it('export CSV that no spreadsheet takes for a formula', async () => {
    const { collect, ask } = await start(place);
    const record = sample({ revision: '=cmd("a"),\n1', path: '/a' });
    await collect(post(record));
    const [head, ...rest] = (await (await ask(`export?format=csv&id=${record.id}`)).text()).split('\r\n');
    expect(head).toBe(
      'seq,received,id,subject,previous,time,expires,revision,choice,action,surface,language,shown,gpc,regime,exempt,origin,path,version,left',
    );
    expect(rest).toEqual([
      `"1","${new Date(NOW).toISOString()}","${record.id}","${record.subject}","","${record.time}","${record.expires}","'=cmd(""a""),\n1","{""analytics"":true,""marketing"":false}","save","banner","en","${record.shown}","false","opt-in","","${SITE}","/a","0.1.0",""`,
      '',
    ]);
  });

  it.each(['+1', '-1', '@sum', '\u00a0=1', '\ufeff=1', '＝1', '＠x'])(
    'export CSV in which %j is text to a spreadsheet',
    async (revision) => {
      const { collect, ask } = await start(place);
      const record = sample({ revision });
      await collect(post(record));
      expect(await (await ask(`export?format=csv&id=${record.id}`)).text()).toContain(`,"'${revision}",`);
    },
  );

  it('count answers without naming anyone', async () => {
    const { store, ask } = await start(place);
    const received = new Date(NOW).toISOString();
    const many = (count: number, part: Parameters<typeof sample>[0]) =>
      Array.from({ length: count }, () => ({ record: sample(part), received }));
    await store.append([...many(43, {}), ...many(9, { language: 'co' }), ...many(8, { language: 'gsw' })]);
    const response = await ask('stats?from=2026-02-01&to=2026-03-02');
    const { base, counts } = await response.json();
    expect(base).toBe(10);
    const all = Object.values(counts).flat() as { value: string; count: number }[];
    expect(all.every(({ count }) => count > 0 && count % 10 === 0)).toBe(true);
    expect(JSON.stringify(counts)).not.toMatch(/co"|gsw/);
    expect(counts.regime).toEqual([{ day: '2026-03-01', value: 'opt-in', count: expect.any(Number) }]);
    const languages = counts.language.map(({ value }: { value: string }) => value);
    expect(languages.sort()).toEqual(['en', 'other']);
    expect(await (await ask('stats?from=2026-02-01&to=2026-03-02')).json()).toMatchObject({ counts });
  });

  it('count answers by regime', async () => {
    const { store, ask } = await start(place);
    const received = new Date(NOW).toISOString();
    const many = (count: number, part: Parameters<typeof sample>[0]) =>
      Array.from({ length: count }, () => ({ record: sample(part), received }));
    await store.append([...many(40, {}), ...many(30, { regime: 'opt-out' }), ...many(3, { regime: 'none' })]);
    const { counts } = await (await ask('stats?from=2026-03-01&to=2026-03-01')).json();
    const totals = Object.fromEntries(counts.regime.map(({ value, count }: Count) => [value, count]));
    expect(totals).toMatchObject({ 'opt-in': 40, 'opt-out': 30 });
    expect(totals).not.toHaveProperty('none');
  });

  it('count what was asked apart from what was answered, and export it', async () => {
    const { store, collect, ask } = await start(place);
    const asked = () => {
      const record = sample({ action: 'asked', choice: {} });
      return { record, received: record.time };
    };
    await store.append([
      ...Array.from({ length: 50 }, asked),
      ...Array.from({ length: 20 }, () => ({ record: sample(), received: '2026-03-01T10:00:00.000Z' })),
    ]);
    const { counts } = await (await ask('stats?from=2026-03-01&to=2026-03-01')).json();
    expect(counts.asked).toEqual([{ day: '2026-03-01', value: 'asked', count: 50 }]);
    for (const [dimension, value] of Object.entries({
      action: 'save',
      surface: 'banner',
      language: 'en',
      regime: 'opt-in',
    }))
      expect(counts[dimension]).toEqual([{ day: '2026-03-01', value, count: 20 }]);
    const { record } = asked();
    expect((await collect(post(record))).status).toBe(201);
    expect((await collect(post([record, { ...record, choice: { a: true } }]))).status).toBe(422);
    const csv = await (await ask(`export?format=csv&id=${record.id}`)).text();
    expect(csv).toContain('"{}","asked","banner"');
    const {
      '@graph': [described],
    } = await (await ask(`export?format=jsonld&id=${record.id}`)).json();
    expect(described).toMatchObject({
      'dpv:hasProcess': [],
      'dpv:hasConsentStatus': { '@type': 'dpv:ConsentRequested' },
    });
    expect(described).not.toHaveProperty('dpv:hasDataSubject');
    expect(JSON.stringify(described)).not.toMatch(/A6-1-a|A7-3/);
  });

  it('EU-05: find what a withdrawal left behind with its answer; it counts and consents to nothing', async () => {
    const { store, collect, ask } = await start(place);
    const withdrawn = sample({ action: 'withdraw', choice: { analytics: false, marketing: true } });
    const left = [{ service: 'matomo', kind: 'cookie', name: '_pk_*' }] as const;
    const record = { ...withdrawn, id: sample().id, previous: withdrawn.id, action: 'left-behind' as const, left };
    expect((await collect(post([withdrawn, record, record]))).status).toBe(201);
    for (const wrong of [
      { ...record, left: undefined },
      { ...record, previous: null },
      { ...withdrawn, left },
    ])
      expect((await collect(post({ ...wrong, id: sample().id }))).status).toBe(422);

    const { records } = await (await ask(`records?subject=${withdrawn.subject}`)).json();
    expect(records.map((entry: { record: unknown }) => entry.record)).toEqual([withdrawn, record]);
    for (const dimension of ['action', 'choice', 'language', 'surface', 'regime'] as const)
      for (const { count } of await store.count(dimension, '2026-03-01', '2026-03-01')) expect(count).toBe(1);
    expect(await store.count('asked', '2026-03-01', '2026-03-01')).toEqual([]);

    const exported = async (format: string) => (await ask(`export?format=${format}&id=${record.id}`)).text();
    expect(JSON.parse(await exported('ndjson')).record).toEqual(record);
    expect(await exported('csv')).toContain(
      '"0.1.0","[{""kind"":""cookie"",""name"":""_pk_*"",""service"":""matomo""}]"',
    );
    const described = await exported('jsonld');
    expect(described).not.toMatch(/Consent(Given|Refused|Withdrawn)|ExpressedConsent|A6-1-a|A7-3|dct:replaces/);
    expect(JSON.parse(described)['@graph']).toEqual([
      expect.objectContaining({
        'dpv:hasProcess': [],
        'dpv:hasDataSubject': { '@id': `urn:uuid:${withdrawn.subject}` },
        'dct:relation': { '@id': `urn:uuid:${withdrawn.id}` },
        'askfirst:left': [{ 'askfirst:service': 'matomo', 'askfirst:kind': 'cookie', 'askfirst:name': '_pk_*' }],
      }),
    ]);
  });

  it('RC-01: do not read a consent out of what was left behind, whatever it claims', async () => {
    const { collect, ask } = await start(place);
    const refused = sample({ action: 'reject-all', choice: { analytics: false } });
    const left = [{ service: 'matomo', kind: 'cookie', name: '_pk_*' }] as const;
    const claims = {
      ...refused,
      ...{ id: sample().id, previous: refused.id, action: 'left-behind' as const, left, choice: { analytics: true } },
    };
    const again = { ...refused, id: sample().id, previous: claims.id, action: 'save' as const };
    expect((await collect(post([refused, claims, again]))).status).toBe(201);
    const described = await (await ask(`export?format=jsonld&subject=${refused.subject}`)).text();
    expect(described).toContain('dpv:ConsentRefused');
    expect(described).not.toMatch(/Consent(Given|Withdrawn)/);
  });

  it('read metrics in Prometheus’s format', async () => {
    const { collect, ask } = await start(place);
    const record = sample();
    await collect(post([record, record]));
    await collect(post('{'));
    for (const method of ['BREW', 'PATCH']) await collect(new Request(`${SITE}/evil"label`, { method }));
    const response = await ask('metrics');
    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    const text = await response.text();
    for (const line of text.trimEnd().split('\n'))
      expect(line).toMatch(/^(# (HELP|TYPE) askfirst_\w+ .+|askfirst_\w+(\{(\w+="[\w.+]+",?)+\})? [\d.e+-]+)$/);
    expect(text).toContain('askfirst_requests_total{route="post",method="POST",status="201"} 1\n');
    expect(text).toContain('askfirst_requests_total{route="post",method="POST",status="400"} 1\n');
    expect(text).toContain('askfirst_requests_total{route="other",method="other",status="405"} 1\n');
    expect(text).toContain('askfirst_requests_total{route="other",method="PATCH",status="405"} 1\n');
    expect(text).toContain('askfirst_records_total{result="repeated"} 1\n');
    expect(text).toContain('askfirst_request_duration_seconds_bucket{le="+Inf"} 4\n');
    expect(text).toContain('askfirst_ledger_lines 1\n');
  });
});

describe('a token', () => {
  it('may not be short, and may be replaced while the old one still holds', async () => {
    const store = {} as Parameters<typeof createCollector>[0]['store'];
    const make = (token: string | string[]) => createCollector({ store, origins: [SITE], operator: { token } });
    expect(() => make('short')).toThrow('at least 20 characters');
    expect(() => make([])).toThrow('at least 20 characters');
    const collect = make([`${TOKEN}1`, `${TOKEN}2`]);
    const ask = (token: string) =>
      collect(new Request(`${SITE}/stats?from=x`, { headers: { authorization: `Bearer ${token}` } }));
    expect([(await ask(`${TOKEN}1`)).status, (await ask(`${TOKEN}2`)).status, (await ask(TOKEN)).status]).toEqual([
      400, 400, 401,
    ]);
  });
});

describeStores('the JSON-LD export', (place) => {
  type Process = { readonly 'dpv:hasConsentStatus'?: { readonly '@type': readonly string[] } };
  const DPV = 'https://w3id.org/dpv#';
  /** Terms of DPV 2.3 that the export may use, each checked to exist there. */
  const TERMS = [
    ...['ConsentRecord', 'LegalEntity', 'ConsentNotice', 'Process', 'Purpose', 'ConsentGiven', 'ConsentRefused'],
    ...[
      'ConsentWithdrawn',
      'ConsentStatusInvalidForProcessing',
      'ExpressedConsent',
      'WithdrawConsent',
      'ServiceUsageAnalytics',
      'hasDataSubject',
    ],
    ...['hasDataController', 'hasName', 'hasAddress', 'hasContact', 'hasNotice', 'hasProcess', 'hasPurpose'],
    ...['hasLegalBasis', 'hasConsentStatus', 'isIndicatedBy', 'hasIndicationMethod', 'isIndicatedAtTime'],
    ...['hasConsentControl', 'isExercisedAt', 'hasRight'],
  ].map((name) => DPV + name);
  const DCT = [
    'identifier',
    'conformsTo',
    'language',
    'dateAccepted',
    'hasVersion',
    'valid',
    'replaces',
    'created',
    'relation',
  ].map((name) => `http://purl.org/dc/terms/${name}`);
  const GDPR = ['A6-1-a', 'A7-3'].map((name) => `https://w3id.org/dpv/legal/eu/gdpr#${name}`);
  const OWN = [
    'sha256',
    'origin',
    'version',
    'gpc',
    'regime',
    'answer',
    'allowed',
    'left',
    'service',
    'kind',
    'name',
  ].map((name) => `urn:askfirst:record#${name}`);
  const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

  it('RC-01: is read by an RDF parser, in terms that exist, with everything that ISO/IEC TS 27560 has of a record', async () => {
    const description = {
      controller: { name: 'Example SAS', address: '1 rue de Rome, Paris', contact: 'privacy@example.com' },
      notice: 'https://example.com/privacy',
      withdrawal: 'https://example.com/privacy#choices',
      purposes: { analytics: 'dpv:ServiceUsageAnalytics' },
    };
    const { collect, ask } = await start(place, { description });
    const given = sample();
    const withdrawn = sample({
      subject: given.subject,
      previous: given.id,
      action: 'withdraw',
      choice: { analytics: false, marketing: false },
    });
    const added = { id: sample().id, previous: withdrawn.id, action: 'left-behind' as const };
    const left = [{ service: 'matomo', kind: 'cookie', name: 'sid' }] as const;
    await collect(post([given, withdrawn, { ...withdrawn, ...added, left }]));
    const response = await ask('export?format=jsonld');
    expect(response.headers.get('content-type')).toBe('application/ld+json');
    const quads = (await jsonld.toRDF(await response.json(), {
      documentLoader: (url: string) => Promise.reject(new Error(`must not be fetched: ${url}`)),
    })) as { subject: { value: string }; predicate: { value: string }; object: { value: string; termType: string } }[];

    const known = new Set([...TERMS, ...DCT, ...OWN, TYPE]);
    expect([...new Set(quads.map(({ predicate }) => predicate.value))].filter((iri) => !known.has(iri))).toEqual([]);
    const things = quads.filter(({ object }) => object.termType === 'NamedNode').map(({ object }) => object.value);
    const schemas = ['record', 'record-eu-gdpr'].map((name) => `https://w3id.org/dpv/schema/dpv-27560#${name}`);
    const vocabulary = new Set([...TERMS, ...GDPR, ...schemas]);
    const other = things.filter((iri) => !vocabulary.has(iri) && !iri.startsWith('urn:uuid:'));
    expect(new Set(other)).toEqual(new Set([description.notice, description.withdrawal]));

    const all = (subject: string, predicate: string) =>
      quads
        .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
        .map(({ object }) => object.value);
    const statuses = (id: string) =>
      all(`urn:uuid:${id}`, `${DPV}hasProcess`).map((process) => [
        all(process, DCT[0] ?? ''),
        all(all(process, `${DPV}hasConsentStatus`)[0] ?? '', TYPE),
        all(all(process, `${DPV}hasConsentStatus`)[0] ?? '', `${DPV}isIndicatedAtTime`),
      ]);
    expect(statuses(given.id)).toEqual([
      [['analytics'], [`${DPV}ConsentGiven`, `${DPV}ExpressedConsent`], [given.time]],
      [['marketing'], [`${DPV}ConsentRefused`], [given.time]],
    ]);
    expect(statuses(withdrawn.id).map(([, types]) => types)).toEqual([
      [`${DPV}ConsentWithdrawn`],
      [`${DPV}ConsentRefused`],
    ]);
    expect(all(`urn:uuid:${withdrawn.id}`, 'http://purl.org/dc/terms/replaces')).toEqual([`urn:uuid:${given.id}`]);
    expect(all(`urn:uuid:${added.id}`, 'http://purl.org/dc/terms/relation')).toEqual([`urn:uuid:${withdrawn.id}`]);
    expect(all(`urn:uuid:${given.id}`, `${DPV}hasDataSubject`)).toEqual([`urn:uuid:${given.subject}`]);
  });

  it('knows what was withdrawn where the record before is on another page of the store, and says less where it was erased', async () => {
    const { store, ask } = await start(place);
    const received = new Date(NOW).toISOString();
    const given = sample();
    const { subject } = given;
    const choice = { analytics: false, marketing: false };
    const withdrawn = sample({ subject, previous: given.id, action: 'withdraw', choice });
    await store.append(
      [given, ...Array.from({ length: 500 }, () => sample()), withdrawn].map((record) => ({ record, received })),
    );
    const statuses = async () => {
      const graph = (await (await ask(`export?format=jsonld&id=${withdrawn.id}`)).json())['@graph'];
      return graph[0]['dpv:hasProcess'].map((process: Process) => process['dpv:hasConsentStatus']?.['@type']);
    };
    expect(await statuses()).toEqual([['dpv:ConsentWithdrawn'], ['dpv:ConsentRefused']]);
    const whole = await (await ask('export?format=jsonld')).json();
    expect(JSON.stringify(whole['@graph'].at(-1))).toContain('dpv:ConsentWithdrawn');
    await store.erase({ id: given.id }, { why: 'article-17', time: received });
    expect(await statuses()).toEqual(Array(2).fill(['dpv:ConsentStatusInvalidForProcessing']));
  });

  it('is sound where the site describes nothing, and where there are no records', async () => {
    const { collect, ask } = await start(place);
    const empty = await jsonld.toRDF(await (await ask('export?format=jsonld')).json());
    expect(empty).toEqual([]);
    await collect(post(sample({ shown: null })));
    expect(await jsonld.toRDF(await (await ask('export?format=jsonld')).json())).not.toEqual([]);
  });
});
