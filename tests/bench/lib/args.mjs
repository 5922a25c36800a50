// Command line of run.mjs and screenshots.mjs, and where results go.
import { fileURLToPath } from 'node:url';

const inResults = (name) => fileURLToPath(new URL(`../results/${name}`, import.meta.url));

export const latest = inResults('latest');
export const screenshots = inResults('screenshots');

export function parseArgs(argv) {
  const args = { only: null, contestants: null, n: 11, quick: false, out: latest };
  for (let i = 0; i < argv.length; i++) {
    const key = argv[i];
    const value = () => {
      const v = argv[++i];
      if (v === undefined) throw new Error(`${key} needs a value`);
      return v;
    };
    if (key === '--only') args.only = value().split(',');
    else if (key === '--contestants') args.contestants = value().split(',');
    else if (key === '--n') args.n = Number(value());
    else if (key === '--out') args.out = value();
    else if (key === '--quick') args.quick = true;
    else throw new Error(`unknown option ${key}`);
  }
  if (args.quick && !argv.includes('--n')) args.n = 2;
  if (!Number.isInteger(args.n) || args.n < 1) throw new Error('--n needs a positive whole number');
  return args;
}
