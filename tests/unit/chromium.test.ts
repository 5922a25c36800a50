import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../support/chromium.js';

const folder = mkdtempSync(join(tmpdir(), 'askfirst-'));
const own = join(folder, 'my-browser');
const usual = join(folder, 'chromium');
for (const file of [own, usual]) {
  writeFileSync(file, '');
  chmodSync(file, 0o755);
}
afterAll(() => rmSync(folder, { recursive: true }));

describe('where the tests find Chromium', () => {
  it.each([
    ['CHROMIUM_PATH first', { CHROMIUM_PATH: own, PATH: folder }, own],
    ['else a usual name on the search path', { PATH: `/nowhere:${folder}` }, usual],
    ['also where CHROMIUM_PATH leads nowhere', { CHROMIUM_PATH: '/nowhere', PATH: folder }, usual],
  ])('%s', (_, environment, found) => {
    expect(chromiumPath(environment)).toBe(found);
  });

  it('nowhere: says how to get one', () => {
    expect(() => chromiumPath({ PATH: '/nowhere' })).toThrow(/apt-get install chromium.*CHROMIUM_PATH/);
  });
});
