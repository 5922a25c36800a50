import { bannerOf, config, control, expect, html, settled, test } from '../../support/browser.js';

const tall = `<main><h1>A page</h1>${'<p>A line of text.</p><p><a href="#">A link</a></p>'.repeat(40)}</main>`;

test('EU-02: accept and refuse are siblings, alike in every computed style and in size', async ({ page, site }) => {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(site.page('/', html({})));
    await bannerOf(page).waitFor();
    const [accept, reject] = await bannerOf(page)
      .locator('[data-action=accept], [data-action=reject]')
      .evaluateAll((buttons) =>
        buttons.map((button) => {
          const style = getComputedStyle(button);
          const { width, height } = button.getBoundingClientRect();
          const rules = Array.from(style, (name) => [name, style.getPropertyValue(name)]);
          return {
            rules,
            width,
            height,
            tag: button.localName,
            class: button.className,
            parent: button.parentElement?.className,
          };
        }),
      );
    expect(accept?.rules.length).toBeGreaterThan(300);
    expect(accept).toEqual(reject);
    expect(accept?.tag).toBe('button');
  }
});

test('a region, not a dialog: the page stays usable, and the banner comes first by Tab', async ({ page, site }) => {
  await page.goto(site.page('/', html({ body: tall })));
  await expect(page.getByRole('region', { name: 'Your privacy, your decision' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const focused = () =>
    page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('data-action') ?? 'page');
  expect(await focused()).toBe('page');
  const order: string[] = [];
  for (let presses = 0; presses < 4; presses++) {
    await page.keyboard.press('Tab');
    order.push(await focused());
  }
  expect(order).toEqual(['accept', 'reject', 'manage', 'page']);
  await page.locator('main a').first().click();
});

test('EU-03: Escape, scrolling, clicking the page and leaving it grant nothing', async ({ page, site }) => {
  const body = `${tall}<script type="text/plain" data-consent="analytics" src="/hit/a.js"></script>`;
  const url = site.page('/', html({ body }));
  await page.goto(url);
  await bannerOf(page).waitFor();
  await page.keyboard.press('Escape');
  await page.mouse.wheel(0, 2000);
  await page.locator('h1').dispatchEvent('click');
  await page.goto('about:blank');
  await page.goto(url);
  await expect(bannerOf(page)).toBeVisible();
  expect(site.hits('/hit/')).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

test('nothing moves: no layout shift, before or after the answer', async ({ page, site }) => {
  const head = `<script>window.shift = 0;
new PerformanceObserver((list) => { for (const { value } of list.getEntries()) shift += value }).observe({ type: 'layout-shift', buffered: true });</script>`;
  await page.goto(site.page('/', html({ head, body: tall })));
  await control(page, 'accept').click();
  await expect(bannerOf(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Privacy choices' })).toBeVisible();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  expect(await page.evaluate('shift')).toBe(0);
});

test('AX-02: what the keyboard focuses is never under the banner', async ({ page, site }) => {
  await page.setViewportSize({ width: 1000, height: 600 });
  await page.goto(site.page('/', html({ body: tall })));
  await bannerOf(page).waitFor();
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press('Tab');
    const hidden = () =>
      page.evaluate(() => {
        const cover = document.querySelector('askfirst-root')?.shadowRoot?.querySelector('section');
        const focused = document.activeElement;
        if (!cover || !focused || focused.localName !== 'a') return 0;
        return Math.max(0, Math.round(focused.getBoundingClientRect().bottom - cover.getBoundingClientRect().top));
      });
    await expect.poll(hidden).toBe(0);
  }
});

test('AX-02: also at the end of a page, which could scroll no further', async ({ page, site }) => {
  await page.setViewportSize({ width: 1000, height: 600 });
  const body = '<main style="height:500px">A page</main><footer><a href="#">Imprint</a></footer>';
  await page.goto(site.page('/', html({ body })));
  await bannerOf(page).waitFor();
  for (let presses = 0; presses < 4; presses++) await page.keyboard.press('Tab');
  const link = page.getByRole('link', { name: 'Imprint' });
  await expect(link).toBeFocused();
  const gap = async () => ((await bannerOf(page).boundingBox())?.y ?? 0) - ((await link.boundingBox())?.y ?? 600) - 20;
  await expect.poll(gap).toBeGreaterThan(0);
  await control(page, 'reject').click();
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollHeight <= innerHeight + 50)).toBe(true);
});

test('AX-02: what one types into does not vanish under the offer to reload', async ({ page, site }) => {
  await page.setViewportSize({ width: 1000, height: 600 });
  const body = `<script type="text/plain" data-consent="analytics">self.ran = true</script>
<main style="height:555px"><a data-consent-open href="#privacy">Privacy</a></main><input aria-label="Name">
<div style="height:2000px"></div>`;
  await page.goto(site.page('/', html({ config: { ...config, banner: { position: 'bar' } }, body })));
  await control(page, 'accept').click();
  await page.waitForFunction('self.ran');
  await page.getByLabel('Name').pressSequentially('Ada');
  await page.evaluate('askfirst.rejectAll()');
  const offer = page.locator('askfirst-root [part=reload]');
  await expect(offer).toBeVisible();
  const gap = async () =>
    ((await offer.boundingBox())?.y ?? 0) - ((await page.getByLabel('Name').boundingBox())?.y ?? 600) - 20;
  await expect.poll(gap).toBeGreaterThan(0);
});

test('AX-02: it moves the page no further than that, and not for what lies beside it', async ({ page, site }) => {
  const body = `<main tabindex="-1">${'<p>A line of text.</p>'.repeat(200)}</main>`;
  await page.setViewportSize({ width: 1000, height: 600 });
  await page.goto(site.page('/', html({ body })));
  await bannerOf(page).waitFor();
  // What watches the focus comes as somebody tabs.
  const tabbed = async () => {
    await page.keyboard.press('Tab');
    await page.evaluate("import('/dist/later.js').then(() => 1)");
  };
  await tabbed();
  const scrolled = () =>
    page.evaluate(async () => {
      document.querySelector<HTMLElement>('main, button')?.focus();
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      return scrollY;
    });
  expect(await scrolled()).toBeLessThan(50);
  const beside = '<button style="position:absolute;left:0;top:560px">x</button><div style="height:3000px"></div>';
  await page.goto(site.page('/', html({ config: { ...config, banner: { position: 'corner' } }, body: beside })));
  await bannerOf(page).waitFor();
  await tabbed();
  expect(await scrolled()).toBe(0);
});

test('something that always removes it does not stop the page', async ({ page, site }) => {
  const head = `<script>new MutationObserver(() => document.querySelector('askfirst-root')?.remove()).observe(document, { childList: true, subtree: true })</script>`;
  await page.goto(site.page('/', html({ head })));
  await expect(page.locator('h1')).toBeVisible();
  expect(await page.evaluate('1 + 1')).toBe(2);
});

test('texts of a config are text, and links that are no web addresses are none', async ({ page, site, problems }) => {
  const markup = '<img src=x onerror="window.pwned = 1"><script>window.pwned = 1</script>';
  const own = {
    ...config,
    categories: { ...config.categories, analytics: { name: markup, description: markup } },
    notice: {
      links: [
        { label: 'Notice', href: '/privacy' },
        { label: markup, href: 'javascript:window.pwned = 1' },
        { label: 'Data', href: 'data:text/html,x' },
        { label: 'Odd', href: 'java\nscript:window.pwned = 1' },
        { label: 'Mail', href: 'mailto:privacy@example.com' },
        { label: 'Nowhere' },
        null,
      ],
    },
    texts: { en: { title: markup } },
  };
  await page.goto(site.page('/', html({ config: own })));
  await expect(bannerOf(page)).toContainText('onerror');
  await expect(bannerOf(page).locator('img, script')).toHaveCount(0);
  await expect(bannerOf(page).locator('a')).toHaveText(['Notice', 'Mail']);
  expect(await page.evaluate('window.pwned')).toBeUndefined();
  expect(problems).toEqual([]);
});

test('EU-07: it speaks the language of the page, and its texts are fetched only then', async ({ page, site }) => {
  const languages: [lang: string, title: string, files: string[], dir: string][] = [
    ['fr-CA', 'Votre vie privée, votre décision', ['/dist/text/fr.js'], 'ltr'],
    ['ar', 'خصوصيتك، قرارك', ['/dist/text/ar.js'], 'rtl'],
    ['en-GB', 'Your privacy, your decision', [], 'ltr'],
    ['cy', 'Your privacy, your decision', [], 'ltr'],
  ];
  for (const [lang, title, files, dir] of languages) {
    const before = site.hits('/dist/text/').length;
    await page.goto(site.page('/', html({ lang })));
    await expect(bannerOf(page).getByRole('heading')).toHaveText(title);
    await expect(bannerOf(page)).toHaveAttribute('lang', lang === 'cy' ? 'en' : lang.slice(0, 2));
    await expect(bannerOf(page)).toHaveAttribute('dir', dir);
    expect(
      site
        .hits('/dist/text/')
        .slice(before)
        .map(({ path }) => path),
    ).toEqual(files);
  }
});

test('it comes back when something removes it, and body-end puts it last', async ({ page, site }) => {
  await page.goto(site.page('/', html({})));
  await bannerOf(page).waitFor();
  const place = () =>
    page.evaluate(() => {
      const root = document.querySelector('askfirst-root');
      return [
        root?.previousElementSibling?.localName,
        root?.nextElementSibling?.localName,
        root?.parentElement?.localName,
      ];
    });
  expect(await place()).toEqual(['head', 'body', 'html']);
  await page.evaluate(() => document.querySelector('askfirst-root')?.remove());
  await expect(bannerOf(page)).toBeVisible();
  expect(await place()).toEqual(['head', 'body', 'html']);
  await page.goto(site.page('/', html({ config: { ...config, banner: { mount: 'body-end' } }, body: '<p>x</p>' })));
  await bannerOf(page).waitFor();
  expect(await place()).toEqual(['p', undefined, 'body']);
});

test('its button withdraws and reopens on a page that offers no other way', async ({ page, site }) => {
  await page.goto(site.page('/', html({})));
  await control(page, 'accept').click();
  const opener = page.getByRole('button', { name: 'Privacy choices' });
  await expect(opener).toBeVisible();
  await settled(page);
  await page.goto(site.page('/own', html({ body: '<a href="#" data-consent-open>Cookies</a>' })));
  await page.waitForLoadState('networkidle');
  await expect(opener).toHaveCount(0);
  expect(site.hits('/dist/later.js')).toHaveLength(1);
});
