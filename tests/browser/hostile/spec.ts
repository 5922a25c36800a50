import { centerOf, control, expect, html, test } from '../../support/browser.js';

test('a base element that is injected later does not lead our own files elsewhere', async ({ page, site }) => {
  const body = `<base href="${site.at('localhost')}/evil/">`;
  await page.goto(site.page('/', html({ body })));
  await control(page, 'manage').click();
  await expect(centerOf(page)).toBeVisible();
  expect(site.hits('/evil/')).toEqual([]);
});

test('the second tap of a double tap on Choose answers nothing', async ({ page, site }) => {
  await page.goto(site.page('/', html({})));
  await control(page, 'manage').click();
  await expect(centerOf(page)).toBeVisible();
  await control(page, 'accept').evaluate((button) =>
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 2 })),
  );
  expect(await page.evaluate('askfirst.state.decision.status')).toBe('ask');
});

test('an inherited property grants nothing', async ({ page, site }) => {
  const head = '<script>Object.prototype.marketing = true</script>';
  const body = '<script type="text/plain" data-consent="marketing" src="/hit/a.js"></script>';
  await page.goto(site.page('/', html({ head, body })));
  expect(await page.evaluate("askfirst.granted('marketing')")).toBe(false);
  expect(site.hits('/hit/')).toEqual([]);
});
