import { bannerOf, config, control, expect, html, test } from '../../support/browser.js';

const gated = `<script type="text/plain" data-consent="analytics" src="/hit/a.js"></script>
<img alt="" data-consent="marketing" data-src="/hit/pixel.gif">`;

test('an inline config asks, holds, lets through on yes and remembers', async ({ page, site, problems }) => {
  const url = site.page('/', html({ body: gated }));
  await page.goto(url);
  await expect(bannerOf(page)).toBeVisible();
  expect(site.hits('/hit/')).toEqual([]);
  await control(page, 'accept').click();
  await expect(bannerOf(page)).toHaveCount(0);
  await expect
    .poll(() =>
      site
        .hits('/hit/')
        .map(({ path }) => path)
        .sort(),
    )
    .toEqual(['/hit/a.js', '/hit/pixel.gif']);
  expect(await page.evaluate(() => (self as unknown as { ran: string[] }).ran)).toEqual(['a.js']);
  await page.reload();
  await expect.poll(() => site.hits('/hit/').length).toBe(4);
  await expect(bannerOf(page)).toHaveCount(0);
  expect(problems).toEqual([]);
});
