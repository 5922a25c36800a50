/** What a person does with the keyboard, and with large text, the same in every browser. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { center } from '../../../src/center/en.js';
import { html } from '../../support/browser.js';
import { engines, type Visit } from '../../support/engines.js';
import { startSite } from '../../support/site.js';

const { consent: _, ...config } = JSON.parse(readFileSync('demo/sites/wisec/config.json', 'utf8'));
/** With a form for rights, which that notice leaves to its own pages. */
const rights = { list: [{ right: 'access' }, { right: 'erasure' }], endpoint: '/api/requests' };
const formed = { ...config, notice: { ...config.notice, rights } };
const dialogPage = html({ config, body: '<main><h1>A page</h1><button data-consent-open>Privacy</button></main>' });
const inlinePage = html({ config: formed, body: '<main><h1>A page</h1><askfirst-center></askfirst-center></main>' });

/** In the page: every element, also in shadow roots; and the one that has the focus. */
const DEEP = `self.deep ??= {
  all(selector, root = document) {
    return [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches(selector) ? [element] : []),
      ...(element.shadowRoot ? deep.all(selector, element.shadowRoot) : []),
    ]);
  },
  focused() {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;
  },
  name(element) {
    const { action, toggle } = element?.dataset ?? {};
    return action ?? toggle ?? (element?.id || element?.localName);
  },
  /** What is cut off or reaches over the side. */
  wide() {
    const found = document.documentElement.scrollWidth > innerWidth ? ['the page'] : [];
    for (const element of deep.all('h2,h3,h4,p,li,button,summary,label,input,dialog,section,form')) {
      if (element.getRootNode() === document || !element.getClientRects().length) continue;
      const { left, right, width } = element.getBoundingClientRect();
      const scrolls = getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      if (width > 1 && (left < -1 || right > innerWidth + 1 || scrolls))
        found.push(deep.name(element) + ': ' + (element.textContent ?? '').slice(0, 40));
    }
    return found;
  },
  /** WCAG 1.4.12. */
  space() {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}');
    for (const { shadowRoot } of deep.all('*'))
      if (shadowRoot) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
  },
}`;
const OPEN = "deep.all('dialog[open]').length";
const FOCUSED = 'deep.name(deep.focused())';
const whole = (visit: Visit): Promise<unknown> =>
  expect
    .poll(() => visit.evaluate(`deep.all('[data-section=contact]').length`), { timeout: 15_000 })
    .toBe(1)
    .then(() => undefined);

/** Tabs on until `name` has the focus. @returns all that had it on the way */
async function tabTo(visit: Visit, name: string): Promise<unknown[]> {
  const way: unknown[] = [];
  while (way.at(-1) !== name && way.length < 40) {
    await visit.press('Tab');
    way.push(await visit.evaluate(FOCUSED));
  }
  expect(way.at(-1)).toBe(name);
  return way;
}

for (const { name: engine, isHere, start } of engines) {
  const journey = (what: string, run: (visit: Visit, go: (page: string) => Promise<void>) => Promise<void>): void =>
    test(`${engine}: ${what}`, async () => {
      test.skip(!isHere, 'this browser is not here');
      test.setTimeout(90_000);
      const site = await startSite();
      const { open, stop } = await start();
      try {
        const visit = await open();
        await run(visit, async (page) => {
          await visit.goto(site.page('/', page));
          await visit.evaluate(`(() => { ${DEEP} })()`);
        });
        await visit.close();
      } finally {
        await stop();
        await site.stop();
      }
    });

  journey('AX-02: by the keyboard alone one opens, leaves, chooses and saves', async (visit, go) => {
    await go(dialogPage);
    await expect.poll(() => visit.evaluate(`deep.all('[data-action=manage]').length`)).toBe(1);
    const way = await tabTo(visit, 'manage');
    expect(way.filter((name) => name !== 'a')).toEqual(['accept', 'reject', 'manage']);

    await visit.press('Enter');
    await expect.poll(() => visit.evaluate(OPEN)).toBe(1);
    await whole(visit);
    expect(await visit.evaluate(FOCUSED)).toBe('title');
    const [first, ...rest] = await tabTo(visit, 'save');
    expect(first).toBe('close');
    const controls = ['analytics', 'marketing', 'accept', 'reject', 'save'];
    expect(rest.filter((name) => controls.includes(String(name)))).toEqual(controls);

    await visit.press('Escape');
    await expect.poll(() => visit.evaluate(OPEN)).toBe(0);
    // The dialog is gone before its event says so.
    await expect.poll(() => visit.evaluate('askfirst.state.view')).toBe('banner');
    expect(await visit.evaluate(FOCUSED)).toBe('manage');
    expect(await visit.evaluate('askfirst.state.decision.status')).toBe('ask');

    await visit.press('Enter');
    await expect.poll(() => visit.evaluate(OPEN)).toBe(1);
    await whole(visit);
    await tabTo(visit, 'analytics');
    await visit.press('Space');
    await expect.poll(() => visit.evaluate("deep.all('[data-toggle=analytics]')[0].checked")).toBe(true);
    await tabTo(visit, 'save');
    await visit.press('Enter');
    await expect.poll(() => visit.evaluate(OPEN)).toBe(0);
    expect(await visit.evaluate("['analytics', 'marketing'].map((id) => askfirst.granted(id))")).toEqual([true, false]);
    await expect
      .poll(() => visit.evaluate("deep.all('.said[role=status]').map(({ textContent }) => textContent).join()"))
      .toBe(center.saved);
  });

  journey('AX-02: what has waited for long, unseen, has the focus at its heading as it opens', async (visit, go) => {
    await go(dialogPage);
    await expect.poll(() => visit.evaluate(`deep.all('[data-action=manage]').length`)).toBe(1);
    await tabTo(visit, 'manage');
    await expect.poll(() => visit.evaluate(`deep.all('dialog').length`)).toBe(1);
    // Laid out, as it is by the time that a hand presses.
    await visit.evaluate(`deep.all('dialog')[0].clientWidth`);
    expect(await visit.evaluate(OPEN)).toBe(0);
    await visit.press('Enter');
    await expect.poll(() => visit.evaluate(OPEN)).toBe(1);
    expect(await visit.evaluate(FOCUSED)).toBe('title');
    await visit.press('Escape');
    await expect.poll(() => visit.evaluate('askfirst.state.view')).toBe('banner');
    expect(await visit.evaluate(FOCUSED)).toBe('manage');
  });

  journey('AX-02: the centre in a page has no dialog, and its form for rights opens', async (visit, go) => {
    await go(inlinePage);
    await whole(visit);
    expect(await visit.evaluate(OPEN)).toBe(0);
    await visit.evaluate("deep.all('[data-section=rights] .ask > button')[0].focus()");
    await visit.press('Enter');
    await expect
      .poll(() => visit.evaluate("deep.all('[data-section=rights] form').length"), { timeout: 10_000 })
      .toBe(1);
    expect(await visit.evaluate("deep.all('[data-section=rights] .ask > button')[0].ariaExpanded")).toBe('true');
    // It takes the focus to its first field, a task later.
    await expect
      .poll(() => visit.evaluate("deep.all('[data-section=rights] form')[0].contains(deep.focused())"))
      .toBe(true);
    await visit.evaluate("deep.all('[data-toggle=analytics]')[0].focus()");
    await visit.press('Space');
    await expect.poll(() => visit.evaluate("deep.all('[data-toggle=analytics]')[0].checked")).toBe(true);
    await visit.evaluate("deep.all('askfirst-center [data-action=save],[data-action=save]')[0].focus()");
    await visit.press('Enter');
    await expect
      .poll(() => visit.evaluate("deep.all('.said[role=status]').map(({ textContent }) => textContent).join('')"))
      .toBe(center.saved);
    expect(await visit.evaluate("askfirst.granted('analytics')")).toBe(true);
  });

  // What is out of sight is not laid out, and its height is a guess until it is.
  journey('each section that is led to stands at the top, from whichever one comes', async (visit, go) => {
    for (const [width, height] of [
      [1280, 800],
      [390, 844],
    ] as const) {
      await visit.resize(width, height);
      await go(dialogPage);
      await expect.poll(() => visit.evaluate(`deep.all('[data-action=manage]').length`)).toBe(1);
      await visit.evaluate("deep.all('[data-action=manage]')[0].click()");
      await whole(visit);
      // The last one has nothing behind it that could bring it to the top.
      for (const id of ['recipients', 'data', 'retention', 'storage', 'purposes']) {
        await visit.evaluate(`deep.all('.contents a').find(({ hash }) => hash === '#privacy/${id}').click()`);
        const below = `(() => {
          const top = (selector) => deep.all(selector)[0].getBoundingClientRect();
          const head = innerWidth > 900 ? top('dialog').top : top('dialog .head').bottom;
          return Math.round(top('#section-${id}').top - head);
        })()`;
        await expect.poll(() => visit.evaluate(`deep.focused().id`)).toBe(`section-${id}`);
        await new Promise((done) => setTimeout(done, 400));
        // WebKit leaves room for a head that is not there.
        await expect
          .poll(
            async () => {
              const offset = Number(await visit.evaluate(below));
              return offset >= -2 && offset < 130 ? 'at the top' : offset;
            },
            { message: `${id} at ${width}` },
          )
          .toBe('at the top');
      }
    }
  });

  journey(
    'AX-04: at 320 px, as at 400 % of 1280, and with more space in texts, nothing is cut off',
    async (visit, go) => {
      await visit.resize(320, 256);
      await go(dialogPage);
      await expect.poll(() => visit.evaluate(`deep.all('[data-action=manage]').length`)).toBe(1);
      for (const spaced of [false, true]) {
        if (spaced) await visit.evaluate('deep.space()');
        expect(await visit.evaluate('deep.wide()')).toEqual([]);
      }
      await visit.evaluate("deep.all('[data-action=manage]')[0].click()");
      await whole(visit);
      await visit.evaluate("(() => { for (const summary of deep.all('summary')) summary.click() })()");
      for (const spaced of [false, true]) {
        if (spaced) await visit.evaluate('deep.space()');
        expect(await visit.evaluate('deep.wide()')).toEqual([]);
      }
      // What is saved with must be within reach, by scrolling or at once.
      await visit.evaluate("deep.all('dialog [data-action=save]').at(-1).focus()");
      expect(
        await visit.evaluate(
          '(() => { const { top, bottom } = deep.focused().getBoundingClientRect(); return top >= -1 && bottom <= innerHeight + 1 })()',
        ),
      ).toBe(true);
    },
  );
}
