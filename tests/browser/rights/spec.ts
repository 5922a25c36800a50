import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { PrivacyRequest } from '../../../src/domain/request.js';
import type { Notice } from '../../../src/domain/types.js';
import { centerOf, config, expect, html, test } from '../../support/browser.js';
import type { Site } from '../../support/site.js';

const ENDPOINT = '/api/requests';
const RIGHTS = ['access', 'rectification', 'erasure', 'restriction', 'portability', 'objection'] as const;
const notice: Notice = {
  rights: {
    list: [...RIGHTS, 'objection-marketing', 'automated-decision', 'withdrawal'].map((right) => ({
      right: right as (typeof RIGHTS)[number],
    })),
    routes: [
      { requests: 'Your account', to: 'The shop', rights: ['access', 'erasure'] },
      { requests: '<b>A shop</b>', to: 'Its owner', here: false, link: { label: 'The owner', href: '/owner' } },
      { requests: 'Anything else', to: 'The shop' },
    ],
    endpoint: ENDPOINT,
    optOuts: ['sale', 'sensitive'],
  },
  communications: {
    kinds: [
      { id: 'bills', name: 'Bills', bases: [{ basis: 'contract' }] },
      { id: 'news', name: 'News', bases: [{ basis: 'consent' }], optional: true },
      { id: 'offers', name: 'Offers', bases: [{ basis: 'legitimate-interest' }], optional: true },
    ],
  },
};
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function open(
  page: Page,
  site: Site,
  lang = 'en',
  own: object = { ...config, notice },
  hash = '#privacy/rights',
) {
  const dir = lang === 'ar' ? ' dir="rtl"' : '';
  const text = html({ config: own, lang, body: '<main><h1>A page</h1></main>' });
  await page.goto(site.page('/', text.replace(`lang="${lang}"`, `lang="${lang}"${dir}`)) + hash);
  await centerOf(page).locator('[data-section=changes], [data-section=communications]').last().waitFor();
}
const button = (page: Page, name: string) => centerOf(page).getByRole('button', { name, exact: true });
/** Presses it, unless the clock has tried again meanwhile. */
const tryNow = async (page: Page): Promise<void> => {
  const sent = centerOf(page).getByText('Your request is sent');
  await expect(button(page, 'Try now').or(sent)).toBeVisible();
  await button(page, 'Try now').evaluateAll(([found]) => (found as HTMLElement | undefined)?.click());
  await expect(sent).toBeVisible();
};
const field = (page: Page, name: string) => centerOf(page).getByLabel(name, { exact: true });
const posted = (site: Site): PrivacyRequest[] => site.hits(ENDPOINT).map(({ body }) => JSON.parse(body));
const taken = (site: Site): string =>
  site.answer(ENDPOINT, (_request, response, body) =>
    response
      .writeHead(201, { 'content-type': 'application/json' })
      .end(JSON.stringify({ reference: JSON.parse(`${body}`).reference, due: '2027-01-31' })),
  );

/** Everything that a browser keeps for a site, as one text. */
const stored = async (page: Page): Promise<string> => {
  const found = await page.evaluate(async () => [
    document.cookie,
    JSON.stringify({ ...localStorage }),
    JSON.stringify({ ...sessionStorage }),
    JSON.stringify(history.state),
    JSON.stringify(await indexedDB.databases()),
    JSON.stringify(await caches.keys()),
    window.name,
  ]);
  return JSON.stringify([found, await page.context().storageState({ indexedDB: true })]);
};

async function fillIn(page: Page): Promise<void> {
  await button(page, 'Make a request').click();
  await field(page, 'What do you ask for?').selectOption('Erasure');
  await field(page, 'E-mail address').fill('ada@example.com');
  await field(page, 'Name (optional)').fill('Ada Lovelace');
  await field(page, 'What should we know? (optional)').fill('All of it.');
}

test('the form is fetched once it is opened; by keyboard it goes from the button to the receipt', async ({
  page,
  site,
  problems,
}) => {
  taken(site);
  await open(page, site);
  expect(site.hits('/dist/requests')).toEqual([]);
  await button(page, 'Make a request').focus();
  await page.keyboard.press('Enter');
  await expect(field(page, 'What is it about?')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(field(page, 'What do you ask for?')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(field(page, 'E-mail address')).toBeFocused();
  await page.keyboard.press('Enter');
  const alert = centerOf(page).getByRole('alert').filter({ hasText: 'Enter an address such as name@example.com.' });
  await expect(alert).toBeVisible();
  await expect(field(page, 'E-mail address')).toHaveAttribute('aria-invalid', 'true');
  await expect(field(page, 'E-mail address')).toHaveAccessibleDescription(/Enter an address.*For the answer/);
  expect(posted(site)).toEqual([]);
  await page.keyboard.type('ada@example.com');
  await page.keyboard.press('Enter');
  await expect(centerOf(page).getByRole('heading', { name: 'Your request is sent' })).toBeFocused();
  const [request] = posted(site);
  expect(request).toEqual({
    format: 1,
    reference: expect.stringMatching(/^[\dA-Z]{4}-[\dA-Z]{4}-[\dA-Z]{4}$/),
    token: expect.stringMatching(/^[\da-f]{64}$/),
    kind: 'erasure',
    about: 'Your account',
    email: 'ada@example.com',
    time: new Date(request?.time ?? '').toISOString(),
    within: 'P1M',
    language: 'en',
    regime: 'opt-in',
    origin: site.origin,
    version: expect.any(String),
  });
  const receipt = centerOf(page).locator('.request');
  for (const text of [request?.reference, 'January 31, 2027', `#privacy/rights/${request?.token}`])
    await expect(receipt).toContainText(text ?? '');
  expect(problems).toEqual([]);
});

test('Cancel gives the focus back; which rights there are, and who answers, follows the matter', async ({
  page,
  site,
}) => {
  await open(page, site);
  await button(page, 'Make a request').click();
  const options = field(page, 'What do you ask for?').getByRole('option');
  await expect(options).toHaveText(['Access', 'Erasure']);
  await field(page, 'What is it about?').selectOption('Anything else');
  await expect(options).toHaveCount(9);
  await field(page, 'What is it about?').selectOption('<b>A shop</b>');
  await expect(centerOf(page).getByText('Answered by Its owner.')).toBeVisible();
  await expect(centerOf(page).getByText('This form does not reach them.')).toBeVisible();
  await expect(centerOf(page).getByRole('link', { name: 'The owner' })).toHaveAttribute('href', '/owner');
  await expect(field(page, 'E-mail address')).toHaveCount(0);
  await expect(button(page, 'Send')).toHaveCount(0);
  await button(page, 'Cancel').click();
  await expect(button(page, 'Make a request')).toBeFocused();
});

test('a server that is down is asked again from memory alone: name and message are in no storage', async ({
  page,
  site,
}) => {
  site.answer(ENDPOINT, (_request, response) => response.writeHead(503).end());
  await open(page, site);
  await fillIn(page);
  await button(page, 'Send').click();
  await expect(centerOf(page).getByRole('alert').filter({ hasText: 'It is not sent yet' })).toBeVisible();
  const during = await stored(page);
  await expect.poll(() => posted(site).length, { timeout: 25_000 }).toBeGreaterThan(1);
  taken(site);
  await tryNow(page);
  const kept = during + (await stored(page));
  const [first, ...others] = posted(site);
  expect(first).toMatchObject({ name: 'Ada Lovelace', message: 'All of it.' });
  for (const other of others) expect(other).toEqual(first);
  for (const word of ['ada@', 'Ada', 'All of it', first?.reference, first?.token]) expect(kept).not.toContain(word);
});

for (const status of [302, 308])
  test(`an endpoint that answers ${status} has not got the request, which waits for one that answers itself`, async ({
    page,
    site,
  }) => {
    site.answer('/elsewhere', (_request, response) => response.writeHead(200).end('{}'));
    site.answer(ENDPOINT, (_request, response) => response.writeHead(status, { location: '/elsewhere' }).end());
    await open(page, site);
    await fillIn(page);
    await button(page, 'Send').click();
    await expect(centerOf(page).getByRole('alert').filter({ hasText: 'It is not sent yet' })).toBeVisible();
    taken(site);
    await tryNow(page);
    expect(new Set(posted(site).map(({ reference }) => reference)).size).toBe(1);
  });

test('an endpoint that is silent is one that does not answer, and can be tried again', async ({ page, site }) => {
  site.answer(ENDPOINT, () => {});
  await page.clock.install();
  await open(page, site);
  await fillIn(page);
  await button(page, 'Send').click();
  await expect.poll(() => posted(site)).toHaveLength(1);
  await page.clock.fastForward(31_000);
  taken(site);
  await tryNow(page);
});

test('both forms at once: each field has a label and an id of its own', async ({ page, site }) => {
  await open(page, site);
  for (const name of ['Make a request', 'Stop e-mails']) await button(page, name).click();
  await expect(centerOf(page).locator('[name=email]')).toHaveCount(2);
  const ids = await centerOf(page).evaluate((dialog) => [...dialog.querySelectorAll('[id]')].map(({ id }) => id));
  expect(ids).toHaveLength(new Set(ids).size);
  for (const input of await centerOf(page).locator('[name=email]').all())
    expect(await input.evaluate((field: HTMLInputElement) => field.labels?.length)).toBe(1);
});

test('an endpoint that redirects has taken nothing, and its owner reads why', async ({ page, site, problems }) => {
  site.answer(ENDPOINT, (_request, response) => response.writeHead(201).end('{}'));
  site.answer('/moved', (_request, response) => response.writeHead(301, { location: ENDPOINT }).end());
  const moved = { ...config, notice: { ...notice, rights: { ...notice.rights, endpoint: '/moved' } } };
  await open(page, site, 'en', moved);
  await fillIn(page);
  await button(page, 'Send').click();
  await expect(button(page, 'Try now')).toBeVisible();
  expect([...new Set(problems)]).toEqual([
    expect.stringContaining('/moved redirects; requests wait until it answers itself'),
  ]);
});

test('a 2xx whose body never ends has taken the request, once', async ({ page, site }) => {
  site.answer(ENDPOINT, (_request, response) => {
    response.writeHead(201).write('{"reference":');
  });
  await page.clock.install();
  await open(page, site);
  await fillIn(page);
  const head = page.waitForResponse(`**${ENDPOINT}`);
  await button(page, 'Send').click();
  await head;
  await page.clock.fastForward(31_000);
  await expect(centerOf(page).getByText('Your request is sent')).toBeVisible();
  expect(posted(site)).toHaveLength(1);
});

test('what is refused says so, and can be mended', async ({ page, site }) => {
  site.answer(ENDPOINT, (_request, response) => response.writeHead(422).end());
  await open(page, site);
  await fillIn(page);
  await button(page, 'Send').click();
  await expect(centerOf(page).getByRole('alert').filter({ hasText: 'It was not accepted' })).toBeVisible();
  await expect(field(page, 'What should we know? (optional)')).toHaveValue('All of it.');
  taken(site);
  await button(page, 'Send').click();
  await expect(centerOf(page).getByText('Your request is sent')).toBeVisible();
});

test('US-02: an opt-out needs nothing: no address, no name, no account; the answer is due in 45 days', async ({
  page,
  site,
}) => {
  taken(site);
  const consent = { regimes: { use: 'opt-out' } };
  const categories = { ...config.categories, marketing: { ...config.categories.marketing, mode: 'opt-out' } };
  await open(page, site, 'en', { ...config, categories, consent, notice });
  await button(page, 'Make a request').click();
  await expect(field(page, 'What do you ask for?').locator('option').first()).toHaveText(
    'Do Not Sell or Share My Personal Information',
  );
  await expect(centerOf(page).locator('form [required]')).toHaveCount(0);
  await expect(centerOf(page).locator('form').getByRole('textbox')).toHaveCount(1);
  await expect(centerOf(page).getByText('You need no account')).toBeVisible();
  await button(page, 'Send').click();
  await expect(centerOf(page).getByText('Your request is sent')).toBeVisible();
  const [request] = posted(site);
  expect(request).toMatchObject({ kind: 'sale', within: 'P45D', regime: 'opt-out' });
  expect(request).not.toHaveProperty('email');
});

test('optional e-mails are switched off, each for itself, as a record of its own', async ({ page, site }) => {
  taken(site);
  await open(page, site);
  await button(page, 'Stop e-mails').click();
  const switches = centerOf(page).getByRole('group', { name: 'No longer send me' }).getByRole('checkbox');
  await expect(switches).toHaveCount(2);
  for (const each of await switches.all()) await expect(each).not.toBeChecked();
  await button(page, 'Send').click();
  await expect(centerOf(page).getByRole('alert').filter({ hasText: 'Choose at least one.' })).toBeVisible();
  await switches.last().check();
  await field(page, 'E-mail address').fill('ada@example.com');
  await button(page, 'Send').click();
  await expect(centerOf(page).getByText('Your request is sent')).toBeVisible();
  expect(posted(site)).toMatchObject([{ kind: 'communications', stop: ['offers'], email: 'ada@example.com' }]);
});

test('the link shows the state, asks for it by a header and without cookies, and leaves no token in the address', async ({
  page,
  context,
  site,
}) => {
  const token = 'ab'.repeat(32);
  await context.addCookies([{ name: 'session', value: 'secret', url: site.origin }]);
  let asked: object | undefined;
  site.answer(`${ENDPOINT}/state`, ({ headers: { authorization, cookie } }, response) => {
    asked = { authorization, cookie };
    const state = { reference: '7F3K-9QXD-MN2T', received: '2026-03-01T09:30:05.000Z', due: '2026-04-01' };
    const answer = '<img src=x onerror=alert(1)>';
    response.writeHead(200).end(JSON.stringify({ ...state, kind: 'access', status: 'identification', answer }));
  });
  await open(page, site, 'en', undefined, `#privacy/rights/${token}`);
  await expect(centerOf(page).getByRole('heading', { name: 'Your request 7F3K-9QXD-MN2T' })).toBeVisible();
  const state = centerOf(page).locator('.request');
  for (const text of [
    'There is a doubt about who asks',
    '<img src=x onerror=alert(1)>',
    'March 1, 2026',
    'April 1, 2026',
  ])
    await expect(state).toContainText(text);
  expect(asked).toEqual({ authorization: `Bearer ${token}`, cookie: undefined });
  expect(site.hits('/').filter(({ path }) => path.includes(token))).toEqual([]);
  expect(page.url()).not.toContain(token);
});

test('a link to nothing, and a server that is down, say so', async ({ page, site }) => {
  site.answer(`${ENDPOINT}/state`, (_request, response) => response.writeHead(404).end());
  await open(page, site, 'en', undefined, `#privacy/rights/${'ab'.repeat(32)}`);
  await expect(centerOf(page).getByText('Nothing is kept under this link')).toBeVisible();
  site.answer(`${ENDPOINT}/state`, (_request, response) => response.writeHead(500).end());
  await page.goto('about:blank');
  await open(page, site, 'en', undefined, `#privacy/rights/${'cd'.repeat(32)}`);
  await expect(centerOf(page).getByText('The state cannot be read just now')).toBeVisible();
});

test('a link whose server is silent says so', async ({ page, site }) => {
  site.answer(`${ENDPOINT}/state`, () => {});
  await page.clock.install();
  await open(page, site, 'en', undefined, `#privacy/rights/${'ab'.repeat(32)}`);
  await expect.poll(() => site.hits(`${ENDPOINT}/state`)).toHaveLength(1);
  await page.clock.fastForward(31_000);
  await expect(centerOf(page).getByText('The state cannot be read just now')).toBeVisible();
});

test('the receipt can be saved as a file', async ({ page, site }) => {
  taken(site);
  await open(page, site);
  await fillIn(page);
  await button(page, 'Send').click();
  const download = page.waitForEvent('download');
  await button(page, 'Save as a file').click();
  const [request] = posted(site);
  const file = await download;
  expect(file.suggestedFilename()).toBe(`${request?.reference}.txt`);
  const text = readFileSync(await file.path(), 'utf8');
  for (const wanted of [request?.reference, request?.token, 'Erasure', 'All of it.']) expect(text).toContain(wanted);
  await button(page, 'Another one').click();
  await expect(field(page, 'E-mail address')).toHaveValue('');
});

for (const [lang, width, media] of [
  ['en', 1280, {}],
  ['fr', 390, { colorScheme: 'dark' }],
  ['ar', 390, { colorScheme: 'dark' }],
  ['ar', 320, { forcedColors: 'active' }],
] as const)
  test(`AX-01, AX-03: form, error and receipt break no rule of axe: ${lang}, ${width} px, ${JSON.stringify(media)}`, async ({
    page,
    site,
  }) => {
    taken(site);
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia(media);
    await open(page, site, lang);
    const form = centerOf(page).locator('form');
    const broken = async (): Promise<unknown> => {
      const wide = await centerOf(page).evaluate((element) => element.scrollWidth - element.clientWidth);
      expect(wide).toBe(0);
      await page.evaluate(axe);
      return page.evaluate(
        "axe.run({ include: [['askfirst-root']] }, { runOnly: axe.getRules().map(({ ruleId }) => ruleId) }).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)]))",
      );
    };
    for (const name of ['communications', 'rights']) {
      await centerOf(page).locator(`[data-section=${name}] .ask>button`).click();
      await expect(form).toBeVisible();
      await form.locator('[type=submit]').click();
      await expect(form.locator('.wrong')).toBeVisible();
      expect(await broken()).toEqual([]);
      if (name === 'communications') await form.locator('.actions button').last().click();
    }
    await form.locator('[type=email]').fill('ada@example.com');
    await form.locator('[type=submit]').click();
    await expect(centerOf(page).locator('.request')).toBeVisible();
    expect(await broken()).toEqual([]);
  });
