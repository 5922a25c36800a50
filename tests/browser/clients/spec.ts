import { expect, test } from '../../support/browser.js';
import { acceptAll, settle } from '../../support/gated.js';
import { guarded } from '../../support/guarded.js';
import { bundle, CLIENTS, startVendor } from './clients.js';

for (const [maker, code] of Object.entries(CLIENTS)) {
  test(`${maker}: inserted by the page, it sends nothing before the grant, and its event after it`, async ({
    page,
    site,
    problems,
  }) => {
    const vendor = await startVendor();
    vendor.serve(await bundle(code(vendor.origin)));
    const insert = `const s = document.createElement('script'); s.async = true; s.src = '${vendor.origin}/client.js';
      document.head.insertBefore(s, document.head.firstChild)`;
    await page.goto(site.page('/', guarded({ body: `<h1>A page</h1><script>${insert}</script>` })));
    await settle(page, site);
    expect(vendor.taken).toEqual([]);
    await acceptAll(page);
    await expect.poll(() => vendor.taken.join('\n')).toMatch(/bought/);
    await settle(page, site);
    expect(problems).toEqual([]);
    await vendor.stop();
  });

  test(`${maker}: built into the page, it sends nothing before the grant, throws nothing, and works on the next page`, async ({
    page,
    site,
    problems,
  }) => {
    const vendor = await startVendor();
    site.answer('/own.js', (_request, response) => response.setHeader('content-type', 'text/javascript').end(own));
    const own = await bundle(code(vendor.origin));
    const address = site.page('/', guarded({ body: '<h1>A page</h1><script src="/own.js"></script>' }));
    await page.goto(address);
    await settle(page, site);
    await page.waitForTimeout(500);
    expect(vendor.taken).toEqual([]);
    expect(problems.filter((problem) => problem.startsWith('thrown'))).toEqual([]);
    await acceptAll(page);
    problems.length = 0;
    await page.goto(address);
    await expect.poll(() => vendor.taken.join('\n')).toMatch(/bought/);
    await settle(page, site);
    expect(problems).toEqual([]);
    await vendor.stop();
  });
}
