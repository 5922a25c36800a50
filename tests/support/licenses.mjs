/** The licences of what the build puts into dist/: MIT and BSD ask that they go along with every copy. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (...path) => readFileSync(join(root, ...path), 'utf8');

/** What rollup leaves outside (`external` in its config), and what is made by our own plug-in. */
const OUTSIDE = /^(\.|node:|libsql$|virtual:)/;

/** The packages whose code is in dist/: what src imports, and what that depends on. */
export function bundled() {
  const packages = new Set(
    readdirSync(join(root, 'src'), { recursive: true })
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) => [...read('src', file).matchAll(/^import (?!type ).*? from '(.+)';$/gm)])
      .map(([, module]) => module)
      .filter((module) => !OUTSIDE.test(module)),
  );
  // A set grows while it is walked.
  for (const name of packages) {
    const { dependencies = {} } = JSON.parse(read('node_modules', name, 'package.json'));
    for (const dependency of Object.keys(dependencies)) packages.add(dependency);
  }
  return [...packages].sort().map((name) => {
    const { version, license } = JSON.parse(read('node_modules', name, 'package.json'));
    return { name, version, license, text: read('node_modules', name, 'LICENSE').trim() };
  });
}

export const thirdParty = () => {
  const parts = bundled().map(({ name, version, text }) => `${'-'.repeat(72)}\n${name} ${version}\n\n${text}\n`);
  return ['The files of this package contain code of these packages, under these licences.\n', ...parts].join('\n');
};
