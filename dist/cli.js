#!/usr/bin/env node
import { createHash } from 'node:crypto';
import { existsSync, statSync, readdirSync, readFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openStore, audit } from './audit.js';
import { check } from './debug.js';
import { rewriteHtml } from './html.js';

/** 400 days, in ms: browsers keep no cookie for longer (Chrome 104, RFC 6265bis). */
const LONGEST_COOKIE = 400 * 86_400_000;
/** Days in a year, a month, a week and a day. */
const DAYS = [365, 365 / 12, 7, 1];
/**
 * Milliseconds of an ISO 8601 duration of years, months, weeks and days (`P6M`, `P182D`), else undefined.
 * A month is a twelfth of 365 days: cookies live in seconds, not in calendars.
 */
function durationToMs(duration) {
    const counts = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(typeof duration === 'string' ? duration : '');
    return counts
        ? Math.round(DAYS.reduce((sum, days, index) => sum + days * +(counts[index + 1] ?? 0), 0) * 86_400_000)
        : undefined;
}

/** An id of a category or service. It begins with a letter, which leaves out `__proto__`. */
const ID = /^[a-z][\w-]{0,63}$/i;

const isObject = (value) => !!value && typeof value === 'object' && !Array.isArray(value);

const SECTIONS = ['categories', 'services', 'consent', 'banner', 'center', 'notice', 'integrations', 'texts'];
/** Six months, in ms, for a yes and a no alike (CNIL 2020-092, §39). */
const DEFAULT = 182 * 86_400_000;
/** Never throws: what is broken is left out, and so stays denied, and is named in `problems`. */
function resolveConfig(input) {
    const problems = [];
    const sound = (isSound, path) => {
        if (!isSound)
            problems.push(path);
        return !!isSound;
    };
    const fields = (value, path) => 
    // Without a prototype, to which a page may have added `required` or `endpoint`.
    ({ __proto__: null, ...(sound(isObject(value), path) ? value : {}) });
    const source = fields(input, 'the top');
    for (const key of SECTIONS)
        source[key] = fields(source[key] ?? {}, key);
    /** The sound and enabled entries of a map. */
    const entries = (key) => Object.entries(source[key]).flatMap(([id, value]) => sound(ID.test(id) && isObject(value), `${key}.${id}`) && value.enabled !== false
        ? [{ __proto__: null, ...value, id }]
        : []);
    const known = Object.keys(source.categories);
    const services = entries('services').filter(({ id, category }) => sound(known.includes(category) && !known.includes(id), `services.${id}`));
    const { revision = '' } = source;
    const { expires } = source.consent;
    const ms = expires === undefined ? DEFAULT : durationToMs(expires);
    return {
        revision: sound(typeof revision !== 'object', 'revision') ? String(revision) : '',
        categories: entries('categories').map((category) => ({
            ...category,
            // Whatever else stands there is no reason to run without a yes.
            required: category.required === true,
            services: services.filter((service) => service.category === category.id),
        })),
        expires: sound(ms && ms <= LONGEST_COOKIE, 'consent.expires') ? ms : DEFAULT,
        source: source,
        problems,
    };
}
/** The categories that the visitor decides about. */
const asked = (settings) => settings.categories.filter((category) => !category.required);

/**
 * What a visitor was shown, as one text to be hashed into the record (CNIL 2020-092, §48): the same version,
 * config, language and wording always give the same text, so that a site that kept them can prove it.
 */
const shownText = (settings, texts, language, version) => JSON.stringify([version, settings.revision, language, texts, asked(settings), settings.source.notice]);

/** Tags, and the one that we have their language under: an old one, a group and its other member, one without a script. */
const ALIASES = { iw: 'he', nn: 'nb', no: 'nb', zh: 'zh-cn' };
/** A tag as it is compared: pages write it in any case, such as `<html lang="FR">`. */
const plain = (tag) => ALIASES[tag.toLowerCase()] ?? tag.toLowerCase();
/** The first of the `wanted` languages that is `available`, by full tag or by the language that it is a kind of. */
const pickLanguage = (wanted, available) => wanted
    .flatMap((tag) => [tag, tag.split('-')[0]])
    .map((tag) => available.find((known) => plain(known) === plain(tag)))
    .find(Boolean);

/** The version of the package; a test holds it to package.json. */
const version = '0.1.0';

const banner = {
    title: 'Your privacy, your decision',
    text: 'Nothing optional runs until you answer. You can change your mind at any time.',
    accept: 'Accept all',
    reject: 'Refuse all',
    choose: 'Choose',
};
const again = {
    again_expired: 'Your last answer has expired.',
    again_revision: 'What we do has changed since your last answer.',
    again_new: 'Something is new since your last answer.',
};
const signal = {
    honored: 'Opt-Out Request Honored',
};
const frames = {
    frame_text: 'Held back until you say yes: {name}, from {host}.',
    frame_provider: 'Run by {provider}.',
    frame_once: 'Load once',
    frame_always: 'Always allow {name}',
};

const center = {
    center_title: 'Your privacy choices',
    close: 'Close without saving',
    save: 'Save choices',
    withdraw: 'Withdraw consent',
    saved: 'Your choices are saved.',
    controller: 'Who is responsible:',
    not_answered: 'You have not answered yet. Nothing optional runs until you do.',
    answered: 'You answered on {date}.',
    holds: 'Your answer holds until {date}.',
    reference: 'Reference:',
    copy: 'Copy',
    copied: 'Copied',
    on_by_default: 'What is on here may run without your consent, under the rules that apply to you. Turn off what you do not want.',
    until_objection: 'On until you object',
    nothing_asked: 'This site asks for no consent, because it uses nothing optional.',
    unavailable: 'Your choices cannot be loaded just now. Everything optional is off on this page.',
    always_on: 'Always on',
    services: 'Services',
    services_on: '{on} of {count} on',
    provider: 'Run by',
    policy: 'Privacy policy of {name}',
    stored: 'What {name} stores in your browser',
    stored_name: 'Name',
    stored_kind: 'Kind',
    stored_keeps: 'Kept for',
    stored_purpose: 'Purpose',
    kind_cookie: 'Cookie',
    kind_local: 'Local storage',
    kind_session: 'Session storage',
    kind_indexeddb: 'Database',
    kind_cache: 'Cache',
    kind_worker: 'Background program',
    keeps_session: 'Until you close the browser',
    keeps_local: 'Until you delete it',
    stored_nothing: 'No cookies or other storage are declared for this service.',
    new_tab: 'Opens a new tab',
    links: 'More information',
    section_history: 'Your answers',
};

/**
 * The centre's wording: English, where neither we nor the site say it otherwise.
 * @param texts those of all layers, with the site's own, which nobody has checked
 */
const centerTexts = (texts, file) => ({
    ...banner,
    ...again,
    ...signal,
    ...center,
    ...file?.center,
    ...file?.history,
    ...Object.fromEntries(Object.entries(texts ?? {}).filter(([, text]) => typeof text === 'string')),
});
/**
 * All that this version can show of a config: in each language, on the first visit and when one is asked again, and also
 * as it is where the first layers' file is not fetched. Where a file does not come, what is shown is English.
 * @param built our wording by language, but for English
 */
function documentsOf(config, built) {
    const settings = resolveConfig(config);
    const { texts } = settings.source;
    const tags = Object.keys(built);
    const found = ['en', ...Object.keys(texts), ...tags].flatMap((language) => {
        // The site's own tag may be a kind of one of ours, such as `fr-CA`.
        const files = built[pickLanguage([language], tags) ?? ''];
        return [{ ...files?.text, ...texts[language] }, { ...texts[language] }].flatMap((own) => {
            const document = (surface, shown) => ({
                surface,
                language,
                text: shownText(settings, shown, language, version),
            });
            return [
                document('banner', { ...banner, ...own }),
                document('banner', { ...banner, ...again, ...own }),
                document('placeholder', { ...frames, ...own }),
                document('center', centerTexts(own, files?.center)),
            ];
        });
    });
    return [...new Map(found.map((document) => [document.text, document])).values()];
}

/**
 * The languages that are files of their own in `src/text`, `src/center`, `src/notice` and `src/requests`, by BCP 47 tag; English is in every file.
 * One string, because a list of strings costs a first visit twice the bytes.
 */
const LANGUAGES = 'ar bg cs da de el es et fi fr ga he hr hu is it ja ko lt lv mt nb nl pl pt pt-BR ro sk sl sv tr uk zh-CN';

/**
 * Whether `name` fits `pattern`, in which each `*` stands for any run of characters.
 * Not a regular expression: patterns come from configs, and a hostile one must not hang the page.
 */
function matches(pattern, name) {
    const [head = '', ...rest] = pattern.split('*');
    const tail = rest.pop();
    if (tail === undefined)
        return pattern === name;
    if (!name.startsWith(head))
        return false;
    let from = head.length;
    for (const part of rest) {
        const at = name.indexOf(part, from);
        if (at < 0)
            return false;
        from = at + part.length;
    }
    return name.length - tail.length >= from && name.endsWith(tail);
}

/** A name that begins with a dot is hidden from a pattern that does not. */
const fits = (part, name) => matches(part, name) && (part[0] === '.' || name[0] !== '.');
/** @param folder ends with a slash, or is empty for the one that we are in */
function below(folder, [part, ...rest]) {
    if (part === undefined)
        return below(folder, ['*']);
    const entries = existsSync(folder || '.') ? readdirSync(folder || '.', { withFileTypes: true }) : [];
    const inside = (entry, parts) => entry.isDirectory() ? below(`${folder}${entry.name}/`, parts) : [];
    if (part === '**') {
        const open = entries.filter(({ name }) => fits('*', name) && name !== 'node_modules');
        return [...below(folder, rest), ...open.flatMap((entry) => inside(entry, [part, ...rest]))];
    }
    const fitting = entries.filter(({ name }) => fits(part, name));
    return fitting.flatMap((entry) => (rest.length ? inside(entry, rest) : entry.isFile() ? folder + entry.name : []));
}
/**
 * The files that a pattern names, sorted: `*` stands for any run of characters of a name, `**` for any folders (but
 * `node_modules` and those that begin with a dot). A folder stands for all pages in it. Not every shell does this, and
 * none where the pattern is quoted.
 */
function filesOf(pattern) {
    const path = pattern.replaceAll('\\', '/').replace(/(?<=.)\/$/, '');
    if (existsSync(path))
        return statSync(path).isDirectory() ? filesOf(`${path}/**/*.html`) : [path];
    const parts = path.split('/');
    const first = parts.findIndex((part) => part.includes('*'));
    if (first < 0)
        return [];
    const folder = parts.slice(0, first).map((part) => `${part}/`);
    return [...new Set(below(folder.join(''), parts.slice(first)))].sort();
}

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
};
const messageOf = (error) => (error instanceof Error ? error.message : String(error));
function parseJson(text, file) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new Error(`${file}: is not JSON: ${messageOf(error)}`);
    }
}
/** The config that a page carries beside our script tag. */
function configIn(html, file) {
    const [, text] = /<script\b[^>]*\sdata-askfirst-config\b[^>]*>(.*?)<\/script/is.exec(html) ?? [];
    if (text === undefined)
        throw new Error(`${file}: carries no config (data-askfirst-config): name one with --config`);
    return parseJson(text, `${file}: its config`);
}
function sound(config, file) {
    const { problems } = resolveConfig(config);
    if (problems.length) {
        throw new Error(`${file}: the config is broken at ${problems.join(', ')}: askfirst check explains it`);
    }
    return config;
}
/** @returns whether something in the file was not declared */
function rewriteFile(file, given, values) {
    const html = readFileSync(file);
    const config = given ?? sound(configIn(html.toString(), file), file);
    const held = [];
    const options = {
        inline: values.inline === true,
        ...(values.others === undefined ? {} : { others: values.others }),
        ...(values.url === undefined ? {} : { url: values.url }),
        ...(values.own === undefined ? {} : { own: values.own }),
        report(finding) {
            if (finding.held)
                held.push(finding);
            else
                console.warn(`${file}:${finding.line}: ${finding.text}`);
        },
    };
    const rewritten = rewriteHtml(html, config, options);
    for (const { line, text } of held)
        console.log(`${file}:${line}: ${values.check ? 'not declared' : 'declared'}: ${text}`);
    if (!held.length)
        return false;
    if (!values.check)
        writeFileSync(file, rewritten);
    return true;
}
function html(patterns, values) {
    const { config: path } = values;
    const config = path === undefined ? undefined : sound(parseJson(readFileSync(path, 'utf8'), path), path);
    if (!patterns.length)
        throw new Error('html: name the files to rewrite, such as dist/**/*.html');
    const files = patterns.flatMap((pattern) => {
        const found = filesOf(pattern);
        if (!found.length)
            throw new Error(`${pattern}: no such file`);
        return found;
    });
    const found = [...new Set(files)].filter((file) => rewriteFile(file, config, values));
    return values.check && found.length ? 1 : 0;
}
function checkConfig([path, ...more]) {
    if (path === undefined || more.length)
        throw new Error('check: name one config file');
    const findings = check(parseJson(readFileSync(path, 'utf8'), path));
    if (!findings.length)
        console.log(`${path}: nothing to mend`);
    return findings.some(({ level }) => level === 'error') ? 1 : 0;
}
async function auditStore([address, ...more], { keys, receipts }) {
    if (address === undefined || more.length)
        throw new Error('audit: name one store, records.db or postgres://…');
    const store = await openStore(address);
    try {
        const { sound, findings, ...rest } = await audit(store, {
            ...(keys !== undefined && { keys: parseJson(readFileSync(keys, 'utf8'), keys) }),
            ...(receipts !== undefined && { receipts: readFileSync(receipts, 'utf8').split(/\s+/).filter(Boolean) }),
        });
        for (const { seq, problem } of findings)
            console.log(`record ${seq}: ${problem}`);
        console.log(JSON.stringify({ sound, ...rest }, null, 2));
        return sound ? 0 : 1;
    }
    finally {
        await store.close();
    }
}
/** Our wording in every language that is built beside this file. */
async function builtTexts() {
    const load = async (tag) => [
        tag,
        {
            text: (await import(new URL(`./text/${tag}.js`, import.meta.url).href)).default,
            center: await import(new URL(`./center/${tag}.js`, import.meta.url).href),
        },
    ];
    return Object.fromEntries(await Promise.all(LANGUAGES.split(' ').map(load)));
}
async function publishNotice([verb, path, ...more], { out = 'notices' }) {
    if (verb !== 'publish' || path === undefined || more.length)
        throw new Error('notice publish: name one config file');
    const config = sound(parseJson(readFileSync(path, 'utf8'), path), path);
    mkdirSync(out, { recursive: true });
    for (const { surface, language, text } of documentsOf(config, await builtTexts())) {
        const hash = createHash('sha256').update(text).digest('hex');
        writeFileSync(join(out, `${hash}.json`), text);
        console.log(`${hash} ${surface} ${language}`);
    }
    return 0;
}
async function run() {
    const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
    const [command, ...rest] = positionals;
    if (values.help || command === undefined) {
        console.log(USAGE);
        return values.help ? 0 : 2;
    }
    if (command === 'html')
        return html(rest, values);
    if (command === 'check')
        return checkConfig(rest);
    if (command === 'audit')
        return auditStore(rest, values);
    if (command === 'notice')
        return publishNotice(rest, values);
    throw new Error(`${command}: no such command; askfirst --help names them`);
}
try {
    process.exitCode = await run();
}
catch (error) {
    console.error(`askfirst: ${messageOf(error).replace(/\s+/g, ' ')}`);
    process.exitCode = 2;
}
