/** What each file costs a visitor: brotli at its strongest, in bytes. Prints a table; fails where a budget is broken. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const dist = (file) => fileURLToPath(new URL(`../dist/${file}`, import.meta.url));

/** In bytes of brotli 11; ARCHITECTURE.md says what each is for, and why one was raised. */
const BUDGETS = [
  ['askfirst.js', 'script tag: gate, banner, styles, English, records, Google Consent Mode', 7850],
  ['guard.js', 'guard, opt-in: holds what nobody declared', 6050],
  ['index.js', 'npm `createConsent`, headless', 5800],
  ['banner.js', 'npm `banner`', 2500],
  ['center.js', 'privacy centre, fetched as somebody reaches for it', 16000],
  ['inline.js', 'puts it into a page’s own `<askfirst-center>`, fetched where there is one', 600],
  ['center/*.js', 'its wording in one more language, the largest', 1500],
  ['notice.js', 'the sections of a whole notice, fetched with the centre where there is one', 9250],
  [
    'history.js',
    'the answers given in this browser, and their receipts; fetched with a whole notice, or as they are unfolded',
    4600,
  ],
  ['notice/*.js', 'its wording in one more language, the largest', 2600],
  ['requests.js', 'forms for rights and e-mails, fetched when one is opened', 5500],
  ['requests/*.js', 'their wording in one more language, the largest', 1500],
  ['later.js', 'default button, reload offer, keyboard focus, fetched when needed', 2700],
  ['eraser.js', 'erases what refused services stored, fetched when something is refused', 2300],
  ['regimes.js', 'other regimes than opt-in, fetched where a category has a mode', 1200],
  ['courier.js', 'what became of records, sending again, history; fetched after an answer', 1800],
  ['coming.js', 'announces a coming change of the notice, fetched where there is one', 3000],
  ['frames.js', 'what stands in for a held frame or video; fetched where a page has one that is not granted', 2900],
  ['rerun.js', 'runs scripts again as a single-page application moves on; fetched where a service asks for it', 500],
  ['text/*.js', 'one more language, the largest: banner, default button, placeholders', 1000],
];

/** Worked out once: the strongest compression takes a while. */
export const sizes = BUDGETS.map(([file, what, budget]) => {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  const [folder, every] = file.split('*');
  const files = every
    ? readdirSync(dist(folder)).flatMap((name) => (name.endsWith(every) ? folder + name : []))
    : [file];
  const bytes = Math.max(...files.map((name) => brotliCompressSync(readFileSync(dist(name)), { params }).length));
  return { file, what, budget, bytes };
});

const kB = (bytes) => `${(bytes / 1000).toFixed(2)} kB`;

/** The rows of the README's table. */
export const rows = sizes.map(
  ({ file, what, bytes, budget }) => `| \`${file}\` | ${what} | ${kB(bytes)} | ${kB(budget)} |`,
);

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(['| file | what | brotli | at most |', '|---|---|---|---|', ...rows].join('\n'));
  const broken = sizes.filter(({ bytes, budget }) => bytes > budget);
  for (const { file, bytes, budget } of broken) console.error(`${file} is ${bytes - budget} bytes over its budget.`);
  process.exitCode = broken.length ? 1 : 0;
}
