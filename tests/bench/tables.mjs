// node tests/bench/tables.mjs [--targets | --all] [results.json ...]
// Prints, of the last run or of the results given, the table that the README
// quotes; the targets and whether they are met; or every table.
import { existsSync } from 'node:fs';
import { latest } from './lib/args.mjs';
import { report } from './lib/report.mjs';
import { readResults } from './lib/results.mjs';
import { summary } from './lib/summary.mjs';
import { targets } from './lib/targets.mjs';

const [options, files] = [[], []];
for (const arg of process.argv.slice(2)) (arg.startsWith('--') ? options : files).push(arg);
if (!files.length) files.push(`${latest}.json`);
const print = { '--targets': targets, '--all': report }[options[0]] ?? summary;
const missing = files.find((file) => !existsSync(file));
if (missing) {
  console.error(`no ${missing}: run npm run bench first`);
  process.exit(1);
}
console.log(print(readResults(files)));
