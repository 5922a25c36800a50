import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { center as englishCenter } from '../../../src/center/en.js';
import { history } from '../../../src/center/history/en.js';
import type { CenterTexts } from '../../../src/center/texts.js';
import { notice } from '../../../src/notice/en.js';
import { again, banner, coming, frames, later, signal } from '../../../src/text/en.js';
import type { BannerTexts, FramesTexts } from '../../../src/text/texts.js';
import { bannerOf, centerOf, control, expect, html, test } from '../../support/browser.js';

/** A real notice, which is in English and French only: what is ours is in the language of the page all the same. */
const config = JSON.parse(readFileSync('demo/sites/wisec/config.json', 'utf8'));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const body = `<style>iframe{max-width:100%}</style><main><h1>A page</h1><p><button type="button" data-consent-open>Privacy</button></p>
<iframe title="A film" width="400" height="300" data-consent="plausible" data-src="/hit/film"></iframe></main>`;

interface Words {
  readonly banner: BannerTexts;
  readonly frames: FramesTexts;
  readonly center: CenterTexts;
}
const wordsIn = async (tag: string): Promise<Words> => ({
  ...(await import(`../../../src/text/${tag}.ts`)),
  ...(await import(`../../../src/center/${tag}.ts`)),
});

/** What we say in English, as text nodes and names have it; single words may be the same in other languages. */
const ENGLISH = Object.values({
  ...banner,
  ...again,
  ...signal,
  ...later,
  ...frames,
  ...coming,
  ...englishCenter,
  ...history,
  ...notice,
})
  .filter((text) => /[a-z] [a-z]/.test(text))
  .map((text) => `^${text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '.+')}$`);

/** Every text and name that a visitor can meet, also inside shadow roots. */
const textsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const walk = (node: Node): void => {
      if (node instanceof Text) found.push(node.data.trim());
      if (node instanceof Element) {
        for (const name of ['aria-label', 'data-label', 'placeholder', 'title'])
          found.push(node.getAttribute(name) ?? '');
        if (node.shadowRoot) walk(node.shadowRoot);
      }
      for (const child of node.childNodes) walk(child);
    };
    for (const root of document.querySelectorAll('askfirst-root,askfirst-frame')) walk(root);
    return found.filter(Boolean);
  });

const englishIn = async (page: Page): Promise<string[]> => {
  const patterns = ENGLISH.map((text) => new RegExp(text));
  return (await textsOf(page)).filter((text) => patterns.some((pattern) => pattern.test(text)));
};

const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    interface Found {
      readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
    }
    const { axe } = self as unknown as { axe: { run(options: object): Promise<Found> } };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    return (await axe.run({ runOnly: tags })).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
};

/** What is wider than what it stands in, or cut off by it; tables may scroll in a box of their own. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways');
    const walk = (root: ParentNode): void => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot) walk(element.shadowRoot);
        if (root === document || !element.checkVisibility()) continue;
        const { overflowX, clip, clipPath } = getComputedStyle(element);
        const hides = overflowX !== 'visible' && clipPath === 'none' && clip === 'auto';
        if (hides && element.scrollWidth > element.clientWidth + 1)
          found.push(`${element.className || element.localName} is cut`);
        const { left, right } = element.getBoundingClientRect();
        if (element.matches('button,h2,h3,h4,p,li,label,summary') && (left < -1 || right > innerWidth + 1))
          found.push(`outside: ${element.textContent?.slice(0, 60)}`);
      }
    };
    walk(document);
    return found;
  });

for (const [tag, dir] of [
  ['de', 'ltr'],
  ['el', 'ltr'],
  ['he', 'rtl'],
  ['ja', 'ltr'],
  ['pt-BR', 'ltr'],
  ['zh-CN', 'ltr'],
] as const) {
  test(`EU-07 AX-01: banner, placeholder and centre are whole in ${tag}`, async ({ page, site, problems }) => {
    const bodies: { language: string; surface: string }[] = [];
    site.answer(config.consent.endpoint, (_request, response) => response.writeHead(201).end('{}'));
    const words = await wordsIn(tag);
    await page.goto(site.page('/', html({ config, body, lang: tag })));
    await expect(bannerOf(page)).toHaveAttribute('lang', tag);
    await expect(bannerOf(page)).toHaveAttribute('dir', dir);
    await expect(bannerOf(page).getByRole('heading')).toHaveText(words.banner.title);
    await expect(page.locator('askfirst-frame [data-action=once]')).toHaveText(words.frames.frame_once);
    expect(await violations(page)).toEqual([]);
    expect(await englishIn(page)).toEqual([]);

    await control(page, 'manage').click();
    const dialog = centerOf(page);
    await expect(dialog.getByRole('heading').first()).toHaveText(words.center.center_title);
    await expect(dialog.locator('[data-section="contact"]')).toBeVisible();
    const host = page.locator('askfirst-root [part="center"]');
    expect([await host.getAttribute('lang'), await host.getAttribute('dir')]).toEqual([tag, dir]);
    for (const summary of await dialog.locator('summary').all()) await summary.click();
    expect(await englishIn(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);

    await control(page, 'save').click();
    await expect.poll(() => site.hits(config.consent.endpoint).length).toBe(1);
    bodies.push(...site.hits(config.consent.endpoint).map(({ body }) => JSON.parse(body)));
    expect(bodies).toMatchObject([{ language: tag, surface: 'center' }]);
    expect(problems).toEqual([]);
  });

  test(`AX-04: in ${tag}, at 320 px, nothing is cut off and nothing scrolls sideways`, async ({ page, site }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(site.page('/', html({ config, body, lang: tag })));
    await expect(bannerOf(page)).toBeVisible();
    expect(await tooWide(page)).toEqual([]);
    await control(page, 'manage').click();
    await expect(centerOf(page).locator('[data-section="contact"]')).toBeVisible();
    for (const summary of await centerOf(page).locator('summary').all()) await summary.click();
    expect(await tooWide(page)).toEqual([]);
  });
}

test('EU-07: where the page changes its language, banner, placeholder and open centre follow', async ({
  page,
  site,
  problems,
}) => {
  site.answer(config.consent.endpoint, (_request, response) => response.writeHead(201).end('{}'));
  const [german, hebrew] = [await wordsIn('de'), await wordsIn('he')];
  const turnTo = (lang: string) =>
    page.evaluate((lang) => {
      document.documentElement.lang = lang;
    }, lang);
  await page.goto(site.page('/', html({ config, body, lang: 'de' })));
  const once = page.locator('askfirst-frame [data-action=once]');
  await expect(bannerOf(page).getByRole('heading')).toHaveText(german.banner.title);
  await expect(once).toHaveText(german.frames.frame_once);
  await turnTo('he');
  await expect(bannerOf(page).getByRole('heading')).toHaveText(hebrew.banner.title);
  await expect(once).toHaveText(hebrew.frames.frame_once);
  await expect(page.locator('askfirst-frame section')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('askfirst-frame')).toHaveCount(1);
  await control(page, 'manage').click();
  const title = centerOf(page).getByRole('heading').first();
  await expect(title).toHaveText(hebrew.center.center_title);
  await turnTo('de');
  await expect(title).toHaveText(german.center.center_title);
  await expect(centerOf(page)).toHaveCount(1);
  await expect(once).toHaveText(german.frames.frame_once);
  expect(await englishIn(page)).toEqual([]);
  await control(page, 'close').click();
  await expect(centerOf(page)).toHaveCount(0);
  await page.locator('askfirst-frame [data-action=always]').click();
  await expect.poll(() => site.hits(config.consent.endpoint).length).toBe(1);
  expect(JSON.parse(site.hits(config.consent.endpoint)[0]?.body ?? '')).toMatchObject({
    language: 'de',
    surface: 'placeholder',
  });
  expect(problems).toEqual([]);
});

test.describe('a visitor who reads French', () => {
  test.use({ locale: 'fr-CA' });
  for (const [lang, shown] of [
    ['de', 'de'],
    ['eo', 'fr'],
    ['', 'fr'],
  ] as const)
    test(`EU-07: on a page in "${lang}" is asked in "${shown}"`, async ({ page, site }) => {
      await page.goto(site.page('/', html({ config, body, lang })));
      await expect(bannerOf(page).getByRole('heading')).toHaveText((await wordsIn(shown)).banner.title);
      await expect(bannerOf(page)).toHaveAttribute('lang', new RegExp(`^${shown}`));
    });
});

test('EU-07: a centre in the page stays until its wording in another language is there', async ({ page, site }) => {
  const inline = `<main><h1>Privacy</h1><askfirst-center></askfirst-center></main>`;
  let release = (): void => {};
  site.answer('/dist/center/he.js', async (_request, response) => {
    await new Promise<void>((done) => {
      release = done;
    });
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync('dist/center/he.js'));
  });
  const [german, hebrew] = [await wordsIn('de'), await wordsIn('he')];
  await page.goto(site.page('/', html({ config, body: inline, lang: 'de' })));
  const title = page.locator('askfirst-center h2');
  await expect(title).toHaveText(german.center.center_title);
  await page.evaluate("document.documentElement.lang = 'he'");
  await expect.poll(() => site.hits('/dist/center/he.js').length).toBe(1);
  await expect(title).toHaveText(german.center.center_title);
  release();
  await expect(title).toHaveText(hebrew.center.center_title);
  await expect(title).toHaveCount(1);
  await page.evaluate('askfirst.destroy()');
  expect(await page.evaluate("document.querySelector('askfirst-center').shadowRoot.adoptedStyleSheets.length")).toBe(0);
});

test('a centre in the page that is gone leaves nothing there, also of parts that come later', async ({
  page,
  site,
}) => {
  let release = (): void => {};
  site.answer('/dist/notice.js', async (_request, response) => {
    await new Promise<void>((done) => {
      release = done;
    });
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync('dist/notice.js'));
  });
  await page.goto(site.page('/', html({ config, body: '<askfirst-center></askfirst-center>' })));
  const place = page.locator('askfirst-center');
  await expect(place.getByRole('heading').first()).toHaveText(englishCenter.center_title);
  await expect.poll(() => site.hits('/dist/notice.js').length).toBe(1);
  const left = (): Promise<number[]> =>
    place.evaluate(({ shadowRoot: root }) => [root?.childElementCount ?? -1, root?.adoptedStyleSheets.length ?? -1]);
  expect((await left())[0]).toBe(1);
  await page.evaluate('askfirst.destroy()');
  release();
  // It has been taken up by then: whoever asked first is told first.
  await page.evaluate("import('/dist/notice.js')");
  expect(await left()).toEqual([0, 0]);
});

test('RC-02: where the centre’s file does not come, all of it is English, and the record says so', async ({
  page,
  site,
}) => {
  site.answer(config.consent.endpoint, (_request, response) => response.writeHead(201).end('{}'));
  site.answer('/dist/center/de.js', (_request, response) => response.writeHead(500).end());
  await page.goto(site.page('/', html({ config, body, lang: 'de' })));
  await control(page, 'manage').click();
  await expect(centerOf(page).getByRole('heading').first()).toHaveText(englishCenter.center_title);
  await expect(control(page, 'accept')).toHaveText(banner.accept);
  await control(page, 'close').click();
  // The banner below it came in German.
  await control(page, 'reject').click();
  await page.locator('[data-consent-open]').click();
  await control(page, 'accept').click();
  await expect.poll(() => site.hits(config.consent.endpoint).length).toBe(2);
  const records = site.hits(config.consent.endpoint).map(({ body }) => JSON.parse(body));
  expect(records.map(({ surface, language }) => [surface, language])).toEqual([
    ['banner', 'de'],
    ['center', 'en'],
  ]);
});

test('RC-02: a centre made ready in one language and shown in another has the hash of what is shown', async ({
  page,
  site,
}) => {
  let release = (): void => {};
  site.answer(config.consent.endpoint, (_request, response) => response.writeHead(201).end('{}'));
  site.answer('/dist/center/de.js', async (_request, response) => {
    await new Promise<void>((done) => {
      release = done;
    });
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync('dist/center/de.js'));
  });
  const save = async (): Promise<{ shown: string; language: string }> => {
    const before = site.hits(config.consent.endpoint).length;
    await control(page, 'save').click();
    await expect.poll(() => site.hits(config.consent.endpoint).length).toBe(before + 1);
    return JSON.parse(site.hits(config.consent.endpoint).at(-1)?.body ?? '');
  };
  const opener = page.locator('[data-consent-open]').first();
  await page.goto(site.page('/', html({ config, body, lang: 'en' })));
  await opener.click();
  const english = await save();
  await page.goto(site.page('/', html({ config, body, lang: 'de' })));
  await opener.hover();
  await expect.poll(() => site.hits('/dist/center/de.js').length).toBe(1);
  await page.evaluate("document.documentElement.lang = 'en'");
  await opener.click();
  await expect(centerOf(page).getByRole('heading').first()).toHaveText(englishCenter.center_title);
  release();
  await page.evaluate("import('/dist/center/de.js')");
  await page.waitForTimeout(200);
  expect(await save()).toMatchObject({ language: 'en', shown: english.shown });
});

test('EU-07: a text that the config has in English alone keeps its full stop at its end in a right-to-left page', async ({
  page,
  site,
}) => {
  await page.goto(site.page('/', html({ config, body, lang: 'ar' })));
  await control(page, 'manage').click();
  await expect(centerOf(page).locator('[data-section="contact"]')).toBeVisible();
  const ends = await centerOf(page)
    .locator('p')
    .evaluateAll((all) =>
      all
        .filter((p) => /^[a-z].*\.$/i.test(p.textContent) && p.checkVisibility() && p.childNodes.length === 1)
        .map((p) => {
          const at = (index: number): DOMRect => {
            const range = document.createRange();
            range.setStart(p.firstChild as Text, index);
            range.setEnd(p.firstChild as Text, index + 1);
            return range.getBoundingClientRect();
          };
          const length = p.textContent.length;
          return {
            text: p.textContent,
            follows: at(length - 1).left >= at(length - 2).right - 1,
            // Where one line holds it, it stands where all else does.
            isAtStart: p.getBoundingClientRect().right - at(length - 1).right < 2,
            lines: Math.round(p.getBoundingClientRect().height / at(0).height),
          };
        }),
    );
  expect(ends.length).toBeGreaterThan(3);
  for (const { text, follows, isAtStart, lines } of ends)
    expect([text, follows, lines > 1 || isAtStart]).toEqual([text, true, true]);
});
