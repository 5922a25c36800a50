import { expect, test } from '@playwright/test';
import { engines } from '../../support/engines.js';
import { startSite } from '../../support/site.js';
import { type Arrivals, journey, PHASES } from './journey.js';
import { OPTIONAL, vectors } from './vectors.js';

for (const { name: engine, isHere, start } of engines)
  for (const level of ['patch', 'lockdown'] as const)
    test.describe(`${engine}, ${level}:`, () => {
      test.skip(!isHere, 'this browser is not here');
      // One journey for all: what was fired is fired, and each case looks at its own.
      test.describe.configure({ mode: 'default' });
      let arrivals: Arrivals;
      test.beforeAll(async () => {
        test.setTimeout(90_000);
        const site = await startSite();
        const { open, stop } = await start();
        try {
          arrivals = await journey(open, site, level);
        } finally {
          await stop();
          await site.stop();
        }
      });
      test('throws nothing into the page that a blocked request would not', () => {
        expect([...arrivals.thrown]).toEqual(['XMLHttpRequest, synchronous']);
      });
      for (const { name, waits } of vectors) {
        // Nothing stands between code and this but a policy.
        const leaks = level === 'patch' && name === 'import()';
        test(name, () => {
          const seen = PHASES.filter((phase) => arrivals[phase].has(name));
          if (OPTIONAL.includes(name)) expect(seen.filter((phase) => phase !== 'accepted')).toEqual([]);
          else expect(seen).toEqual(leaks ? PHASES : ['accepted']);
        });
        if (level === 'patch' && !leaks && !OPTIONAL.includes(name))
          test(`${name}, before the grant, ${waits ? 'comes' : 'does not come'} after it`, () => {
            expect(arrivals['held, then accepted'].has(name)).toBe(waits);
          });
      }
    });
