#!/usr/bin/env node
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { audit, type Keys, openStore } from './audit.js';
import { documentsOf, type Files } from './center/documents.js';
import { check } from './debug.js';
import { resolveConfig } from './domain/config.js';
import { LANGUAGES } from './domain/languages.js';
import type { Config } from './domain/types.js';
import { filesOf } from './html/glob.js';
import { type HtmlFinding, type HtmlOptions, rewriteHtml } from './html.js';

const USAGE = `askfirst html [options] <files, folders or patterns>
  Declares third-party scripts, frames, images, media, links and hints in HTML files, in place.
  --config <file>  the config; without it, the one that each page carries (data-askfirst-config)
  --check          writes nothing; exit code 1 if something is not declared
  --inline         also holds inline scripts that name a host of a service
  --others <id>    also holds what is neither the site's own nor any service's, under this id
  --url <address>  where the pages are served; --own <host> names more hosts of the site's own, as often as needed
askfirst audit [--keys <jwks.json>] [--receipts <file>] <records.db or postgres://…>
  Proves that no record was changed, removed or moved, and names the first that was; exit code 1 then.
  --keys <file>    the collector's published keys (GET …/keys): heads and receipts are then checked too
  --receipts <f>   receipts of visitors, one a line: each must be in the ledger as it was signed
askfirst check <config.json>
  Explains every mistake in a config; exit code 1 if one is an error.
askfirst notice publish [--out <folder>] <config.json>
  Writes what visitors are shown, each text as <its SHA-256>.json, the hash that records name. Before each new config or
  version goes live, publish again into the same folder (by default notices): records of years need them all.
Exit codes: 0 done, 1 found something, 2 could not be done.`;

/** Each option once. */
const OPTIONS = {
  config: { type: 'string' },
  check: { type: 'boolean' },
  inline: { type: 'boolean' },
  others: { type: 'string' },
  url: { type: 'string' },
  own: { type: 'string', multiple: true },
  keys: { type: 'string' },
  receipts: { type: 'string' },
  out: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>['values'];

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file}: is not JSON: ${messageOf(error)}`);
  }
}

/** The config that a page carries beside our script tag. */
function configIn(html: string, file: string): unknown {
  const [, text] = /<script\b[^>]*\sdata-askfirst-config\b[^>]*>(.*?)<\/script/is.exec(html) ?? [];
  if (text === undefined) throw new Error(`${file}: carries no config (data-askfirst-config): name one with --config`);
  return parseJson(text, `${file}: its config`);
}

function sound(config: unknown, file: string): Config {
  const { problems } = resolveConfig(config);
  if (problems.length) {
    throw new Error(`${file}: the config is broken at ${problems.join(', ')}: askfirst check explains it`);
  }
  return config as Config;
}

/** @returns whether something in the file was not declared */
function rewriteFile(file: string, given: Config | undefined, values: Values): boolean {
  const html = readFileSync(file);
  const config = given ?? sound(configIn(html.toString(), file), file);
  const held: HtmlFinding[] = [];
  const options: HtmlOptions = {
    inline: values.inline === true,
    ...(values.others === undefined ? {} : { others: values.others }),
    ...(values.url === undefined ? {} : { url: values.url }),
    ...(values.own === undefined ? {} : { own: values.own }),
    report(finding) {
      if (finding.held) held.push(finding);
      else console.warn(`${file}:${finding.line}: ${finding.text}`);
    },
  };
  const rewritten = rewriteHtml(html, config, options);
  for (const { line, text } of held)
    console.log(`${file}:${line}: ${values.check ? 'not declared' : 'declared'}: ${text}`);
  if (!held.length) return false;
  if (!values.check) writeFileSync(file, rewritten);
  return true;
}

function html(patterns: readonly string[], values: Values): number {
  const { config: path } = values;
  const config = path === undefined ? undefined : sound(parseJson(readFileSync(path, 'utf8'), path), path);
  if (!patterns.length) throw new Error('html: name the files to rewrite, such as dist/**/*.html');
  const files = patterns.flatMap((pattern) => {
    const found = filesOf(pattern);
    if (!found.length) throw new Error(`${pattern}: no such file`);
    return found;
  });
  const found = [...new Set(files)].filter((file) => rewriteFile(file, config, values));
  return values.check && found.length ? 1 : 0;
}

function checkConfig([path, ...more]: readonly string[]): number {
  if (path === undefined || more.length) throw new Error('check: name one config file');
  const findings = check(parseJson(readFileSync(path, 'utf8'), path));
  if (!findings.length) console.log(`${path}: nothing to mend`);
  return findings.some(({ level }) => level === 'error') ? 1 : 0;
}

async function auditStore([address, ...more]: readonly string[], { keys, receipts }: Values): Promise<number> {
  if (address === undefined || more.length) throw new Error('audit: name one store, records.db or postgres://…');
  const store = await openStore(address);
  try {
    const { sound, findings, ...rest } = await audit(store, {
      ...(keys !== undefined && { keys: parseJson(readFileSync(keys, 'utf8'), keys) as Keys }),
      ...(receipts !== undefined && { receipts: readFileSync(receipts, 'utf8').split(/\s+/).filter(Boolean) }),
    });
    for (const { seq, problem } of findings) console.log(`record ${seq}: ${problem}`);
    console.log(JSON.stringify({ sound, ...rest }, null, 2));
    return sound ? 0 : 1;
  } finally {
    await store.close();
  }
}

/** Our wording in every language that is built beside this file. */
async function builtTexts(): Promise<{ [language: string]: Files }> {
  const load = async (tag: string): Promise<[string, Files]> => [
    tag,
    {
      text: (await import(new URL(`./text/${tag}.js`, import.meta.url).href)).default,
      center: await import(new URL(`./center/${tag}.js`, import.meta.url).href),
    },
  ];
  return Object.fromEntries(await Promise.all(LANGUAGES.split(' ').map(load)));
}

async function publishNotice([verb, path, ...more]: readonly string[], { out = 'notices' }: Values): Promise<number> {
  if (verb !== 'publish' || path === undefined || more.length) throw new Error('notice publish: name one config file');
  const config = sound(parseJson(readFileSync(path, 'utf8'), path), path);
  mkdirSync(out, { recursive: true });
  for (const { surface, language, text } of documentsOf(config, await builtTexts())) {
    const hash = createHash('sha256').update(text).digest('hex');
    writeFileSync(join(out, `${hash}.json`), text);
    console.log(`${hash} ${surface} ${language}`);
  }
  return 0;
}

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  const [command, ...rest] = positionals;
  if (values.help || command === undefined) {
    console.log(USAGE);
    return values.help ? 0 : 2;
  }
  if (command === 'html') return html(rest, values);
  if (command === 'check') return checkConfig(rest);
  if (command === 'audit') return auditStore(rest, values);
  if (command === 'notice') return publishNotice(rest, values);
  throw new Error(`${command}: no such command; askfirst --help names them`);
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(`askfirst: ${messageOf(error).replace(/\s+/g, ' ')}`);
  process.exitCode = 2;
}
