import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Where Chromium lies: `CHROMIUM_PATH`, or a usual name on the search path, or a usual place.
 * @throws with the way to get one, where there is none
 */
export function chromiumPath({ CHROMIUM_PATH, PATH = '' }: NodeJS.ProcessEnv = process.env): string {
  const usual = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const found = [CHROMIUM_PATH, ...usual, ...APPLICATIONS].find((path) => path && existsSync(path));
  if (!found)
    throw new Error(
      'No Chromium found. Install one (on Debian: apt-get install chromium), or set CHROMIUM_PATH to where it lies.',
    );
  return found;
}
