// npm run tables -- a.json b.json ...
// Prints the tables of one or more results.
import { report } from './lib/report.mjs';
import { readResults } from './lib/results.mjs';

console.log(report(readResults(process.argv.slice(2))));
