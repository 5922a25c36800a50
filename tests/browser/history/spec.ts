import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { createCollector, generateKey, sqlite } from '../../../dist/collector.js';
import type { ConsentRecord } from '../../../src/domain/record.js';
import { centerOf, config, control, expect, html, test } from '../../support/browser.js';
import type { Site } from '../../support/site.js';

const ENDPOINT = '/privacy/records';
const KEYS = `${ENDPOINT}/keys`;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const opener = '<main><h1>A page</h1><a href="#" data-consent-open>Privacy</a></main>';

const own = {
  ...config,
  consent: { endpoint: ENDPOINT, keys: KEYS },
  notice: { controller: { name: 'Example Ltd', email: 'privacy@example.com' } },
};
const full = { ...own, notice: { ...own.notice, dpo: { name: 'A. Person', email: 'dpo@example.com' } } };

/** A collector that signs, behind the site's own server. */
async function collect(site: Site): Promise<void> {
  const collector = createCollector({
    store: await sqlite(':memory:'),
    origins: [site.origin],
    sign: { key: await generateKey() },
  });
  for (const path of [ENDPOINT, KEYS])
    site.answer(path, async ({ method = 'GET', headers }, response, body) => {
      const init = {
        method,
        headers: headers as Record<string, string>,
        ...(body.length && { body: new Uint8Array(body) }),
      };
      const answer = await collector(new Request(site.origin + path, init));
      response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
    });
}

/** Each once: a page that ends before it has heard of its record sends it again. */
const records = (site: Site): ConsentRecord[] => {
  const posted = site.hits(ENDPOINT).filter(({ method }) => method === 'POST');
  const all: ConsentRecord[] = posted.flatMap(({ body }) => JSON.parse(body));
  return [...new Map(all.map((record) => [record.id, record])).values()];
};
const historyOf = (page: Page) => page.locator('askfirst-root .history');
const items = (page: Page) => historyOf(page).getByRole('listitem');

async function openHistory(page: Page): Promise<void> {
  await page.getByText('Privacy', { exact: true }).click();
  const folded = centerOf(page).locator('summary', { hasText: 'Your answers' });
  const section = centerOf(page).locator('[data-section=history]');
  await expect(folded.or(section)).toBeVisible();
  if (await folded.count()) await folded.click();
  await expect(historyOf(page)).toBeVisible();
}

/** Accepts on the banner, then takes marketing back in the centre. */
async function answerTwice(page: Page): Promise<void> {
  await control(page, 'accept').click();
  await page.getByText('Privacy', { exact: true }).click();
  await centerOf(page).locator('[data-toggle="marketing"]').press('Space');
  await control(page, 'save').click();
  await expect(centerOf(page)).toHaveCount(0);
}

for (const [name, settings] of [
  ['a short notice', own],
  ['a whole notice', full],
] as const)
  test(`RC-01: with ${name}, every answer is listed with what changed, its id and a receipt that is checked`, async ({
    page,
    site,
    problems,
  }) => {
    await collect(site);
    await page.goto(site.page('/', html({ config: settings, body: opener })));
    await answerTwice(page);
    await openHistory(page);
    await expect(items(page)).toHaveCount(2);
    await expect.poll(() => records(site)).toHaveLength(2);
    const [first, second] = records(site);
    await expect(items(page).nth(0)).toContainText('Refused: Marketing');
    await expect(items(page).nth(0)).not.toContainText('Allowed');
    await expect(items(page).nth(0)).toContainText(second?.id ?? '');
    await expect(items(page).nth(1)).toContainText('Allowed: Analytics and Marketing');
    await expect(items(page).nth(1)).toContainText(first?.id ?? '');
    await expect(items(page).nth(1)).toContainText('Revision 1');
    for (const at of [0, 1]) await expect(items(page).nth(at)).toContainText('Receipt: checked');
    expect(problems).toEqual([]);
    // After a reload it is all still there.
    await page.reload();
    await openHistory(page);
    await expect(items(page)).toHaveCount(2);
    await page.evaluate(axe);
    expect(
      await page.evaluate(
        "axe.run({ include: [['askfirst-root']] }).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))",
      ),
    ).toEqual([]);
  });

test('RC-01: a record that was changed, or a receipt of another key, does not match', async ({ page, site }) => {
  await collect(site);
  await page.goto(site.page('/', html({ config: own, body: opener })));
  await answerTwice(page);
  const receipts = () =>
    page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('askfirst.receipt.')).length");
  await expect.poll(receipts).toBe(2);
  await page.evaluate(() => {
    const list = JSON.parse(localStorage['askfirst.history']);
    list[0].choice.marketing = false;
    localStorage['askfirst.history'] = JSON.stringify(list);
    const key = `askfirst.receipt.${list[1].id}`;
    const [head, payload, signature = ''] = localStorage[key].split('.');
    localStorage[key] = [head, payload, (signature[0] === 'A' ? 'B' : 'A') + signature.slice(1)].join('.');
  });
  await openHistory(page);
  for (const at of [0, 1]) await expect(items(page).nth(at)).toContainText('Receipt: does not match');
});

for (const [name, script] of [
  [
    'no Ed25519',
    "SubtleCrypto.prototype.importKey = async () => { throw new DOMException('no such algorithm', 'NotSupportedError') }",
  ],
  ['no cryptography, on plain http', "Object.defineProperty(crypto, 'subtle', { value: undefined })"],
] as const)
  test(`RC-01: where the browser has ${name}, the receipt says that it cannot be checked`, async ({ page, site }) => {
    await collect(site);
    await page.addInitScript(script);
    await page.goto(site.page('/', html({ config: own, body: opener })));
    await control(page, 'accept').click();
    await openHistory(page);
    await expect(items(page)).toContainText('Receipt: cannot be checked in this browser');
  });

const saved = async (page: Page, name: string): Promise<string> => {
  const download = page.waitForEvent('download');
  await historyOf(page).getByRole('button', { name }).first().click();
  return readFileSync(await (await download).path(), 'utf8');
};

test('RC-01: the history is downloaded as JSON and as ISO 27560, and a receipt as it was signed', async ({
  page,
  site,
}) => {
  await collect(site);
  await page.goto(site.page('/', html({ config: own, body: opener })));
  await answerTwice(page);
  await openHistory(page);
  for (const at of [0, 1]) await expect(items(page).nth(at)).toContainText('checked');
  const list = JSON.parse(await saved(page, 'Download as JSON')) as { record: ConsentRecord; receipt: string }[];
  expect(list.map(({ record }) => record)).toEqual(records(site).toReversed());
  expect(await saved(page, 'Download the receipt')).toBe(list[0]?.receipt);
  const document = JSON.parse(await saved(page, 'Download as ISO 27560'));
  expect(document['@context']).toMatchObject({ dpv: 'https://w3id.org/dpv#' });
  expect(document['@graph']).toHaveLength(2);
  expect(document['@graph'][0]).toMatchObject({
    '@id': `urn:uuid:${list[0]?.record.id}`,
    'dct:dateAccepted': { '@value': expect.stringMatching(/^\d{4}-/) },
    'dpv:hasDataController': { 'dpv:hasName': 'Example Ltd', 'dpv:hasContact': 'privacy@example.com' },
    'dpv:hasConsentControl': { 'dpv:isExercisedAt': { '@id': `${site.origin}/#privacy` } },
  });
});

test('EU-04: “Forget me here” warns, then deletes everything and asks again', async ({ page, site, context }) => {
  await collect(site);
  await page.goto(site.page('/', html({ config: own, body: opener })));
  await page.evaluate('localStorage.other = 1');
  await control(page, 'accept').click();
  await openHistory(page);
  const forget = historyOf(page).getByRole('button', { name: 'Forget me here' });
  await forget.click();
  await expect(historyOf(page)).toContainText('What was not sent yet is lost.');
  await historyOf(page).getByRole('button', { name: 'Keep it' }).click();
  await expect(forget).toBeFocused();
  await expect.poll(() => page.evaluate('Object.keys(localStorage).length')).toBe(3);
  await forget.press('Enter');
  await historyOf(page).getByRole('button', { name: 'Delete it all' }).click();
  await expect(page.locator('askfirst-root section[part=banner]')).toBeVisible();
  expect(await page.evaluate('Object.keys(localStorage)')).toEqual(['other']);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate('askfirst.state.decision.reason')).toBe('first');
});

test('RC-01: without an endpoint the history is kept as well; it holds fifty answers', async ({ page, site }) => {
  await page.goto(site.page('/', html({ body: opener })));
  await page.evaluate(`(async () => {
    for (let at = 0; at < 52; at += 1) {
      askfirst.choose({ analytics: at % 2 === 0 });
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })()`);
  const ids = () => page.evaluate<string[]>('JSON.parse(localStorage["askfirst.history"] ?? "[]").map(({ id }) => id)');
  await expect.poll(async () => (await ids()).at(-1)).toBe(await page.evaluate('askfirst.record.id'));
  expect(await ids()).toHaveLength(50);
  await openHistory(page);
  await expect(items(page)).toHaveCount(50);
  expect(await page.evaluate('Object.keys(localStorage)')).toEqual(['askfirst.history']);
});

test('where local storage is blocked the history says so, and what else stands there is left out', async ({
  page,
  site,
}) => {
  const address = site.page('/', html({ body: opener }));
  await page.goto(address);
  await page.evaluate('localStorage["askfirst.history"] = \'[null, 1, {"id":"<b>"}, {"time":"x"}]\'');
  await control(page, 'accept').click();
  await openHistory(page);
  await expect(items(page)).toHaveCount(1);
  await page.addInitScript(
    "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })",
  );
  await page.goto(address);
  await openHistory(page);
  await expect(historyOf(page)).toContainText('lets the page keep nothing');
});

test('nothing of it is fetched before somebody wants to see it', async ({ page, site }) => {
  await collect(site);
  await page.goto(site.page('/', html({ config: own, body: opener })));
  await control(page, 'accept').click();
  await page.getByText('Privacy', { exact: true }).click();
  await expect(centerOf(page)).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(site.hits('/dist/history.js')).toEqual([]);
  expect(site.hits(KEYS)).toEqual([]);
});

test('RC-02: the hash in a posted record names a file that `askfirst notice publish` wrote', async ({ page, site }) => {
  await collect(site);
  const folder = mkdtempSync(join(tmpdir(), 'askfirst-notices-'));
  const texts = { en: { title: 'What may we do?' }, de: { accept: 'Alle annehmen' } };
  const told = { ...full, texts };
  writeFileSync(join(folder, 'config.json'), JSON.stringify(told));
  const { status, stdout } = spawnSync(
    process.execPath,
    ['dist/cli.js', 'notice', 'publish', '--out', join(folder, 'notices'), join(folder, 'config.json')],
    { encoding: 'utf8' },
  );
  expect(status).toBe(0);
  for (const lang of ['en', 'fr', 'ar', 'de'])
    for (const revision of ['1', '0']) {
      const before = records(site).length;
      await page.context().clearCookies();
      // An answer to an older revision: the banner then says why it asks again.
      await page.goto(site.page('/before', html({ config: { ...told, revision }, lang, body: opener })));
      await control(page, 'reject').click();
      await expect.poll(() => records(site)).toHaveLength(before + 1);
      await page.goto(site.page('/', html({ config: told, lang, body: opener })));
      if (revision === '0') {
        await control(page, 'reject').click();
        await expect.poll(() => records(site)).toHaveLength(before + 2);
      }
      await page.getByText('Privacy', { exact: true }).click();
      await control(page, 'accept').click();
      const count = before + (revision === '0' ? 3 : 2);
      await expect.poll(() => records(site)).toHaveLength(count);
    }
  const ours = records(site).filter(({ revision }) => revision === '1');
  expect(ours).toHaveLength(16);
  for (const { shown, surface, language } of ours) {
    const text = readFileSync(join(folder, 'notices', `${shown}.json`), 'utf8');
    expect(createHash('sha256').update(text).digest('hex')).toBe(shown);
    expect(stdout).toContain(`${shown} ${surface} ${language}\n`);
    expect(JSON.parse(text)[2]).toBe(language);
  }
  expect(new Set(ours.map(({ shown }) => shown)).size).toBeGreaterThanOrEqual(8);
  rmSync(folder, { recursive: true });
});
