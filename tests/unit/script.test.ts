// @vitest-environment jsdom
import { expect, it } from 'vitest';
import type { Consent } from '../../src/manager/consent.js';
import { lines, settle, shadowed } from './manager/page.js';
import { config } from './manager/samples.js';

it('an inline tag, which has no address to fetch the rest from, still asks, and takes a yes and a no', async () => {
  document.documentElement.lang = 'fr';
  document.body.innerHTML = `<script type="application/json" data-askfirst-config>${JSON.stringify(config)}</script>`;
  Object.defineProperty(document, 'currentScript', { value: document.createElement('script'), configurable: true });
  await import('../../src/script.js');
  Reflect.deleteProperty(document, 'currentScript');
  const { askfirst: consent } = window as { askfirst?: Consent };
  await settle();
  expect(lines).toEqual(['AskFirst: text/fr did not load']);
  shadowed('[data-action=accept]')?.click();
  expect(consent?.granted('analytics')).toBe(true);
  consent?.rejectAll();
  expect([consent?.granted('analytics'), consent?.state.decision.status]).toEqual([false, 'answered']);
  await settle();
  expect(lines).toContain('AskFirst: a part did not load');
  consent?.destroy();
});
