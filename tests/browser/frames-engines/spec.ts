import type { Config } from '../../../src/domain/types.js';
import { config as base, expect, html, test } from '../../support/browser.js';
import { engines } from '../../support/engines.js';
import { startSite } from '../../support/site.js';

const config: Config = {
  ...base,
  consent: { endpoint: '/records', reload: 'never' },
  services: {
    films: { category: 'marketing', name: 'Films', hosts: ['localhost'], provider: { name: 'Films Ltd' } },
  },
};
const frame = (id: string, address: string): string =>
  `<iframe id="${id}" title="A film" data-consent="films" data-src="${address}" width="400" height="250"></iframe>`;

/** What stands in for the frame: its words, and where it and the frame and what follows lie, in whole pixels. */
const seen = `(() => {
  const box = (element) => { const { left, top, width, height } = element.getBoundingClientRect(); return [left, top, width, height].map(Math.round).join(); };
  return {
    words: [...document.querySelectorAll('askfirst-frame')].map(({ shadowRoot }) => shadowRoot.querySelector('section').innerText.replace(/\\s+/g, ' ').replace(/[\\u2068\\u2069]/g, '')),
    over: [...document.querySelectorAll('askfirst-frame')].map(box),
    frames: [...document.querySelectorAll('iframe')].map(box),
    after: box(document.querySelector('#after')),
  };
})()`;
const press = (action: string): string =>
  `document.querySelector('askfirst-frame').shadowRoot.querySelector('[data-action="${action}"]').click()`;

for (const { name: engine, isHere, start } of engines)
  test(`${engine}: a held frame says who wants to load what, and comes and goes with the answer`, async () => {
    test.skip(!isHere, 'this browser is not here');
    const site = await startSite();
    site.answer('/records', (_request, response) => response.writeHead(204).end());
    const { open, stop } = await start();
    try {
      const visit = await open();
      const [one, two] = ['one', 'two'].map((name) => `${site.at('localhost')}/hit/${name}`) as [string, string];
      const body = `<main><h1>A page</h1>${frame('one', one)}<br>${frame('two', two)}<p id="after">After.</p></main>`;
      await visit.goto(site.page('/', html({ config, body })));
      type Seen = { words: string[]; over: string[]; frames: string[]; after: string };
      const look = async () => (await visit.evaluate(seen)) as Seen;
      const shown = async () => (await look()).words.length;
      const loaded = () => site.hits('/hit/').map(({ path }) => path);

      await expect.poll(shown).toBe(2);
      const { words, over, frames, after } = await look();
      expect(words[0]).toMatch(/A film.*Films.*localhost:\d+.*Films Ltd.*Load once.*Always allow Films/i);
      expect(over).toEqual(frames);
      expect(loaded()).toEqual([]);

      await visit.evaluate(press('once'));
      await expect.poll(loaded).toEqual(['/hit/one']);
      await expect.poll(shown).toBe(1);
      expect(site.hits('/records')).toEqual([]);
      expect(await visit.evaluate('askfirst.granted("films")')).toBe(false);

      await visit.evaluate(press('always'));
      await expect.poll(loaded).toEqual(['/hit/one', '/hit/two']);
      await expect.poll(shown).toBe(0);
      expect(await visit.evaluate('askfirst.granted("films")')).toBe(true);

      // Twice, because what works once may have used something up.
      const expected = ['/hit/one', '/hit/two'];
      for (let times = 0; times < 2; times++) {
        await visit.evaluate('askfirst.choose({ films: false })');
        await expect.poll(shown).toBe(2);
        expect((await look()).over).toEqual(frames);
        expect(await visit.evaluate(`document.querySelectorAll('iframe[src]').length`)).toBe(0);
        await visit.evaluate('askfirst.choose({ films: true })');
        expected.push('/hit/one', '/hit/two');
        await expect.poll(() => loaded().toSorted()).toEqual(expected.toSorted());
        await expect.poll(shown).toBe(0);
      }
      expect(await look()).toMatchObject({ frames, after });
      await visit.close();
    } finally {
      await stop();
      await site.stop();
    }
  });
