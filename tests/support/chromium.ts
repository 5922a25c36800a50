import { existsSync } from 'node:fs';

const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Where Chromium lies: `CHROMIUM_PATH`, or a usual place.
 * @throws with the way to get one, where there is none
 */
export function chromiumPath(): string {
  const found = [process.env.CHROMIUM_PATH, ...USUAL].find((path) => path && existsSync(path));
  if (!found)
    throw new Error(
      'No Chromium found. Install one (on Debian: apt-get install chromium), or set CHROMIUM_PATH to where it lies.',
    );
  return found;
}
