import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { audit, openStore } from '../../../dist/audit.js';
import { generateKey, postgres, sqlite } from '../../../dist/collector.js';
import { bannerOf, config, control, expect, html, test } from '../../support/browser.js';
import { startKilled } from '../../support/killed.js';
import { hasPostgres, startPostgres } from '../../support/postgres.js';
import { FAULTS, startProxy } from '../../support/proxy.js';
import { randomFrom } from '../../support/random.js';
import type { Site } from '../../support/site.js';

// The collector dies and comes back, and between it and the browser everything goes wrong. Then it is calm, and every
// answer is in the store exactly once. Pages come and go as in life: what one could not send, the next does. Most of it
// is waiting, so that both stores are tried side by side, each with a collector and visitors of its own.

const SEED = Number(process.env.CHAOS_SEED ?? 1);

type Kind = 'SQLite' | 'PostgreSQL';
let server: Awaited<ReturnType<typeof startPostgres>> | undefined;

/** An empty store, which the collector's process and then the test open by its address. */
async function place(kind: Kind): Promise<{ address: string; remove(): Promise<void> }> {
  if (kind === 'PostgreSQL') {
    server ??= await startPostgres();
    const schema = `t${randomBytes(8).toString('hex')}`;
    await (await postgres(server.address, { schema })).close();
    return { address: `${server.address}?schema=${schema}`, remove: async () => {} };
  }
  const folder = await mkdtemp(join(tmpdir(), 'askfirst-chaos-'));
  const address = join(folder, 'records.db');
  await (await sqlite(address)).close();
  return { address, remove: () => rm(folder, { recursive: true }) };
}

interface Chaos {
  /** Where the pages of the site are that posts to the collector. */
  readonly url: string;
  /** The ids of all answers that were given. */
  readonly given: string[];
  readonly random: () => number;
  /** From now on requests and the collector live again. */
  calm(): Promise<void>;
  /** How often the collector was killed, and each fault met. */
  met(): { readonly [what: string]: number };
}

/** Begins in chaos. In the end, the store holds what was given. */
async function inChaos(kind: Kind, site: Site, run: (chaos: Chaos) => Promise<void>): Promise<void> {
  const random = randomFrom(SEED);
  const { address, remove } = await place(kind);
  const key = await generateKey();
  const collector = await startKilled(address, key, site.origin, random);
  let raging = true;
  const proxy = await startProxy(collector.port, () =>
    raging && random() < 0.6 ? FAULTS[Math.floor(random() * FAULTS.length)] : undefined,
  );
  const url = site.page(`/${kind}`, html({ config: { ...config, consent: { endpoint: proxy.url } } }));
  const given: string[] = [];
  try {
    collector.rage();
    await run({
      url,
      given,
      random,
      async calm() {
        raging = false;
        await collector.calm();
        proxy.release();
      },
      met: () => ({ ...proxy.seen, kills: collector.kills() }),
    });
    expect(await collector.stop()).toBe(0);
    const store = await openStore(address);
    const kept = await store.list({ limit: 1000 });
    const result = await audit(store, { keys: { keys: [key] } });
    await store.close();
    expect(kept.map(({ record }) => record.id).toSorted()).toEqual(given.toSorted());
    expect(result).toMatchObject({ sound: true, records: given.length, signed: given.length, verified: true });
  } finally {
    await collector.stop().catch(() => {});
    await proxy.stop();
    await remove();
  }
}

test.afterAll(() => {
  server?.stop();
  server = undefined;
});

const ANSWERS = ['askfirst.acceptAll()', 'askfirst.rejectAll()', 'askfirst.choose({ analytics: true })'];

/** Answers by the API, a few times, with short pauses; `given` gets the ids. */
async function answer(page: Page, { given, random }: Chaos, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    given.push(await page.evaluate<string>(`${ANSWERS[time % ANSWERS.length]}; askfirst.record.id`));
    await page.waitForTimeout(random() * 40);
  }
}

/** Answers by a click on the banner. */
async function click(page: Page, { given, random }: Chaos): Promise<void> {
  await control(page, random() < 0.5 ? 'accept' : 'reject').click();
  given.push(await page.evaluate<string>('askfirst.record.id'));
}

const waiting = (page: Page) =>
  page.evaluate<string[]>('Object.keys(localStorage).filter((key) => key.startsWith("askfirst.outbox."))');

/** The next page, on which everything that waits goes out. */
async function next(context: BrowserContext, { url }: Chaos): Promise<void> {
  const page = await context.newPage();
  await page.goto(url);
  await expect.poll(() => waiting(page), { timeout: 30_000 }).toEqual([]);
  await page.close();
}

/** What each record was told last, so that a test sees what storage does not show. */
const TELL =
  'self.told = {}; document.addEventListener("askfirst:record", ({ detail }) => { self.told[detail.id] = detail.delivery })';
const untold = (page: Page, ids: readonly string[]) =>
  page.evaluate<string[], readonly string[]>(
    (ids) => ids.filter((id) => (self as unknown as { told: Record<string, string> }).told[id] !== 'delivered'),
    ids,
  );

type Case = (context: BrowserContext, chaos: Chaos) => Promise<void>;

const storage =
  (script: string): Case =>
  async (context, chaos) => {
    const page = await context.newPage();
    await page.addInitScript(script);
    await page.goto(chaos.url);
    await page.evaluate(TELL);
    await click(page, chaos);
    await answer(page, chaos, 7);
    await chaos.calm();
    await page.evaluate('dispatchEvent(new Event("online"))');
    await expect.poll(() => untold(page, chaos.given), { timeout: 30_000 }).toEqual([]);
  };

const CASES: { readonly [name: string]: Case } = {
  async 'a tab that is closed half a second after the click'(context, chaos) {
    for (let tab = 0; tab < 4; tab += 1) {
      const page = await context.newPage();
      await page.goto(chaos.url);
      await click(page, chaos);
      await page.waitForTimeout(500);
      await page.close();
      await context.clearCookies();
    }
    await chaos.calm();
    await next(context, chaos);
  },
  async 'offline, then online'(context, chaos) {
    const page = await context.newPage();
    await page.goto(chaos.url);
    await context.setOffline(true);
    await click(page, chaos);
    await answer(page, chaos, 5);
    expect(await waiting(page)).toHaveLength(6);
    await context.setOffline(false);
    await page.waitForTimeout(1000);
    await chaos.calm();
    await page.evaluate('dispatchEvent(new Event("online"))');
    await expect.poll(() => waiting(page), { timeout: 30_000 }).toEqual([]);
  },
  async 'two tabs at once'(context, chaos) {
    const [page, other] = await Promise.all([context.newPage(), context.newPage()]);
    await Promise.all([page.goto(chaos.url), other.goto(chaos.url)]);
    await click(page, chaos);
    await expect(bannerOf(other)).toHaveCount(0);
    await Promise.all([answer(page, chaos, 10), answer(other, chaos, 10)]);
    await chaos.calm();
    await page.close();
    await other.evaluate('dispatchEvent(new Event("online"))');
    await expect.poll(() => waiting(other), { timeout: 30_000 }).toEqual([]);
  },
  async 'by the timers alone, on a page that stays'(context, chaos) {
    const page = await context.newPage();
    await page.goto(chaos.url);
    await click(page, chaos);
    await answer(page, chaos, 2);
    await page.waitForTimeout(1500);
    await chaos.calm();
    await expect.poll(() => waiting(page), { timeout: 40_000 }).toEqual([]);
  },
  'storage that is full': storage(
    `for (let size = 2 ** 20, text = ''; size >= 1; size = Math.floor(size / 2))
       for (;;) try { localStorage.setItem('full', text + 'x'.repeat(size)); text += 'x'.repeat(size) } catch { break }`,
  ),
  'storage that is blocked': storage(
    'Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError") } })',
  ),
};

const KINDS: readonly Kind[] = hasPostgres ? ['SQLite', 'PostgreSQL'] : ['SQLite'];
// Skipped things are counted.
if (!hasPostgres) test.skip('RC-01: all of this in PostgreSQL, which is not installed', () => {});

// One after the other: a machine that only starts collectors has no time for answers.
test.describe.configure({ mode: 'default', timeout: 90_000 });

test('RC-01: 200 answers, all kept once', async ({ browser, site }) => {
  const many = async (chaos: Chaos): Promise<void> => {
    const contexts = await Promise.all(Array.from({ length: 8 }, () => browser.newContext()));
    const visitor = async (context: BrowserContext): Promise<void> => {
      const page = await context.newPage();
      await page.goto(chaos.url);
      await click(page, chaos);
      await answer(page, chaos, 12);
      await page.goto(chaos.url);
      await answer(page, chaos, 12);
      await page.close();
    };
    await Promise.all(contexts.slice(0, 4).map(visitor));
    await Promise.all(contexts.slice(4).map(visitor));
    await expect.poll(() => chaos.met().kills, { timeout: 30_000 }).toBeGreaterThan(2);
    const met = chaos.met();
    await chaos.calm();
    await Promise.all(contexts.map((context) => next(context, chaos)));
    await Promise.all(contexts.map((context) => context.close()));
    expect(chaos.given).toHaveLength(200);
    for (const fault of FAULTS) expect(met[fault], fault).toBeGreaterThan(5);
  };
  await Promise.all(KINDS.map((kind) => test.step(kind, () => inChaos(kind, site, many))));
});

for (const [name, run] of Object.entries(CASES))
  test(`RC-01: ${name}`, async ({ browser, site }) => {
    const once = async (chaos: Chaos): Promise<void> => {
      const context = await browser.newContext();
      await run(context, chaos);
      await context.close();
    };
    await Promise.all(KINDS.map((kind) => test.step(kind, () => inChaos(kind, site, once))));
  });
