/** An id of a category or service. It begins with a letter, which leaves out `__proto__`. */
const ID = /^[a-z][\w-]{0,63}$/i;

const isObject = (value) => !!value && typeof value === 'object' && !Array.isArray(value);

const text = (longest, pattern = /^/) => (value) => 
// A lone surrogate has no UTF-8, and so no hash that everyone computes alike (RFC 8785, 3.2.2.2).
typeof value === 'string' && value.length <= longest && pattern.test(value) && !/\p{Surrogate}/u.test(value)
    ? value
    : undefined;
const oneOf = (...values) => (value) => values.find((known) => known === value);
/** In one spelling only, so that times sort as text. */
const time$1 = (value) => typeof value === 'string' &&
    /^\d{4}-/.test(value) &&
    Number.isFinite(Date.parse(value)) &&
    new Date(value).toISOString() === value
    ? value
    : undefined;
const A_TIME = 'an ISO 8601 time in UTC with milliseconds';
const language = text(64, /^[a-z]{1,8}([-_][a-z\d]{1,8})*$/i);
/** The fields of an object that came over the wire, built anew, and one line for each that is refused. Never throws. */
function readFields(value, readers, optional) {
    const fields = {};
    const problems = [];
    for (const [key, [expected, read]] of Object.entries(readers)) {
        const given = value[key];
        if (given === undefined && optional.includes(key))
            continue;
        fields[key] = read(given);
        if (fields[key] === undefined)
            problems.push(`${key} must be ${expected}`);
    }
    return { fields: fields, problems };
}

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

const REGIMES = ['opt-in', 'opt-out', 'notice', 'none'];

const orNull = (read) => (value) => value === null ? null : read(value);
/** One spelling only, so that an id is one key. */
const uuid = text(36, /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
const isUuid = (value) => uuid(value) !== undefined;
/** Whether `value` is an http or https origin as browsers write it: no default port, path or slash at the end. */
function isOrigin(value) {
    return (typeof value === 'string' &&
        value.length <= 300 &&
        // A host with a star is a pattern, which `URL` takes for a name; patterns are how origin lists go wrong.
        /^https?:[^*]+$/.test(value) &&
        URL.canParse(value) &&
        new URL(value).origin === value);
}
const choice = (value) => {
    const entries = isObject(value) ? Object.entries(value) : undefined;
    return entries &&
        entries.length <= 500 &&
        entries.every((entry) => ID.test(entry[0]) && typeof entry[1] === 'boolean')
        ? Object.fromEntries(entries)
        : undefined;
};
const ids$1 = (value) => Array.isArray(value) && value.length <= 500 && value.every((id) => typeof id === 'string' && ID.test(id))
    ? value
    : undefined;
const signals = (value) => isObject(value) && typeof value.gpc === 'boolean' ? { gpc: value.gpc } : undefined;
/** No control characters but white space: PostgreSQL has no U+0000 in JSON. */
const LINES = /^[\P{Cc}\t\r\n]*$/u;
const RULES = {
    format: ['1', oneOf(1)],
    id: ['a lower-case UUID', uuid],
    subject: ['a lower-case UUID', uuid],
    previous: ['a lower-case UUID or null', orNull(uuid)],
    time: [A_TIME, time$1],
    expires: [A_TIME, time$1],
    revision: ['a string of at most 1000 characters', text(1000, LINES)],
    choice: [
        'an object of at most 500 ids, each a letter, then up to 63 letters, digits, - and _, with true or false',
        choice,
    ],
    action: [
        'accept-all, reject-all, save, withdraw or asked',
        oneOf('accept-all', 'reject-all', 'save', 'withdraw', 'asked'),
    ],
    surface: ['banner, center, placeholder or api', oneOf('banner', 'center', 'placeholder', 'api')],
    language: ['a BCP 47 tag of at most 64 characters', language],
    shown: ['a SHA-256 of 64 lower-case hexadecimal digits or null', orNull(text(64, /^[\da-f]{64}$/))],
    signals: ['an object whose gpc is true or false', signals],
    regime: ['left out or opt-in, opt-out, notice or none', oneOf(...REGIMES)],
    exempt: ['left out or a list of at most 500 ids', ids$1],
    origin: ['an http or https origin', (value) => (isOrigin(value) ? value : undefined)],
    path: ['left out or a path of at most 2048 characters, without ? and #', text(2048, /^\/[^?#\p{Cc}]*$/u)],
    version: ['a string of 1 to 64 characters', text(64, /^\P{Cc}+$/u)],
};
const OPTIONAL = ['path', 'regime', 'exempt'];
/**
 * The record in a value that came over the wire. It is built anew, so that nothing unknown comes along.
 * Never throws on JSON: what is refused is named in `problems`, one line per field.
 */
function readRecord(value) {
    if (!isObject(value))
        return { status: 'refused', problems: ['a record must be an object'] };
    const { fields: record, problems } = readFields(value, RULES, OPTIONAL);
    if (!problems.length && record.expires <= record.time)
        problems.push('expires must be later than time');
    return problems.length ? { status: 'refused', problems } : { status: 'ok', record };
}

const refuse = (status, error, headers = {}) => ({
    status,
    body: { error },
    headers,
});

/** Only its own script runs, which asks only its own server: what an attacker put into a record stays text. */
const POLICY = [
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
].join('; ');
/** A classic script: for a module a browser sends an Origin, and this host need not be among the sites'. */
const PAGE$2 = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Consent records</title>
<script defer src="dashboard.js"></script>
<main><h1>Consent records</h1><noscript>This page needs JavaScript.</noscript></main>
</html>
`;
/**
 * The operators' page. It holds no data: its script asks `stats` beside it, with the token that the operator types.
 * @returns undefined for any other path
 */
async function dashboard(route) {
    if (route === 'dashboard') {
        const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY };
        return { status: 200, text: PAGE$2, headers: { ...headers, 'referrer-policy': 'no-referrer' } };
    }
    if (route !== 'dashboard.js')
        return undefined;
    const { readFile } = await import('node:fs/promises');
    // Built beside the collector.
    const text = await readFile(new URL('./dashboard.js', import.meta.url), 'utf8');
    return { status: 200, text, headers: { 'content-type': 'text/javascript; charset=utf-8' } };
}

function createTree(node, start = []) {
    const peaks = [...start];
    return {
        add(hash, span = 1) {
            let peak = { hash, span };
            for (let last = peaks.at(-1); last?.span === peak.span; last = peaks.at(-1)) {
                peaks.pop();
                peak = { hash: node(last.hash, peak.hash), span: last.span * 2 };
            }
            peaks.push(peak);
        },
        get peaks() {
            return [...peaks];
        },
        get size() {
            return peaks.reduce((sum, { span }) => sum + span, 0);
        },
        get root() {
            return peaks
                .map(({ hash }) => hash)
                .reduceRight((right, left) => (right === undefined ? left : node(left, right)), undefined);
        },
    };
}
/** The largest power of two below `size`: where RFC 6962 divides a tree. */
function half(size) {
    let span = 1;
    while (span * 2 < size)
        span *= 2;
    return span;
}
/** The subtrees, as [first leaf, leaf behind the last], whose hashes prove a leaf, from the leaf to the root. */
function siblings(index, size, from = 0) {
    if (size <= 1)
        return [];
    const split = half(size);
    return index < split
        ? [...siblings(index, split, from), [from + split, from + size]]
        : [...siblings(index - split, size - split, from + split), [from, from + split]];
}

/** SHA-256 of nothing: the root of the empty tree, and where the chain begins. */
const NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
/** Imported when it is needed, so that the handler itself also runs where there is no Node. */
async function loadHashing() {
    const { createHash, createHmac, randomBytes } = await import('node:crypto');
    const sha256 = (first, ...rest) => createHash('sha256')
        .update(first + rest.join(''), 'hex')
        .digest('hex');
    return {
        commit: (salt, text) => createHmac('sha256', Buffer.from(salt, 'hex')).update(text).digest('hex'),
        digest: (text) => createHash('sha256').update(text).digest('hex'),
        leaf: (seq, kind, commitment) => createHash('sha256').update(`\0${seq} ${kind} ${commitment}`).digest('hex'),
        node: (left, right) => sha256('01', left, right),
        chain: (previous, leaf) => sha256('02', previous, leaf),
        salt: () => randomBytes(32).toString('hex'),
    };
}

const EMPTY = { size: 0, root: NOTHING, hash: NOTHING, peaks: [], time: '' };
const PAGE$1 = 1000;
/** The ledger's lines behind `after`, in order, read page by page. */
async function* linesAfter(store, after) {
    for (let last = after, page = [];; last = page.at(-1)?.seq ?? last) {
        page = await store.ledger({ after: last, limit: PAGE$1 });
        yield* page;
        if (page.length < PAGE$1)
            return;
    }
}
/** What a JWS says, without asking who signed it; undefined where it says nothing. */
function readPayload(jws) {
    try {
        const [, payload = ''] = jws.split('.');
        const binary = atob(payload.replace(/-/g, '+').replace(/_/g, '/'));
        const value = JSON.parse(new TextDecoder().decode(Uint8Array.from(binary, (byte) => byte.charCodeAt(0))));
        return isObject(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * Signs the ledger up to `size` lines, or to its end, and keeps the head. Reads only what came since the last head,
 * and checks it on the way: what was changed is not signed.
 * @returns the head; undefined where there is nothing to sign
 * @throws when the ledger, or the head before, is not what was signed
 */
async function signHead(store, signer, time, size) {
    const { leaf, node, chain } = await loadHashing();
    const end = size ?? (await store.tip()).seq;
    const before = await store.headBefore(end);
    const start = before ? (await signer.verify('askfirst-head', before.jws)) : EMPTY;
    if (!start || start.size !== (before?.size ?? 0))
        throw new Error(`the tree head of ${before?.size} lines is forged`);
    if (start.size === end)
        return before && start;
    const tree = createTree(node, start.peaks);
    let { hash } = start;
    for await (const line of linesAfter(store, start.size)) {
        if (line.seq > end)
            break;
        const own = leaf(line.seq, line.kind, line.commitment);
        hash = chain(hash, own);
        tree.add(own);
        if (line.seq !== tree.size || line.hash !== hash)
            throw new Error(`the ledger was changed at ${tree.size}`);
    }
    if (tree.size !== end || tree.root === undefined)
        throw new Error(`the ledger ends at ${tree.size}, not at ${end}`);
    const head = { size: end, root: tree.root, hash, peaks: tree.peaks, time };
    await store.addHead({ size: end, jws: await signer.sign('askfirst-head', head) });
    return head;
}

const WHY = 'retention';
/**
 * Takes out what has been kept long enough, and notes it in the ledger.
 * @param now in ms since 1970
 * @returns how many records, or months, were taken out
 * @throws TypeError when `keep` is no duration, or there is no key to detach months with
 */
async function retain(store, { keep, by = 'record' }, now, signer) {
    const length = durationToMs(keep);
    if (length === undefined)
        throw new TypeError(`retention.keep: "${keep}" is not an ISO 8601 duration like P3Y`);
    const time = new Date(now).toISOString();
    const until = new Date(now - length).toISOString();
    let count = 0;
    if (by === 'record') {
        for (let erased = -1; erased; count += erased)
            erased = await store.erase({ until }, { why: WHY, time });
        return count;
    }
    if (!signer)
        throw new TypeError('retention by month needs a signing key');
    for (const month of (await store.months()).slice(0, -1)) {
        // Only from the oldest on: the ledger must not have a hole in its middle.
        if (month.until !== null && month.until >= until)
            break;
        await signHead(store, signer, time, month.last);
        await store.detach(month, { why: WHY, time });
        count += 1;
    }
    return count;
}

const DAY$1 = 86_400_000;
/** Does what is done by the clock: tree heads, and retention once a day. One at a time, and never two of one kind. */
function startJobs({ store, signer, every = 600_000, retention, now, fail }) {
    let last = Promise.resolve();
    const queue = (job, event) => (last = last.then(job).catch(fail(event)));
    const head = () => queue(async () => {
        if (signer)
            await signHead(store, await signer, new Date(now()).toISOString());
    }, 'No tree head was signed.');
    const clean = () => queue(async () => retention && retain(store, retention, now(), await signer), 'Retention failed.');
    // Its failure is answered where it is awaited; here it must only not end the process.
    signer?.catch(() => { });
    const timers = [...(signer ? [setInterval(head, every)] : []), ...(retention ? [setInterval(clean, DAY$1)] : [])];
    // A timer must not keep a process alive that has nothing else to do.
    for (const timer of timers)
        if (typeof timer === 'object')
            timer.unref();
    if (retention)
        clean();
    return {
        async stop() {
            for (const timer of timers)
                clearInterval(timer);
            await head();
        },
    };
}

/** More senders than this at once: the one that was quiet for longest is forgotten. */
const MOST_SENDERS = 10_000;
/**
 * A bucket for each sender, which holds `perMinute` requests and fills again over a minute.
 * @param now in ms
 * @returns for a sender, how many seconds it has to wait; 0 lets the request through
 */
function createLimiter(perMinute, now) {
    const buckets = new Map();
    const perMs = perMinute / 60_000;
    return function wait(sender) {
        const time = now();
        const { left, at } = buckets.get(sender) ?? { left: perMinute, at: time };
        const filled = Math.min(perMinute, left + Math.max(0, time - at) * perMs);
        const passes = filled >= 1;
        // Put back at the end: the first of a Map is then the quietest.
        buckets.delete(sender);
        buckets.set(sender, { left: passes ? filled - 1 : filled, at: time });
        const [oldest] = buckets.keys();
        if (buckets.size > MOST_SENDERS && oldest !== undefined)
            buckets.delete(oldest);
        return passes ? 0 : Math.ceil((1 - filled) / perMs / 1000);
    };
}

/** Upper bounds in seconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];
const METHODS = ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE', 'OPTIONS'];
/** Counts for Prometheus, in its text format. */
function createMetrics() {
    const requests = new Map();
    const records = { stored: 0, repeated: 0 };
    const buckets = BUCKETS.map(() => 0);
    let seconds = 0;
    let count = 0;
    return {
        see(seen) {
            // What a sender made up must not become a time series.
            const method = METHODS.includes(seen.method) ? seen.method : 'other';
            const labels = `{route="${seen.route}",method="${method}",status="${seen.status}"}`;
            requests.set(labels, (requests.get(labels) ?? 0) + 1);
            records.stored += seen.stored;
            records.repeated += seen.repeated;
            for (const [index, bound] of BUCKETS.entries())
                if (seen.seconds <= bound)
                    buckets[index] = (buckets[index] ?? 0) + 1;
            seconds += seen.seconds;
            count += 1;
        },
        /** @param lines the ledger's */
        text: (lines) => [
            '# HELP askfirst_requests_total Requests answered.',
            '# TYPE askfirst_requests_total counter',
            ...[...requests].map(([labels, value]) => `askfirst_requests_total${labels} ${value}`),
            '# HELP askfirst_records_total Records that came, by whether they were there already.',
            '# TYPE askfirst_records_total counter',
            `askfirst_records_total{result="stored"} ${records.stored}`,
            `askfirst_records_total{result="repeated"} ${records.repeated}`,
            '# HELP askfirst_request_duration_seconds How long an answer took.',
            '# TYPE askfirst_request_duration_seconds histogram',
            ...BUCKETS.map((bound, index) => `askfirst_request_duration_seconds_bucket{le="${bound}"} ${buckets[index]}`),
            `askfirst_request_duration_seconds_bucket{le="+Inf"} ${count}`,
            `askfirst_request_duration_seconds_sum ${seconds}`,
            `askfirst_request_duration_seconds_count ${count}`,
            '# HELP askfirst_ledger_lines Lines in the ledger, of all processes.',
            '# TYPE askfirst_ledger_lines gauge',
            `askfirst_ledger_lines ${lines}`,
            '',
        ].join('\n'),
    };
}

/** Whether it is a calendar day like `2026-03-01`: databases do not agree on the year 0 and on 30 February. */
const isDay = (value) => typeof value === 'string' &&
    /^(?!0000)\d{4}-\d\d-\d\d$/.test(value) &&
    Number.isFinite(Date.parse(value)) &&
    new Date(value).toISOString().startsWith(value);

/**
 * JSON with exactly one spelling for one value (RFC 8785), so that equal values have equal hashes. Fields that are
 * undefined are left out.
 */
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join(',')}]`;
    if (!isObject(value))
        return JSON.stringify(value) ?? 'null';
    const keys = Object.keys(value).filter((key) => value[key] !== undefined);
    // By UTF-16 code units, as sort() does without being told otherwise.
    return `{${keys
        .sort()
        .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`)
        .join(',')}}`;
}

/** The prefixes of the export, for all its records. */
const CONTEXT = {
    dpv: 'https://w3id.org/dpv#',
    'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
    dct: 'http://purl.org/dc/terms/',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    /** What has no term in a vocabulary: it belongs to this export alone. */
    askfirst: 'urn:askfirst:record#',
};
const PURPOSE = 'dpv:Purpose';
const iri = (id) => ({ '@id': id });
const time = (value) => ({ '@type': 'xsd:dateTime', '@value': value });
/** Elsewhere a yes may mean no more than that nobody objected, which is no consent. */
const asksConsent = ({ regime = 'opt-in', exempt = [] }, id) => regime === 'opt-in' && !exempt.includes(id);
/** Withdrawn is a consent that had not ended. Where nobody knows the record before, a withdrawal's no is only a no. */
function statusOf(id, { choice, action, time }, before) {
    if (choice[id])
        return 'dpv:ConsentGiven';
    if (!before && action === 'withdraw')
        return 'dpv:ConsentStatusInvalidForProcessing';
    return before?.choice[id] && before.expires > time && asksConsent(before, id)
        ? 'dpv:ConsentWithdrawn'
        : 'dpv:ConsentRefused';
}
/**
 * A record as JSON-LD in DPV's terms (W3C DPVCG, guide to ISO/IEC TS 27560:2023), under `CONTEXT`. Consent is the legal
 * basis only of what needed it under `opt-in`.
 * @param received when the site had it, if known
 * @param before the record that it replaces; without it what was withdrawn is not told from what was refused
 */
function toJsonLd(record, received, description = {}, before) {
    const { controller, notice, withdrawal, purposes = {} } = description;
    const consented = Object.keys(record.choice).some((id) => asksConsent(record, id));
    const subject = iri(`urn:uuid:${record.subject}`);
    const answered = {
        'dpv:isIndicatedBy': subject,
        'dpv:hasIndicationMethod': `${record.surface}: ${record.action}`,
        'dpv:isIndicatedAtTime': time(record.time),
        'dct:valid': time(record.expires),
    };
    return {
        '@id': `urn:uuid:${record.id}`,
        '@type': 'dpv:ConsentRecord',
        'dct:identifier': record.id,
        'dct:conformsTo': iri(`https://w3id.org/dpv/schema/dpv-27560#record${consented ? '-eu-gdpr' : ''}`),
        'dct:language': record.language,
        ...(received !== undefined && { 'dct:dateAccepted': time(received) }),
        'dpv:hasDataSubject': subject,
        ...(controller && {
            'dpv:hasDataController': {
                '@type': 'dpv:LegalEntity',
                'dpv:hasName': controller.name,
                ...(controller.address !== undefined && { 'dpv:hasAddress': controller.address }),
                ...(controller.contact !== undefined && { 'dpv:hasContact': controller.contact }),
            },
        }),
        'dpv:hasNotice': {
            ...(notice !== undefined && { '@id': notice }),
            '@type': 'dpv:ConsentNotice',
            'dct:hasVersion': record.revision,
            ...(record.shown !== null && { 'askfirst:sha256': record.shown }),
        },
        'dpv:hasProcess': Object.entries(record.choice).map(([id, given]) => ({
            '@type': 'dpv:Process',
            'dct:identifier': id,
            'dpv:hasPurpose': purposes[id] === undefined ? { '@type': PURPOSE, 'dct:identifier': id } : iri(purposes[id]),
            ...(asksConsent(record, id)
                ? {
                    'dpv:hasLegalBasis': iri('eu-gdpr:A6-1-a'),
                    'dpv:hasConsentStatus': {
                        '@type': [statusOf(id, record, before), ...(given ? ['dpv:ExpressedConsent'] : [])],
                        ...answered,
                    },
                }
                : { 'askfirst:answer': { 'askfirst:allowed': given, ...answered } }),
        })),
        ...(consented && {
            'dpv:hasConsentControl': {
                '@type': 'dpv:WithdrawConsent',
                ...(withdrawal !== undefined && { 'dpv:isExercisedAt': iri(withdrawal) }),
            },
            'dpv:hasRight': iri('eu-gdpr:A7-3'),
        }),
        'askfirst:regime': record.regime ?? 'opt-in',
        'askfirst:origin': record.origin,
        'askfirst:version': record.version,
        'askfirst:gpc': record.signals.gpc,
        ...(record.previous !== null && { 'dct:replaces': iri(`urn:uuid:${record.previous}`) }),
    };
}
/** The same for a record of `asked`: nobody has answered, so there is nobody to name. */
function askedToJsonLd(record, received, description) {
    const { 'dpv:hasDataSubject': _nobody, ...rest } = toJsonLd(record, received, description);
    const asked = { '@type': 'dpv:ConsentRequested', 'dpv:isIndicatedAtTime': time(record.time) };
    return { ...rest, 'dpv:hasConsentStatus': asked };
}

/** In the order of the columns; a choice is JSON. */
const COLUMNS = [
    ...['seq', 'received', 'id', 'subject', 'previous', 'time', 'expires', 'revision', 'choice', 'action', 'surface'],
    ...['language', 'shown', 'gpc', 'regime', 'exempt', 'origin', 'path', 'version'],
];
/** RFC 4180, and a mark before what a spreadsheet would take for a formula. */
function cell(value) {
    const text = typeof value === 'string' ? value : canonical(value ?? '').replace(/^""$/, '');
    return `"${text.replace(/^[=+\-@\t\r\n]/, "'$&").replaceAll('"', '""')}"`;
}
const FORMATS$1 = {
    ndjson: {
        type: 'application/x-ndjson',
        before: '',
        between: '',
        after: '',
        write: (entry) => `${canonical(entry)}\n`,
    },
    csv: {
        type: 'text/csv; charset=utf-8; header=present',
        before: `${COLUMNS.join(',')}\r\n`,
        between: '',
        after: '',
        write({ seq, received, record }) {
            const { signals, regime = 'opt-in' } = record;
            const fields = { seq, received, ...record, regime, gpc: signals.gpc };
            return `${COLUMNS.map((column) => cell(fields[column])).join(',')}\r\n`;
        },
    },
    jsonld: {
        type: 'application/ld+json',
        before: `{"@context":${canonical(CONTEXT)},"@graph":[`,
        between: ',',
        after: ']}',
        links: true,
        write: ({ record, received }, description, before) => canonical(record.action === 'asked'
            ? askedToJsonLd(record, received, description)
            : toJsonLd(record, received, description, before)),
    },
};
const PAGE = 500;
/** The records that those of a page replace, by id; what was erased is missing. */
async function replacedBy(store, page) {
    const found = new Map(page.map(({ record }) => [record.id, record]));
    const missing = new Set(page.flatMap(({ record: { previous } }) => (previous === null || found.has(previous) ? [] : [previous])));
    for (const id of missing)
        for (const { record } of await store.list({ which: { id }, limit: 1 }))
            found.set(id, record);
    return found;
}
async function* pieces(store, which, format, description) {
    const { before, between, after, links, write } = format;
    yield before;
    let joint = '';
    for (let last = 0;;) {
        const page = await store.list({ after: last, limit: PAGE, ...(which && { which }) });
        const replaced = links && (await replacedBy(store, page));
        for (const entry of page) {
            yield joint + write(entry, description, replaced?.get(entry.record.previous ?? ''));
            joint = between;
        }
        last = page.at(-1)?.seq ?? last;
        if (page.length < PAGE)
            break;
    }
    yield after;
}
/** A download of records as `ndjson`, `csv` or `jsonld`, page by page; undefined for any other format. */
function exportRecords(store, name, which, description = {}) {
    const format = Object.hasOwn(FORMATS$1, name) ? FORMATS$1[name] : undefined;
    if (!format)
        return undefined;
    const texts = pieces(store, which, format, description);
    const encoder = new TextEncoder();
    const stream = new ReadableStream({
        async pull(controller) {
            const { done, value } = await texts.next();
            if (done)
                controller.close();
            else
                controller.enqueue(encoder.encode(value));
        },
        async cancel() {
            await texts.return();
        },
    });
    const headers = { 'content-type': format.type, 'content-disposition': `attachment; filename="records.${name}"` };
    return { status: 200, stream, headers };
}

/** No answer outlives it: browsers keep no cookie for longer, and `expires` allows no more. */
const LONGEST$1 = 400 * 86_400_000;
/**
 * When an answer was given and when it ends, as far as a browser's clock can be believed: never given after it
 * arrived, nor more than 400 days before; its length is the record's, at most 400 days. Both ISO 8601 in UTC.
 */
function settle({ time, expires }, received) {
    const arrived = Date.parse(received);
    const given = Date.parse(time);
    const at = Math.max(Math.min(given, arrived), arrived - LONGEST$1);
    const until = at + Math.min(Date.parse(expires) - given, LONGEST$1);
    return { at: new Date(at).toISOString(), until: new Date(until).toISOString() };
}

/** Before the first record. */
const START = { seq: 0, hash: NOTHING, month: '' };
/** What `erase` takes out at most, so that one transaction stays short. */
const MOST_ERASED = 10_000;
/** What a commitment is to: the record and when it came. `record` is canonical JSON already. */
const committed = (received, record) => `{"received":${JSON.stringify(received)},"record":${record}}`;
function link(hashing, tip, time, part) {
    const seq = tip.seq + 1;
    const hash = hashing.chain(tip.hash, hashing.leaf(seq, part.kind, part.commitment));
    // Never back: two clocks at midnight must not put a later line into an earlier month.
    const month = time.slice(0, 7) > tip.month ? time.slice(0, 7) : tip.month;
    if (!/^\d{4}-\d\d$/.test(month))
        throw new TypeError(`"${time}" is not an ISO 8601 time`);
    return { ...part, seq, hash, month };
}
/** The lines that records add after `tip`, and where each record stands; `known` has those that are there already. */
function place(hashing, tip, records, known) {
    const lines = [];
    const there = new Map(known);
    const placed = records.map(({ record, received }) => {
        const found = there.get(record.id);
        if (found)
            return { ...found, repeated: true };
        const { id, subject } = record;
        const text = canonical(record);
        const salt = hashing.salt();
        const commitment = hashing.commit(salt, committed(received, text));
        const line = link(hashing, lines.at(-1) ?? tip, received, { kind: 'record', commitment, note: null });
        const { seq, hash } = line;
        lines.push({ ...line, content: { seq, id, subject, received, ...settle(record, received), salt, record: text } });
        const at = { seq, received, record: text, commitment, hash, repeated: false };
        there.set(id, at);
        return at;
    });
    return { lines, placed };
}
/** Numbers as [first, last], for a note. `seqs` go up. */
function ranges(seqs) {
    const found = [];
    for (const seq of seqs) {
        const last = found.at(-1);
        if (last?.[1] === seq - 1)
            last[1] = seq;
        else
            found.push([seq, seq]);
    }
    return found;
}
/** The line that says what was taken out. */
function noteLine(hashing, tip, removal) {
    const note = canonical(removal);
    return link(hashing, tip, removal.time, { kind: 'note', commitment: hashing.digest(note), note });
}

const ALG = 'EdDSA';
async function toPublic({ kty, crv, x }) {
    const { calculateJwkThumbprint } = await import('jose');
    return { kty, crv, x, kid: await calculateJwkThumbprint({ kty, crv, x }) };
}
async function createVerify({ keys }) {
    const { compactVerify, createLocalJWKSet } = await import('jose');
    const find = createLocalJWKSet({ keys: await Promise.all(keys.map(toPublic)) });
    return async function verify(type, jws) {
        try {
            const { payload, protectedHeader } = await compactVerify(jws, find, { algorithms: [ALG] });
            const value = JSON.parse(new TextDecoder().decode(payload));
            return protectedHeader.typ === type && isObject(value) ? value : undefined;
        }
        catch {
            return undefined;
        }
    };
}
/**
 * Signs with the package `jose`, which the site installs.
 * @param retired public keys that were used before
 */
async function createSigner(key, retired = []) {
    const { CompactSign, importJWK } = await import('jose');
    const [own, ...earlier] = await Promise.all([key, ...retired].map(toPublic));
    const keys = { keys: own ? [own, ...earlier] : earlier };
    const { kty, crv, x, d } = key;
    const secret = await importJWK({ kty, crv, x, d }, ALG);
    return {
        keys,
        sign: (typ, payload) => new CompactSign(new TextEncoder().encode(canonical(payload)))
            .setProtectedHeader({ alg: ALG, kid: own?.kid ?? '', typ })
            .sign(secret),
        verify: await createVerify(keys),
    };
}
/** A new key for `createCollector({ sign: { key } })`: make one, and keep it where secrets are kept. */
async function generateKey() {
    const { exportJWK, generateKeyPair } = await import('jose');
    const { privateKey } = await generateKeyPair(ALG, { crv: 'Ed25519', extractable: true });
    const { x = '', d = '' } = await exportJWK(privateKey);
    return { kty: 'OKP', crv: 'Ed25519', x, d };
}

/**
 * Proves a line of the ledger, by its number. Reads the lines between two heads, however long the ledger is.
 * @returns undefined where it was detached, or no head has been signed behind it yet
 */
async function prove(store, seq) {
    const { leaf, node } = await loadHashing();
    const [signed] = await store.heads({ after: seq - 1, limit: 1 });
    if (!signed || seq < 1)
        return undefined;
    const before = await store.headBefore(seq - 1);
    const start = before ? readPayload(before.jws) : EMPTY;
    if (!start)
        return undefined;
    const ranges = siblings(seq - 1, signed.size).map(([first, behind]) => ({ first, behind, tree: createTree(node) }));
    const add = (position, hash, span) => ranges.find(({ first, behind }) => first <= position && position < behind)?.tree.add(hash, span);
    let position = 0;
    for (const { hash, span } of start.peaks) {
        add(position, hash, span);
        position += span;
    }
    let found;
    for await (const { seq: at, kind, commitment } of linesAfter(store, start.size)) {
        if (at > signed.size)
            break;
        if (at === seq)
            found = { kind, commitment };
        add(at - 1, leaf(at, kind, commitment), 1);
    }
    const path = ranges.map(({ tree }) => tree.root ?? '');
    const [content] = await store.contents(seq, seq);
    const { received, record, salt } = content ?? {};
    return (found && {
        seq,
        ...found,
        path,
        head: signed.jws,
        ...(received !== undefined &&
            record !== undefined &&
            salt !== undefined && { content: { received, record, salt } }),
    });
}

const RIGHTS = [
    'access',
    'rectification',
    'erasure',
    'restriction',
    'portability',
    'objection',
    'objection-marketing',
    'automated-decision',
    'withdrawal',
];
/** Nobody has to say who they are to opt out (11 CCR §7026(d)). */
const OPT_OUTS = ['sale', 'sensitive'];

const KINDS = [...RIGHTS, ...OPT_OUTS, 'communications'];
const isOptOut = (kind) => OPT_OUTS.includes(kind);
/** Whether something may be an e-mail address: what is stricter refuses addresses that exist. */
const isEmail = (value) => typeof value === 'string' &&
    /^(?=.{1,254}$)[^\s@\p{Cc}\p{Cs}]{1,64}@[^\s@\p{Cc}\p{Cs}]+\.[^\s@.\p{Cc}\p{Cs}]+$/u.test(value);

/** What a deadline may be made of. */
const SPAN = /^P(?=\d)(?:(\d{1,2})Y)?(?:(\d{1,3})M)?(?:(\d{1,3})W)?(?:(\d{1,4})D)?$/;
/** What a complex request may take in all: two further months (GDPR article 12(3)), or 45 further days (11 CCR §7021). */
const prolonged = (within) => (/^P\d+D$/.test(within) ? 'P90D' : 'P3M');
/**
 * The last day of a time that begins on `day` (`2026-01-31`), whose first day does not count. A month ends on the day of
 * the same date or, where there is none, on the last of the month (Regulation 1182/71, article 3(2)(c)). It may end on a
 * day when nobody works: the law then gives until the next working day, and we do not, because holidays differ.
 * @param day a calendar day
 * @returns undefined where one of the two is not understood
 */
function dueDay(day, within) {
    const [, years = 0, months = 0, weeks = 0, days = 0] = SPAN.exec(within)?.map((part) => Number(part ?? 0)) ?? [];
    const [year = Number.NaN, month = 0, date = 0] = /^\d{4}-\d\d-\d\d$/.test(day) ? day.split('-').map(Number) : [];
    if (!SPAN.test(within) || !Number.isFinite(year))
        return undefined;
    const last = new Date(Date.UTC(year + years, month + months, 0)).getUTCDate();
    const due = Date.UTC(year + years, month - 1 + months, Math.min(date, last) + weeks * 7 + days);
    return new Date(due).toISOString().slice(0, 10);
}

/**
 * How far a request is. `identification`: there is a reasonable doubt about who asks (GDPR article 12(6)). `extended`:
 * it is complex (article 12(3)). `refused`: with the reason and where to complain (article 12(4)).
 */
const STATUSES = ['received', 'identification', 'extended', 'answered', 'refused'];
const status = oneOf(...STATUSES);
// PostgreSQL keeps no NUL.
const answer = text(5000, /^[^\0]*$/);
/** What may not be done without saying why: GDPR articles 12(3), 12(4) and 12(6). */
const REASONED = ['identification', 'extended', 'refused'];
/** An operator's change, or what is wrong with it. */
function readChange(value) {
    if (!isObject(value))
        return 'a change must be an object with status and answer';
    const next = status(value.status);
    const words = value.answer === undefined ? '' : answer(value.answer);
    if (!next)
        return `status must be one of ${STATUSES.join(', ')}`;
    if (words === undefined)
        return 'answer must be left out or a string of at most 5000 characters';
    if (REASONED.includes(next) && !words.trim())
        return `answer must say why, where the status is ${next} (GDPR article 12)`;
    return { status: next, answer: words.trim() || null };
}
/** The day until which an answer is due; an extension counts from the day of arrival too. */
const dueOf = (received, within, next) => dueDay(received.slice(0, 10), next === 'extended' ? prolonged(within) : within) ?? received.slice(0, 10);

/**
 * Whether an object names a key twice: JSON.parse keeps the last, another reader the first, and a proof must not mean
 * two things. Counts the keys in the text, whose strings are known to be sound, against those that were kept.
 */
function namesTwice(text, value) {
    let keys = 0;
    for (const [, isKey] of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g))
        if (isKey)
            keys += 1;
    // A list of what is still to be looked at, and not a recursion: nesting may be deeper than the stack.
    const rest = [value];
    for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
        if (typeof next !== 'object' || next === null)
            continue;
        if (!Array.isArray(next))
            keys -= Object.keys(next).length;
        for (const child of Object.values(next))
            rest.push(child);
    }
    return keys !== 0;
}
const refused = (code, error) => ({ status: 'refused', code, error });
/** The JSON in a request's body. Counts the bytes that come: a Content-Length may be missing, or a lie. */
async function readJson({ body }, maxBytes) {
    const chunks = [];
    try {
        const reader = body?.getReader();
        let bytes = 0;
        for (let next = await reader?.read(); next?.value; next = await reader?.read()) {
            bytes += next.value.byteLength;
            if (bytes > maxBytes) {
                // Not awaited: a sender that has stalled must not hold the answer back.
                reader?.cancel().catch(() => { });
                return refused(413, `the body must be at most ${maxBytes} bytes`);
            }
            chunks.push(next.value);
        }
    }
    catch {
        // 408, which browsers send again, and not 400, which they do not: it was cut off, not wrong.
        return refused(408, 'the body ended early');
    }
    try {
        const decoder = new TextDecoder('utf-8', { fatal: true });
        const text = chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode();
        const value = JSON.parse(text);
        return namesTwice(text, value) ? refused(400, 'an object in the body names a key twice') : { status: 'ok', value };
    }
    catch {
        return refused(400, 'the body must be JSON in UTF-8');
    }
}
/** What was posted as JSON, or why it is refused. */
async function readPost(request, maxBytes) {
    // Also what makes browsers ask first (preflight): a form or text/plain could be posted from any site.
    if (!/^application\/json *(;|$)/i.test(request.headers.get('content-type') ?? ''))
        return refuse(415, 'the Content-Type must be application/json', { accept: 'application/json' });
    // What is not unpacked cannot be a bomb.
    if (!/^(identity)?$/i.test(request.headers.get('content-encoding') ?? ''))
        return refuse(415, 'the body must not be compressed', { 'accept-encoding': 'identity' });
    const body = await readJson(request, maxBytes);
    return body.status === 'refused' ? refuse(body.code, body.error) : { value: body.value };
}

const MOST_LISTED$1 = 1000;
const MOST_BYTES = 65_536;
const STATE$1 = ['seq', 'reference', 'kind', 'received', 'due', 'status', 'changed', 'answer'];
const ASKED = ['about', 'email', 'name', 'message', 'stop', 'language', 'regime', 'origin'];
/** In full: a download that ended at a page's end would pass for all there is. */
async function all(requests, query) {
    const found = [];
    for (;;) {
        const page = await requests.list(query, { after: found.at(-1)?.seq ?? 0, limit: MOST_LISTED$1 });
        found.push(...page);
        if (page.length < MOST_LISTED$1)
            return found;
    }
}
const FORMATS = {
    ndjson: { type: 'application/x-ndjson', write: (kept) => kept.map((entry) => `${canonical(entry)}\n`).join('') },
    csv: {
        type: 'text/csv; charset=utf-8; header=present',
        write: (kept) => [
            [...STATE$1, ...ASKED].join(','),
            ...kept.map((entry) => [...STATE$1.map((key) => entry[key]), ...ASKED.map((key) => entry.request[key])].map(cell).join(',')),
            '',
        ].join('\r\n'),
    },
};
const CONDITIONS$3 = {
    reference: ['a reference like 7F3K-9QXD-MN2T', text(14, /^[\dA-Z-]+$/)],
    email: ['an e-mail address', (value) => (isEmail(value) ? value : undefined)],
    before: ['a day like 2026-03-01', (value) => (isDay(value) ? value : undefined)],
    status: [STATUSES.join(', '), oneOf(...STATUSES)],
};
const NAMES = Object.keys(CONDITIONS$3);
/**
 * The conditions in a query, or what is wrong with it: to leave one out would list, or erase, more than was meant.
 * @param more what it may say besides
 */
function readQuery(query, more = []) {
    const known = [...NAMES, ...more];
    const given = [...query.keys()];
    if (given.some((key, index) => !known.includes(key) || given.indexOf(key) !== index))
        return `a query may say once each: ${known.join(', ')}`;
    const { fields, problems } = readFields(Object.fromEntries(query), CONDITIONS$3, NAMES);
    return problems.length ? problems.join('; ') : fields;
}
/** What operators may do with requests: list, export, answer, erase. */
function requestRoutes(requests, now) {
    return {
        async 'GET requests'(params) {
            const [query, after] = [readQuery(params, ['after', 'format']), Number(params.get('after') ?? 0)];
            if (typeof query === 'string')
                return refuse(400, query);
            if (!Number.isSafeInteger(after))
                return refuse(400, 'after must be a number');
            const format = params.get('format');
            if (format === null)
                return { status: 200, body: { requests: await requests.list(query, { after, limit: MOST_LISTED$1 }) } };
            const chosen = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
            if (!chosen)
                return refuse(400, 'format must be ndjson or csv');
            const headers = {
                'content-type': chosen.type,
                'content-disposition': `attachment; filename="requests.${format}"`,
            };
            return { status: 200, text: chosen.write(await all(requests, query)), headers };
        },
        async 'PATCH requests'(params, request) {
            const body = await readPost(request, MOST_BYTES);
            if ('status' in body)
                return body;
            const change = readChange(body.value);
            if (typeof change === 'string')
                return refuse(422, change);
            const kept = await requests.change(params.get('reference') ?? '', change, new Date(now()).toISOString());
            return kept ? { status: 200, body: kept } : refuse(404, 'no such request; name it as ?reference=');
        },
        async 'DELETE requests'(params) {
            const query = readQuery(params);
            if (typeof query === 'string')
                return refuse(400, query);
            if (!Object.keys(query).length)
                return refuse(400, `say which: ${NAMES.map((name) => `?${name}=`).join(', ')}`);
            return { status: 200, body: { erased: await requests.erase(query) } };
        },
    };
}

/**
 * A count as a multiple of `base`, up or down by `chance` in [0, 1) so that it is right on average: neither a count nor
 * the difference of two says how many one more or one fewer would be.
 */
function roundCount(count, base, chance) {
    const low = Math.floor(count / base) * base;
    return chance < (count - low) / base ? low + base : low;
}

const DIMENSIONS = ['action', 'choice', 'language', 'surface', 'regime', 'asked'];
const BASE = 10;
const OTHER = 'other';
/**
 * Answers by day, so that no count names a person. A cell is rounded alike each time it is asked for, as long as the
 * process lives: asking again tells nothing more.
 */
function createStats(store) {
    const key = crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
    async function chance(cell) {
        const hash = await crypto.subtle.sign('HMAC', await key, Uint8Array.from(new TextEncoder().encode(cell)));
        return new DataView(hash).getUint32(0) / 2 ** 32;
    }
    async function countsOf(dimension, from, to) {
        const exact = await store.count(dimension, from, to);
        const totals = new Map();
        for (const { value, count } of exact)
            totals.set(value, (totals.get(value) ?? 0) + count);
        const cells = new Map();
        for (const { day, value, count } of exact) {
            const cell = `${day} ${(totals.get(value) ?? 0) < BASE ? OTHER : value}`;
            cells.set(cell, (cells.get(cell) ?? 0) + count);
        }
        const rounded = await Promise.all([...cells].map(async ([cell, count]) => ({
            day: cell.slice(0, 10),
            value: cell.slice(11),
            count: roundCount(count, BASE, await chance(`${dimension} ${cell} ${count}`)),
        })));
        return rounded.filter(({ count }) => count > 0);
    }
    return async function stats(from, to) {
        const counts = await Promise.all(DIMENSIONS.map(async (dimension) => [dimension, await countsOf(dimension, from, to)]));
        return { from, to, base: BASE, counts: Object.fromEntries(counts) };
    };
}

/** Shorter ones can be guessed. */
const SHORTEST = 20;
/**
 * Whether an `Authorization` header carries one of `tokens`. Compares keyed hashes by `crypto.subtle.verify`, whose
 * time does not depend on where they differ.
 * @throws TypeError when a token is shorter than 20 characters
 */
function createTokenCheck(tokens) {
    if (!tokens.length || tokens.some(({ length }) => length < SHORTEST))
        throw new TypeError(`operator.token must have at least ${SHORTEST} characters`);
    const algorithm = { name: 'HMAC', hash: 'SHA-256' };
    const bytes = (text) => Uint8Array.from(new TextEncoder().encode(text));
    const made = (async () => {
        const key = (await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify']));
        const signatures = await Promise.all(tokens.map((token) => crypto.subtle.sign('HMAC', key, bytes(token))));
        return { key, signatures };
    })();
    return async function isAllowed(authorization) {
        const { key, signatures } = await made;
        const [, token = ''] = /^Bearer +(\S+)$/i.exec(authorization ?? '') ?? [];
        const results = await Promise.all(signatures.map((signature) => crypto.subtle.verify('HMAC', key, signature, bytes(token))));
        return results.includes(true);
    };
}

const WHO = 'say whose: ?id= or ?subject= with a lower-case UUID';
const MOST_LISTED = 1000;
const DAY = 86_400_000;
/** One record or one person; null where a query names neither or both, or not by an id. */
function readWhich(query) {
    const [id, subject] = [query.get('id'), query.get('subject')];
    if (id === null && subject === null)
        return undefined;
    if (id !== null && subject !== null)
        return null;
    if (!isUuid(id ?? subject))
        return null;
    return id === null ? { subject: subject ?? '' } : { id };
}
/** What operators may do: find, export, erase, count, prove and watch; undefined for any other path. */
function createOperator({ token, description }, tools) {
    const { store, requests, now, metrics } = tools;
    const isAllowed = createTokenCheck(typeof token === 'string' ? [token] : token);
    const stats = createStats(store);
    const routes = {
        async 'GET records'(query, which) {
            const after = Number(query.get('after') ?? 0);
            if (!Number.isSafeInteger(after))
                return refuse(400, 'after must be a number');
            const records = await store.list({ after, limit: MOST_LISTED, ...(which && { which }) });
            return { status: 200, body: { records } };
        },
        async 'DELETE records'(query, which) {
            if (!which)
                return refuse(400, WHO);
            const why = query.get('why') ?? 'article-17';
            // A note is for good: it has no room for a name.
            if (!/^[a-z\d-]{1,40}$/.test(why))
                return refuse(400, 'why must be 1 to 40 of a-z, 0-9 and -');
            const reason = { why, time: new Date(now()).toISOString() };
            let erased = 0;
            // A store takes so many at a time, and an answer that leaves some behind would pass for all.
            for (let some = 1; some; erased += some)
                some = await store.erase(which, reason);
            return { status: 200, body: { erased } };
        },
        async 'GET export'(query, which) {
            const format = query.get('format') ?? 'ndjson';
            const answer = exportRecords(store, format, which, description);
            return answer ?? refuse(400, 'format must be ndjson, csv or jsonld');
        },
        async 'GET proof'(query, which) {
            // By its number, which a receipt has, also once it is erased.
            const number = Number(query.get('seq') ?? 0);
            if (!Number.isSafeInteger(number) || (!number && !(which && 'id' in which)))
                return refuse(400, 'say which: ?id= with a lower-case UUID, or ?seq= with its number in the ledger');
            const [entry] = which ? await store.list({ which, limit: 1 }) : [];
            const proof = await prove(store, entry?.seq ?? number);
            return proof ? { status: 200, body: proof } : refuse(404, 'no such record, or no tree head behind it yet');
        },
        async 'GET stats'(query) {
            const today = new Date(now()).toISOString().slice(0, 10);
            const from = query.get('from') ?? new Date(now() - 30 * DAY).toISOString().slice(0, 10);
            const to = query.get('to') ?? today;
            if (!isDay(from) || !isDay(to) || Date.parse(to) - Date.parse(from) > 400 * DAY)
                return refuse(400, 'from and to must be days like 2026-03-01, at most 400 apart');
            return { status: 200, body: await stats(from, to) };
        },
        async 'GET metrics'() {
            const headers = { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' };
            return { status: 200, text: metrics.text((await store.tip()).seq), headers };
        },
    };
    const ofRequests = requests ? requestRoutes(requests, now) : {};
    return async function operate(request, route) {
        const method = request.method === 'HEAD' ? 'GET' : request.method;
        const name = `${method} ${route}`;
        const action = Object.hasOwn(routes, name) ? routes[name] : undefined;
        const ofRequest = Object.hasOwn(ofRequests, name) ? ofRequests[name] : undefined;
        if (!action && !ofRequest)
            return undefined;
        if (!(await isAllowed(request.headers.get('authorization'))))
            return refuse(401, 'this needs the operators’ token', { 'www-authenticate': 'Bearer' });
        const query = new URL(request.url).searchParams;
        if (ofRequest)
            return ofRequest(query, request);
        const which = readWhich(query);
        return which === null ? refuse(400, WHO) : action?.(query, which);
    };
}

/** Longer promises than the law allows are none. */
const LONGEST = 45;
const isToken = (value) => typeof value === 'string' && /^[\da-f]{64}$/.test(value);
const within = (value) => {
    const due = typeof value === 'string' ? dueDay('2026-01-01', value) : undefined;
    return due && Date.parse(due) <= Date.UTC(2026, 0, 1 + LONGEST) ? String(value) : undefined;
};
const ids = (value) => Array.isArray(value) && value.length > 0 && value.length <= 100 && value.every((id) => ID.test(String(id)))
    ? value.map(String)
    : undefined;
const READERS = {
    format: ['1', oneOf(1)],
    reference: [
        '12 of 0-9 and A-Z without I, L, O and U, as XXXX-XXXX-XXXX',
        text(14, /^[\dA-HJKMNP-TV-Z]{4}(-[\dA-HJKMNP-TV-Z]{4}){2}$/),
    ],
    token: ['64 lower-case hexadecimal digits', (value) => (isToken(value) ? value : undefined)],
    kind: [KINDS.join(', '), oneOf(...KINDS)],
    time: [A_TIME, time$1],
    within: [`an ISO 8601 duration of at most ${LONGEST} days`, within],
    about: ['left out or a string of 1 to 300 characters', text(300, /./s)],
    email: ['an e-mail address', (value) => (isEmail(value) ? value : undefined)],
    name: ['left out or a string of 1 to 200 characters', text(200, /./s)],
    message: ['left out or a string of 1 to 5000 characters', text(5000, /./s)],
    stop: ['left out or 1 to 100 ids', ids],
    language: ['a BCP 47 tag of at most 64 characters', language],
    regime: ['left out or opt-in, opt-out, notice or none', oneOf(...REGIMES)],
    origin: ['an http or https origin', (value) => (isOrigin(value) ? value : undefined)],
    version: ['a string of 1 to 64 characters', text(64, /./s)],
};
/** The request in a value that came over the wire, built anew; or what is wrong with it, without a word of what it says. */
function readRequest(value) {
    if (!isObject(value))
        return { status: 'refused', problems: ['a request must be an object'] };
    const optional = ['about', 'name', 'message', 'regime'];
    if (value.kind !== 'communications')
        optional.push('stop');
    if (isOptOut(String(value.kind)))
        optional.push('email');
    const { fields, problems } = readFields(value, READERS, optional);
    return problems.length ? { status: 'refused', problems } : { status: 'ok', request: fields };
}

/** Bytes as lower-case hexadecimal digits. */
const hex$2 = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** SHA-256 in hexadecimal, by the Web Crypto API: the handler also runs where there is no Node. */
const sha256 = async (text) => hex$2(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));

/** What a person may do: ask, and read the state of what they asked. Nothing that they say goes into an error or a log. */
function createRequestTake({ requests, origins, now, maxBytes }) {
    return {
        async take(request, sender) {
            const body = await readPost(request, maxBytes);
            if ('status' in body)
                return body;
            const result = readRequest(body.value);
            if (result.status === 'refused')
                return refuse(422, result.problems.join('; '));
            const { origin, token, reference, within } = result.request;
            if (!origins.includes(origin))
                return refuse(403, `the origin ${origin} is not allowed`);
            if (sender !== null && sender !== origin)
                return refuse(403, `${sender} sent a request of ${origin}`);
            const key = await sha256(token);
            const received = new Date(now()).toISOString();
            const added = await requests.add(result.request, key, received);
            if (added === 'taken')
                return refuse(409, 'the reference is taken');
            const state = added === 'repeated' ? await requests.state(key) : undefined;
            return { status: 201, body: { reference, due: state?.due ?? dueOf(received, within, 'received') } };
        },
        /** The token comes in a header, and not in the address, which servers and proxies write down. */
        async state(request) {
            const [, token] = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
            const state = isToken(token) ? await requests.state(await sha256(token)) : undefined;
            return state ? { status: 200, body: state } : refuse(404, 'no such request');
        },
    };
}

/**
 * What is wrong with a record of `asked`; undefined for what is right, or an answer. Nobody has answered: there is
 * nothing chosen, and no other record that it may be tied to.
 */
function problemOfAsked({ action, id, subject, previous, choice }) {
    const isNobodys = subject === id && previous === null && Object.keys(choice).length === 0;
    return action === 'asked' && !isNobodys
        ? 'asked must have an empty choice, no previous, and its own id as subject'
        : undefined;
}

/**
 * 4xx means that the same record would be refused again, except 408 and 429, which ask for patience.
 * @param status of the answer; undefined where there was none
 */
/** What the collector takes in one request. */
const MOST_RECORDS = 100;

/** Not a signature (a visitor may edit their own cookie): it tells a whole text from a cut or mangled one. */
function checksum(text) {
    let sum = 0;
    for (const character of text)
        sum = (sum * 31 + character.codePointAt(0)) >>> 0;
    return sum.toString(36);
}
/** The record in a cookie text, or undefined for whatever `encode` did not write. */
function decode(text) {
    const parts = /^(1~([\da-f-]{36})~([\da-f-]{36})~([\da-z]{8})~((?:[.!][\w-]+)*)~(.*))~(\w+)$/s.exec(text ?? '');
    if (!parts)
        return undefined;
    const [, body, id, subject, time, answers, revision, sum] = parts;
    if (sum !== checksum(body))
        return undefined;
    const choice = {};
    for (const [, mark, key] of answers.matchAll(/([.!])([\w-]+)/g))
        choice[key] = mark === '.';
    return { id, subject, time: new Date(Number.parseInt(time, 36)).toISOString(), revision, choice };
}

/** As `Cookie` has it, still encoded; undefined where it is missing, twice there, or not one of ours. */
function readCookie(header, name) {
    const [only, other] = (header ?? '').split(/; */).filter((cookie) => cookie.startsWith(`${name}=`));
    const value = only?.slice(name.length + 1);
    return value !== undefined && other === undefined && /^[\w%!'()*~.-]{1,4000}$/.test(value) ? value : undefined;
}
/**
 * The `Set-Cookie` that makes a remembered answer last: Safari keeps what a script wrote for seven days, and what a
 * server set for as long as it says. It repeats the cookie that the page wrote for one of `records`, and so changes
 * no answer: not even when an old record is delivered late.
 * @param now in ms since 1970
 */
function prolong({ name = 'askfirst', domain }, header, records, now) {
    const value = readCookie(header, name);
    let remembered;
    try {
        remembered = decode(decodeURIComponent(value ?? ''))?.id;
    }
    catch {
        return undefined;
    }
    const record = records.find(({ id }) => id === remembered);
    if (!record)
        return undefined;
    const { until } = settle(record, new Date(now).toISOString());
    const age = Math.floor((Date.parse(until) - now) / 1000);
    const secure = record.origin.startsWith('https:') ? '; Secure' : '';
    return age > 0
        ? `${name}=${value}; Path=/; Max-Age=${age}; SameSite=Lax${domain === undefined ? '' : `; Domain=${domain}`}${secure}`
        : undefined;
}

/** The receipt as a compact JWS. The same record has the same one, whenever it is asked for. */
async function signReceipt(signer, id, placed) {
    const { received, seq, commitment, hash } = placed;
    const receipt = { id, record: await sha256(placed.record), received, seq, commitment, hash };
    return signer.sign('askfirst-receipt', receipt);
}

/** Answers a `POST`: reads, checks and keeps records, and gives receipts. */
function createTake({ store, origins, now, maxBytes, cookie, signer, fail }) {
    /** All records of a body, or why it is refused: a 4xx is final for the browser, so a half-kept list would lose the rest. */
    async function read(request, sender) {
        const body = await readPost(request, maxBytes);
        if ('status' in body)
            return body;
        const isList = Array.isArray(body.value);
        const values = Array.isArray(body.value) ? body.value : [body.value];
        if (values.length > MOST_RECORDS)
            return refuse(413, `a list must hold at most ${MOST_RECORDS} records`);
        if (!values.length)
            return refuse(422, 'a list must hold at least one record');
        const records = [];
        for (const [index, value] of values.entries()) {
            const where = isList ? `record ${index}: ` : '';
            const result = readRecord(value);
            if (result.status === 'refused')
                return refuse(422, where + result.problems.join('; '));
            const problem = problemOfAsked(result.record);
            if (problem)
                return refuse(422, where + problem);
            const { origin } = result.record;
            if (!origins.includes(origin))
                return refuse(403, `${where}the origin ${origin} is not allowed`);
            // A browser says where a record comes from: one site must not write for another.
            if (sender !== null && sender !== origin)
                return refuse(403, `${where}${sender} sent a record of ${origin}`);
            records.push(result.record);
        }
        return { records, isList };
    }
    return async function take(request, sender) {
        const input = await read(request, sender);
        if ('status' in input)
            return input;
        const { records, isList } = input;
        try {
            // Before anything is kept: a key that cannot be used is found now, and not after.
            const signs = await signer;
            const time = now();
            const received = new Date(time).toISOString();
            const placed = await store.append(records.map((record) => ({ record, received })));
            const repeated = placed.filter((place) => place.repeated).length;
            const counts = { stored: placed.length - repeated, repeated };
            const receipts = signs &&
                (await Promise.all(records.map(async ({ id }, index) => {
                    const place = placed[index];
                    return { id, receipt: place ? await signReceipt(signs, id, place) : '' };
                })));
            const lasting = cookie && prolong(cookie, request.headers.get('cookie'), records, time);
            return {
                status: 201,
                body: { ...counts, ...(receipts && (isList ? { receipts } : { receipt: receipts[0]?.receipt })) },
                headers: lasting === undefined ? {} : { 'set-cookie': lasting },
                counts,
            };
        }
        catch (error) {
            fail(error);
            return refuse(503, 'the record store failed; please send again', { 'retry-after': '30' });
        }
    };
}

const POST_ONLY = 'POST, OPTIONS';
const PREFLIGHT = {
    status: 204,
    headers: {
        allow: POST_ONLY,
        'access-control-allow-methods': 'POST',
        'access-control-allow-headers': 'content-type',
        'access-control-max-age': '86400',
    },
};
/** A person's own link reads its state by a header, which browsers ask about first. */
const PREFLIGHT_STATE = {
    status: 204,
    headers: {
        allow: 'GET, OPTIONS',
        'access-control-allow-methods': 'GET',
        'access-control-allow-headers': 'authorization',
        'access-control-max-age': '86400',
    },
};
const defaultLog = ({ level, event, error }) => {
    if (level === 'error')
        console.error(event, error);
};
/**
 * The endpoint that keeps consent records: takes a `POST` of one record or of up to 100 in an array, and answers
 * `{ stored, repeated }`, with a receipt where it signs, or `{ error }` and why. A list with one bad record is refused
 * whole. It keeps no address and no user agent. A `GET` whose path ends in `/health`, `/ready` or, where it signs, `/keys`
 * is open to anyone. With `operator` so is `/dashboard`, which holds no data; `/records` (`GET` and `DELETE`), `/export`,
 * `/proof`, `/stats`, `/metrics` and, where `requests` are kept, `/requests` (`GET`, `PATCH` and `DELETE`) need the token.
 * Requests for rights are posted to `…/requests`, and their state is read at `…/requests/state`.
 * @returns a function that never throws, for any server that speaks `Request` and `Response`; for Node's own see
 * `toNodeHandler`
 * @throws TypeError when one of `origins` is not an exact origin, or a token is too short
 */
function createCollector(options) {
    const { store, origins, now = Date.now, maxBytes = 65_536, perMinute = 600, sign, log = defaultLog } = options;
    for (const origin of origins) {
        if (!isOrigin(origin))
            throw new TypeError(`origins: "${origin}" is not an exact origin like https://example.com`);
    }
    const tell = (level, event, details) => {
        try {
            log({ time: new Date(now()).toISOString(), level, event, ...details });
        }
        catch (error) {
            // A log that fails must not fail the answer.
            console.error(error);
        }
    };
    const fail = (event) => (error) => tell('error', event, { error: String(error) });
    const signer = sign && createSigner(sign.key, sign.retired);
    const metrics = createMetrics();
    const wait = createLimiter(perMinute, now);
    const failed = fail('The record store failed; browsers will send again.');
    const take = createTake({ store, origins, now, maxBytes, cookie: options.cookie, signer, fail: failed });
    const { requests } = options;
    const asked = requests && createRequestTake({ requests, origins, now, maxBytes });
    const operate = options.operator && createOperator(options.operator, { store, requests, now, metrics });
    const jobs = startJobs({ store, signer, every: sign?.every, retention: options.retention, now, fail });
    let closing;
    /** What anybody may ask; undefined for any other path. */
    async function publicAnswer(route) {
        if (route === 'health')
            return { status: 200, body: { status: 'ok' } };
        if (route === 'keys' && signer)
            return { status: 200, body: (await signer).keys, headers: { 'cache-control': 'max-age=3600' } };
        if (route !== 'ready')
            return undefined;
        if (closing)
            return refuse(503, 'the collector is closing');
        await Promise.all([store.tip(), requests?.state(''), signer]);
        return { status: 200, body: { status: 'ready' } };
    }
    async function answer(request, route, sender, client) {
        const { method } = request;
        if (sender !== null && !origins.includes(sender))
            return refuse(403, `the origin ${sender} is not allowed`);
        if (method === 'OPTIONS')
            return route === 'state' ? PREFLIGHT_STATE : PREFLIGHT;
        const seconds = client.network === undefined ? 0 : wait(`${sender} ${client.network}`);
        if (seconds)
            return refuse(429, 'too many requests; please wait', { 'retry-after': `${seconds}` });
        const isRequest = route === 'requests';
        if (method === 'POST' && !isRequest)
            return take(request, sender);
        try {
            const isGet = method === 'GET' || method === 'HEAD';
            if (asked && method === 'POST')
                return await asked.take(request, sender);
            if (asked && isGet && route === 'state')
                return await asked.state(request);
            if (method === 'POST')
                return refuse(404, 'requests are not taken here');
            const answered = (isGet && (await publicAnswer(route))) ||
                (operate && isGet && (await dashboard(route))) ||
                (await operate?.(request, route));
            return answered || refuse(405, 'records are posted', { allow: POST_ONLY });
        }
        catch (error) {
            // What a database says of a failure may quote the words of a request.
            failed(isRequest ? new Error(error.code ?? 'of requests') : error);
            return refuse(503, 'the record store failed', { 'retry-after': '30' });
        }
    }
    async function collect(request, client = {}) {
        const from = performance.now();
        const sender = request.headers.get('origin');
        const { pathname } = new URL(request.url);
        const route = pathname.slice(pathname.lastIndexOf('/') + 1);
        const { status, body, text, stream, headers, counts } = await answer(request, route, sender, client);
        const seconds = (performance.now() - from) / 1000;
        const { method } = request;
        const kept = counts ?? { stored: 0, repeated: 0 };
        const named = method === 'GET' && status < 300 ? route : method === 'POST' ? 'post' : 'other';
        metrics.see({ route: named, method, status, seconds, ...kept });
        tell('info', 'request', { route: named, method, status, seconds, ...kept });
        const isHead = method === 'HEAD';
        return new Response(isHead ? null : (stream ?? text ?? (body && JSON.stringify(body)) ?? null), {
            status,
            headers: {
                vary: 'Origin',
                ...(body && { 'content-type': 'application/json' }),
                ...((body || text || stream) && { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }),
                // On refusals too: without it the page reads a network error, and would send again for ever.
                ...(sender !== null &&
                    origins.includes(sender) && {
                    'access-control-allow-origin': sender,
                    'access-control-expose-headers': 'Retry-After',
                }),
                ...headers,
            },
        });
    }
    const close = () => (closing ??= jobs.stop().then(async () => {
        await Promise.all([store.close(), requests?.close()]);
    }));
    return Object.assign(collect, { close });
}

/**
 * The network of an address, which is all that is ever kept of one: `203.0.113.0/24`, `2001:db8:12::/48`.
 * What a proxy writes with a port (RFC 7239, 6) is read as well. Undefined for what is no address.
 */
function networkOf(given) {
    const address = given?.replace(/^\[(.*)\](:\d+)?$/, '$1').replace(/^([\d.]+):\d+$/, '$1');
    const [, a, b, c] = /^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.\d{1,3}$/i.exec(address ?? '') ?? [];
    if (a !== undefined)
        return `${a}.${b}.${c}.0/24`;
    if (!/^[\da-f]*:[\da-f:]*(%.*)?$/i.test(address ?? ''))
        return undefined;
    // What `::` stands for is zeros; only those among the first three groups matter.
    const [left = ''] = (address ?? '').toLowerCase().split('::');
    const groups = [...left.split(':').filter(Boolean), '0', '0', '0'].slice(0, 3);
    return `${groups.map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/48`;
}

/** How long the rest of a body that nobody reads may still come, in ms. */
const LINGER = 1000;
/** The body as a stream that reads only on demand, so that a large one waits at the sender. */
function bodyOf(incoming) {
    // Its cancelling must not destroy the socket, over which the refusal still has to go.
    const chunks = incoming.iterator({ destroyOnReturn: false });
    return new ReadableStream({
        async pull(controller) {
            const { done, value } = await chunks.next();
            if (done)
                controller.close();
            else
                controller.enqueue(value);
        },
        async cancel() {
            await chunks.return?.();
        },
    }, { highWaterMark: 0 });
}
function requestOf(incoming) {
    const { method = 'GET', url = '/', headers } = incoming;
    const init = {
        method,
        headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
        body: method === 'GET' || method === 'HEAD' ? null : bodyOf(incoming),
        duplex: 'half',
    };
    // A proxy's form of request (`GET http://host/path`) would choose the host.
    if (!url.startsWith('/'))
        throw new TypeError('a path must begin with /');
    return new Request(`http://localhost${url}`, init);
}
/** Until more may be written, or nobody listens any more. */
const drained = (outgoing) => new Promise((resolve) => {
    const done = () => {
        outgoing.off('drain', done).off('close', done);
        resolve();
    };
    outgoing.on('drain', done).on('close', done);
});
/** A short answer goes out in one piece, with its length; a long one as fast as it is read. */
async function send({ body, headers }, outgoing) {
    if (!headers.has('content-disposition')) {
        outgoing.end(new Uint8Array(await new Response(body).arrayBuffer()));
        return;
    }
    for await (const chunk of body ?? []) {
        if (outgoing.destroyed)
            return;
        if (!outgoing.write(chunk))
            await drained(outgoing);
    }
    outgoing.end();
}
/** Senders of whom nothing is known share one limit: without any, whoever hides would have none. */
const UNKNOWN = 'unknown';
/**
 * Lets a handler of `Request` and `Response` answer Node's own `http` server:
 * `createServer(toNodeHandler(createCollector({ … }))).listen(8080)`.
 * The request's URL has the path and the query that were asked for; its host is always `localhost`.
 */
function toNodeHandler(handler, options = {}) {
    const { address = ({ socket }) => socket.remoteAddress } = options;
    return async function handle(incoming, outgoing) {
        // 400 for what is no path, and for what `Request` does not take, such as the method TRACE.
        let status = 400;
        try {
            const request = requestOf(incoming);
            status = 500;
            const response = await handler(request, { network: networkOf(address(incoming)) ?? UNKNOWN });
            outgoing.statusCode = response.status;
            outgoing.setHeaders(response.headers);
            await send(response, outgoing);
        }
        catch (error) {
            if (status === 500)
                console.error(error);
            // What has begun cannot become an error any more: it is cut, so that it does not pass for whole.
            if (outgoing.headersSent)
                outgoing.destroy();
            else
                outgoing.writeHead(status).end();
        }
        // A socket closed at once is reset, and the refusal lost, while the sender is still writing (RFC 9112, 9.6).
        if (!incoming.complete) {
            const timer = setTimeout(() => incoming.destroy(), LINGER);
            incoming.once('close', () => clearTimeout(timer)).resume();
        }
    };
}
/**
 * Ends a server without losing anything: no new connections, requests under way are answered, then the collector
 * signs its last tree head and closes its store. `process.once('SIGTERM', () => stop(server, collector))`.
 * @param grace how long requests may still take, in ms
 */
async function stop(server, collector, grace = 10_000) {
    const closed = new Promise((done) => server.close(done));
    // A connection that is kept alive is idle, and still open, once its request is answered.
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    const late = setTimeout(() => server.closeAllConnections(), grace);
    await closed;
    clearInterval(idle);
    clearTimeout(late);
    await collector.close();
}

/** A transaction of this many costs hardly more than one of one, and is still short. */
const MOST = 1000;
/**
 * Group commit: calls that come while another is being written are written together, in one transaction. When that
 * fails each is tried alone, so that one bad call fails only itself.
 */
function createGroup(write) {
    const waiting = [];
    let running;
    async function flush(calls) {
        try {
            const results = await write(calls.flatMap(({ items }) => items));
            let from = 0;
            for (const { items, resolve } of calls) {
                resolve(results.slice(from, from + items.length));
                from += items.length;
            }
        }
        catch (error) {
            if (calls.length > 1)
                for (const call of calls)
                    await flush([call]);
            else
                calls[0]?.reject(error);
        }
    }
    async function run() {
        while (waiting.length) {
            // Once round the event loop: what has already come in at the sockets joins.
            await new Promise((done) => setImmediate(done));
            const calls = [];
            for (let items = 0; waiting[0] && items < MOST; items += calls.at(-1)?.items.length ?? 0)
                calls.push(...waiting.splice(0, 1));
            await flush(calls);
        }
        running = undefined;
    }
    return {
        add: (items) => new Promise((resolve, reject) => {
            waiting.push({ items, resolve, reject });
            running ??= run();
        }),
        idle: async () => running,
    };
}

/**
 * `ledger` and `contents` have one partition a calendar month, so that a month that may go is detached, and not
 * deleted row by row. The triggers make them append-only for everyone who does not mean to: the store itself says
 * `askfirst.erasing` inside its transaction.
 * @param s the quoted name of the schema
 */
const postgresSchema = (s) => `
  CREATE SCHEMA IF NOT EXISTS ${s};
  CREATE TABLE IF NOT EXISTS ${s}.chain (
    one boolean PRIMARY KEY CHECK (one),
    seq bigint NOT NULL,
    hash bytea NOT NULL,
    month text NOT NULL
  );
  CREATE TABLE IF NOT EXISTS ${s}.ledger (
    seq bigint NOT NULL,
    month text NOT NULL,
    kind text NOT NULL,
    commitment bytea NOT NULL,
    hash bytea NOT NULL,
    note text,
    PRIMARY KEY (seq, month)
  ) PARTITION BY LIST (month);
  CREATE TABLE IF NOT EXISTS ${s}.contents (
    seq bigint NOT NULL,
    month text NOT NULL,
    id uuid NOT NULL,
    subject uuid NOT NULL,
    received timestamptz NOT NULL,
    at timestamptz NOT NULL,
    until timestamptz NOT NULL,
    salt bytea NOT NULL,
    record text NOT NULL,
    PRIMARY KEY (seq, month),
    UNIQUE (id, month)
  ) PARTITION BY LIST (month);
  CREATE INDEX IF NOT EXISTS contents_subject ON ${s}.contents (subject);
  CREATE INDEX IF NOT EXISTS contents_at ON ${s}.contents (at);
  CREATE INDEX IF NOT EXISTS contents_until ON ${s}.contents (until);
  CREATE TABLE IF NOT EXISTS ${s}.heads (size bigint PRIMARY KEY, jws text NOT NULL);
  CREATE OR REPLACE FUNCTION ${s}.keep() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' AND current_setting('askfirst.erasing', true) = 'on' THEN RETURN OLD; END IF;
      RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
    END $$;
  CREATE OR REPLACE TRIGGER keep BEFORE UPDATE OR DELETE ON ${s}.ledger FOR EACH ROW EXECUTE FUNCTION ${s}.keep();
  CREATE OR REPLACE TRIGGER keep BEFORE UPDATE OR DELETE ON ${s}.contents FOR EACH ROW EXECUTE FUNCTION ${s}.keep();
  CREATE OR REPLACE TRIGGER keep BEFORE UPDATE OR DELETE ON ${s}.heads FOR EACH ROW EXECUTE FUNCTION ${s}.keep();
`;
/** The partition of a month: `ledger_2026_03`. */
const partition = (table, month) => `${table}_${month.replace('-', '_')}`;
const monthSchema = (s, month) => ['ledger', 'contents']
    .map((table) => `CREATE TABLE IF NOT EXISTS ${s}.${partition(table, month)} PARTITION OF ${s}.${table} FOR VALUES IN ('${month}');`)
    .join('\n');

const hex$1 = (column) => `encode(${column}, 'hex') AS ${column}`;
/** As JavaScript writes a time. */
const iso = (column, as = column) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS ${as}`;
/** `pg` gives a bigint as text; a number in a ledger stays far below 2^53. */
const number = (column, as = column) => `${column}::float8 AS ${as}`;
const LINE$1 = `${number('seq')}, kind, ${hex$1('commitment')}, ${hex$1('hash')}, note`;
const CONTENT$1 = `${number('seq')}, id, subject, ${iso('received')}, ${iso('at')}, ${iso('until')}, ${hex$1('salt')}, record`;
const CONDITIONS$2 = { id: 'id = $3::uuid', subject: 'subject = $3::uuid', until: 'until < $3::timestamptz' };
/** Makes the tables. Two processes that start at once take turns. */
async function prepare(pool, schema) {
    const s = `"${schema}"`;
    await pool.query(`BEGIN; SELECT pg_advisory_xact_lock(hashtext('askfirst ${schema}')); ${postgresSchema(s)} COMMIT`);
    await pool.query(`INSERT INTO ${s}.chain VALUES (true, 0, decode($1, 'hex'), '') ON CONFLICT DO NOTHING`, [
        START.hash,
    ]);
}
/** Every query of the PostgreSQL store, by what it is for. */
function createQueries(schema) {
    const s = `"${schema}"`;
    const rows = async (client, text, values = []) => (await client.query(text, [...values])).rows;
    const TIP = `SELECT ${number('seq')}, ${hex$1('hash')}, month FROM ${s}.chain`;
    const column = (lines, key) => lines.map((line) => line[key]);
    return {
        tip: async (client) => (await rows(client, TIP))[0] ?? START,
        /**
         * Whoever has begun is the only one who writes, until the transaction ends. A 2xx means on disk, whatever the role's
         * default; a stronger setting, for replicas, stays.
         */
        async begin(client) {
            const results = await client.query(`BEGIN;
         SELECT set_config('synchronous_commit', 'on', true) WHERE current_setting('synchronous_commit') = 'off';
         ${TIP} FOR UPDATE`);
            // Several statements at once have several results.
            return results.at(-1)?.rows[0] ?? START;
        },
        /** In one message with what moves the chain, whose values are our own: a number, hexadecimal, a month. */
        async commit(client, last) {
            const { seq = 0, hash = '', month = '' } = last ?? {};
            const move = `UPDATE ${s}.chain SET seq = ${seq}, hash = '\\x${hash}', month = '${month}';`;
            await client.query(`${last ? move : ''} COMMIT`);
        },
        async known(client, ids) {
            const { rows: found } = await client.query({
                name: 'known',
                text: `SELECT id, ${number('seq')}, ${iso('received')}, record, ${hex$1('commitment')}, ${hex$1('hash')}
         FROM ${s}.contents JOIN ${s}.ledger USING (month, seq) WHERE id = ANY ($1::uuid[])`,
                values: [ids],
            });
            return new Map(found.map(({ id, ...placed }) => [id, placed]));
        },
        async add(client, lines, months) {
            if (!lines.length)
                return;
            for (const { month } of lines) {
                if (!months.has(month))
                    await client.query(monthSchema(s, month));
                months.add(month);
            }
            const contents = lines.flatMap(({ month, content }) => (content ? [{ month, ...content }] : []));
            const keys = ['seq', 'month', 'id', 'subject', 'received', 'at', 'until', 'salt', 'record'];
            await client.query({
                name: 'add',
                text: `WITH lines AS (
             INSERT INTO ${s}.ledger (seq, month, kind, commitment, hash, note)
             SELECT seq, month, kind, decode(commitment, 'hex'), decode(hash, 'hex'), note
             FROM unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[])
               AS line (seq, month, kind, commitment, hash, note))
           INSERT INTO ${s}.contents (seq, month, id, subject, received, at, until, salt, record)
           SELECT seq, month, id, subject, received, at, until, decode(salt, 'hex'), record
           FROM unnest($7::bigint[], $8::text[], $9::uuid[], $10::uuid[],
             $11::timestamptz[], $12::timestamptz[], $13::timestamptz[], $14::text[], $15::text[])
             AS content (seq, month, id, subject, received, at, until, salt, record)`,
                values: [
                    ...['seq', 'month', 'kind', 'commitment', 'hash', 'note'].map((key) => column(lines, key)),
                    ...keys.map((key) => contents.map((content) => content[key])),
                ],
            });
        },
        async remove(client, seqs) {
            await client.query("SELECT set_config('askfirst.erasing', 'on', true)");
            await client.query(`DELETE FROM ${s}.contents WHERE seq = ANY ($1::bigint[])`, [seqs]);
            await client.query("SELECT set_config('askfirst.erasing', 'off', true)");
        },
        async detach(client, month) {
            for (const table of ['ledger', 'contents']) {
                const part = `${s}.${partition(table, month)}`;
                await client.query(`ALTER TABLE ${s}.${table} DETACH PARTITION ${part}; DROP TABLE ${part}`);
            }
        },
        find(client, which, after, limit) {
            const [[key, value] = []] = Object.entries(which ?? {});
            return rows(client, `SELECT ${CONTENT$1} FROM ${s}.contents c
         WHERE c.seq > $1 ${key ? `AND ${CONDITIONS$2[key]}` : ''} ORDER BY c.seq LIMIT $2`, value === undefined ? [after, limit] : [after, limit, value]);
        },
        lines: (client, after, limit) => rows(client, `SELECT ${LINE$1} FROM ${s}.ledger l WHERE l.seq > $1 ORDER BY l.seq LIMIT $2`, [
            after,
            limit,
        ]),
        contents: (client, first, last) => rows(client, `SELECT ${CONTENT$1} FROM ${s}.contents c WHERE c.seq BETWEEN $1 AND $2 ORDER BY c.seq`, [
            first,
            last,
        ]),
        /** Each month by its indexes' ends: the tables themselves may be too large to read. */
        async months(client) {
            const names = await rows(client, `SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent = '${s}.ledger'::regclass ORDER BY 1`);
            const found = [];
            for (const { name } of names) {
                const month = name.slice(-7).replace('_', '-');
                const [row] = await rows(client, `SELECT min(seq)::float8 AS first, max(seq)::float8 AS last,
             (SELECT ${iso('max(until)', 'until')} FROM ${s}.${partition('contents', month)})
           FROM ${s}.${partition('ledger', month)}`);
                if (row && row.first !== null && row.last !== null)
                    found.push({ month, first: row.first, last: row.last, until: row.until });
            }
            return found;
        },
        heads: (client, after, limit) => rows(client, `SELECT ${number('size')}, jws FROM ${s}.heads h WHERE h.size > $1 ORDER BY h.size LIMIT $2`, [after, limit]),
        headBefore: async (client, size) => (await rows(client, `SELECT ${number('size')}, jws FROM ${s}.heads h WHERE h.size <= $1 ORDER BY h.size DESC LIMIT 1`, [size]))[0],
        addHead: async (client, { size, jws }) => {
            await client.query(`INSERT INTO ${s}.heads VALUES ($1, $2) ON CONFLICT DO NOTHING`, [size, jws]);
        },
        count(client, dimension, from, to) {
            const isChoice = dimension === 'choice';
            const isAsked = dimension === 'asked';
            const value = isChoice
                ? "key || CASE value WHEN 'true' THEN ':yes' ELSE ':no' END"
                : `coalesce(record::json ->> '${isAsked ? 'action' : dimension}', 'opt-in')`;
            return rows(client, `SELECT to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day, ${value} AS value, count(*)::float8 AS count
         FROM ${s}.contents ${isChoice ? ", json_each_text(record::json -> 'choice')" : ''}
         WHERE at >= $1::date::timestamp AT TIME ZONE 'UTC' AND at < ($2::date + 1)::timestamp AT TIME ZONE 'UTC'
           AND record::json ->> 'action' ${isAsked ? '=' : '<>'} 'asked'
         GROUP BY 1, 2 ORDER BY 1, 2`, [from, to]);
        },
    };
}

/** How long a database may take to let us in, in ms, and a third of what a query may take: then the sender tries again. */
const PATIENCE$1 = 10_000;
/**
 * Keeps records in PostgreSQL 14 or later, on the package `pg`, which the site installs. Several collectors may share
 * one database: they take turns, and each turn writes everything that came meanwhile.
 * @param address `postgres://user@host/database`
 * @throws when `pg` is not installed, the database does not answer, or the schema's name is not a plain one
 */
async function postgres(address, options = {}) {
    const { schema = 'askfirst', connections = 4 } = options;
    if (!/^[a-z_][a-z\d_]{0,39}$/.test(schema))
        throw new TypeError(`schema: "${schema}" is not a plain name`);
    const [{ default: pg }, hashing] = await Promise.all([import('pg'), loadHashing()]);
    const pool = new pg.Pool({
        connectionString: address,
        max: connections,
        connectionTimeoutMillis: PATIENCE$1,
        query_timeout: PATIENCE$1 * 3,
    });
    // A connection that breaks fails the query that it is in, and is replaced. Unheard, the event would end the process:
    // the pool hears it of an idle one alone.
    pool.on('error', () => { });
    pool.on('connect', (client) => client.on('error', () => { }));
    const sql = createQueries(schema);
    /** Months whose partitions this process has seen. */
    const months = new Set();
    let open = true;
    const assertOpen = () => {
        if (!open)
            throw new Error('the record store is closed');
    };
    /** One transaction, with the ledger to itself: `action` says which lines it adds. */
    async function atomic(action) {
        assertOpen();
        const client = await pool.connect();
        try {
            const { lines, result } = await action(client, await sql.begin(client));
            await sql.add(client, lines, months);
            await sql.commit(client, lines.at(-1));
            client.release();
            return result;
        }
        catch (error) {
            // The connection may be what failed, and is not used again.
            client.release(true);
            months.clear();
            throw error;
        }
    }
    const group = createGroup((records) => atomic(async (client, tip) => {
        const ids = records.map(({ record }) => record.id);
        const { lines, placed } = place(hashing, tip, records, await sql.known(client, ids));
        return { lines, result: placed };
    }));
    const note = (tip, removed, { why, time }) => [
        noteLine(hashing, tip, { removed, time, why }),
    ];
    try {
        await prepare(pool, schema);
    }
    catch (error) {
        await pool.end();
        throw error;
    }
    const read = () => {
        assertOpen();
        return pool;
    };
    return {
        append: async (records) => {
            assertOpen();
            return group.add(records);
        },
        async list({ after = 0, limit = 100, which } = {}) {
            const rows = await sql.find(read(), which, after, limit);
            return rows.map(({ seq, received, record }) => ({ seq, received, record: JSON.parse(record) }));
        },
        erase: (which, reason) => atomic(async (client, tip) => {
            const seqs = (await sql.find(client, which, 0, MOST_ERASED)).map(({ seq }) => seq);
            if (seqs.length)
                await sql.remove(client, seqs);
            return { lines: seqs.length ? note(tip, ranges(seqs), reason) : [], result: seqs.length };
        }),
        detach: ({ month, first, last }, reason) => atomic(async (client, tip) => {
            await sql.detach(client, month);
            return { lines: note(tip, [[first, last]], reason), result: undefined };
        }),
        months: async () => sql.months(read()),
        tip: async () => sql.tip(read()),
        ledger: async ({ after = 0, limit = 100 } = {}) => sql.lines(read(), after, limit),
        contents: async (first, last) => sql.contents(read(), first, last),
        heads: async ({ after = 0, limit = 100 } = {}) => sql.heads(read(), after, limit),
        headBefore: async (size) => sql.headBefore(read(), size),
        addHead: async (head) => sql.addHead(read(), head),
        count: async (dimension, from, to) => sql.count(read(), dimension, from, to),
        async close() {
            if (!open)
                return;
            await group.idle();
            open = false;
            await pool.end();
        },
    };
}

const STATE = 'reference, kind, received, due, status, changed, answer';
const CONDITIONS$1 = {
    reference: 'reference = ?',
    email: 'email = ?',
    before: 'received < ?',
    status: 'status = ?',
};
/** One spelling for the look-up alone: mail servers do not tell the case apart, and people do not keep to it. */
const spelled = (email) => email.toLowerCase();
/** @param table its quoted name */
function createRequestStore(port, table) {
    const rows = async (statement, ...values) => (await port.run(statement, values));
    const conditionsOf = (query) => {
        const given = Object.keys(CONDITIONS$1).filter((key) => query[key] !== undefined);
        return [
            given.map((key) => ` AND ${CONDITIONS$1[key]}`).join(''),
            given.map((key) => (key === 'email' ? spelled(query[key] ?? '') : (query[key] ?? ''))),
        ];
    };
    const list = async (query, { after = 0, limit = 100 } = {}) => {
        const [text, values] = conditionsOf(query);
        const statement = `SELECT seq, ${STATE}, request FROM ${table} WHERE seq > ?${text} ORDER BY seq LIMIT ?`;
        const found = await rows(statement, after, ...values, limit);
        return found.map(({ seq, request, ...state }) => ({ seq: Number(seq), ...state, request: JSON.parse(request) }));
    };
    return {
        list,
        async add({ token: _, ...request }, key, received) {
            const { reference, kind, email, within } = request;
            const added = await rows(`INSERT INTO ${table} (key, reference, kind, email, received, due, status, request)
         VALUES (?, ?, ?, ?, ?, ?, 'received', ?) ON CONFLICT DO NOTHING RETURNING seq`, ...[key, reference, kind, email === undefined ? null : spelled(email), received], ...[dueOf(received, within, 'received'), canonical(request)]);
            if (added.length)
                return 'added';
            const same = await rows(`SELECT seq FROM ${table} WHERE key = ? AND reference = ?`, key, reference);
            return same.length ? 'repeated' : 'taken';
        },
        state: async (key) => (await rows(`SELECT ${STATE} FROM ${table} WHERE key = ?`, key)).map((row) => ({ ...row }))[0],
        async change(reference, { status, answer }, now) {
            const [kept] = await list({ reference });
            if (!kept)
                return undefined;
            const due = dueOf(kept.received, kept.request.within, status);
            await rows(`UPDATE ${table} SET status = ?, answer = ?, changed = ?, due = ? WHERE reference = ?`, ...[status, answer, now, due, reference]);
            return { ...kept, status, answer, changed: now, due };
        },
        async erase(query) {
            const [text, values] = conditionsOf(query);
            if (!text)
                throw new TypeError('say which requests are erased');
            const gone = await rows(`DELETE FROM ${table} WHERE true${text} RETURNING seq`, ...values);
            if (gone.length)
                await port.erased();
            return gone.length;
        },
        close: () => port.close(),
    };
}

const schemaOf = (s) => `
  CREATE SCHEMA IF NOT EXISTS ${s};
  CREATE TABLE IF NOT EXISTS ${s}.requests (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    key text NOT NULL UNIQUE,
    reference text NOT NULL UNIQUE,
    kind text NOT NULL,
    email text,
    received text NOT NULL,
    due text NOT NULL,
    status text NOT NULL,
    changed text,
    answer text,
    request text NOT NULL
  );
  CREATE INDEX IF NOT EXISTS requests_email ON ${s}.requests (email);
`;
/** How long a database may take to let us in, in ms, and a third of what a query may take: then the sender tries again. */
const PATIENCE = 10_000;
/**
 * Keeps requests in PostgreSQL 14 or later, on the package `pg`, in a table beside the records' or a schema of its own.
 * @param address `postgres://user@host/database`
 * @throws when `pg` is not installed, the database does not answer, or the schema's name is not a plain one
 */
async function postgresRequests(address, options = {}) {
    const { schema = 'askfirst', connections = 2 } = options;
    if (!/^[a-z_][a-z\d_]{0,39}$/.test(schema))
        throw new TypeError(`schema: "${schema}" is not a plain name`);
    const { default: pg } = await import('pg');
    const pool = new pg.Pool({
        connectionString: address,
        max: connections,
        connectionTimeoutMillis: PATIENCE,
        query_timeout: PATIENCE * 3,
    });
    // Unheard, the event of a connection that breaks would end the process.
    pool.on('error', () => { });
    pool.on('connect', (client) => client.on('error', () => { }));
    try {
        // Two processes that start at once take turns.
        await pool.query(`BEGIN; SELECT pg_advisory_xact_lock(hashtext('askfirst ${schema}')); ${schemaOf(`"${schema}"`)} COMMIT`);
    }
    catch (error) {
        await pool.end();
        throw error;
    }
    let closed;
    return createRequestStore({
        async run(statement, values) {
            if (closed)
                throw new Error('the request store is closed');
            let at = 0;
            return (await pool.query(statement.replace(/\?/g, () => `$${++at}`), [...values])).rows;
        },
        async erased() { },
        close: () => (closed ??= pool.end()),
    }, `"${schema}".requests`);
}

/**
 * The triggers make the tables append-only for every program that opens the file. The `keep` ones also answer a
 * repeated key, whatever the INSERT says: SQLite's INSERT OR REPLACE deletes the old row past a DELETE trigger.
 * A row in `permit` lets the store itself take records out, inside its transaction.
 */
const appendOnly = (table, key) => `
  CREATE TRIGGER IF NOT EXISTS ${table}_keep BEFORE INSERT ON ${table}
    WHEN EXISTS (SELECT 1 FROM ${table} WHERE ${key})
    BEGIN SELECT RAISE(IGNORE); END;
  CREATE TRIGGER IF NOT EXISTS ${table}_update BEFORE UPDATE ON ${table}
    BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END;
  CREATE TRIGGER IF NOT EXISTS ${table}_delete BEFORE DELETE ON ${table}
    WHEN NOT EXISTS (SELECT 1 FROM permit)
    BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END;`;
/** `synchronous = FULL`, so that what was answered with a 2xx outlives a power cut. */
const SQLITE_SCHEMA = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  CREATE TABLE IF NOT EXISTS chain (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL,
    month TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS ledger (
    seq INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    commitment BLOB NOT NULL,
    hash BLOB NOT NULL,
    note TEXT,
    month TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS contents (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    subject TEXT NOT NULL,
    received TEXT NOT NULL,
    at TEXT NOT NULL,
    until TEXT NOT NULL,
    salt BLOB NOT NULL,
    record TEXT NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS contents_subject ON contents (subject);
  CREATE INDEX IF NOT EXISTS contents_at ON contents (at);
  CREATE INDEX IF NOT EXISTS contents_until ON contents (until);
  CREATE TABLE IF NOT EXISTS heads (size INTEGER PRIMARY KEY, jws TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS permit (erasing INTEGER) STRICT;
  ${appendOnly('ledger', 'seq = NEW.seq')}
  ${appendOnly('contents', 'id = NEW.id OR seq = NEW.seq')}
  ${appendOnly('heads', 'size = NEW.size')}
`;

const bytes = (hex) => Buffer.from(hex, 'hex');
/** A blob as hexadecimal: libsql gives blobs back, and hashes are compared as text. */
const hex = (column) => `lower(hex(${column})) AS ${column}`;
const LINE = `seq, kind, ${hex('commitment')}, ${hex('hash')}, note`;
const CONTENT = `seq, id, subject, received, at, until, ${hex('salt')}, record`;
const CONDITIONS = { id: 'id = ?', subject: 'subject = ?', until: 'until < ?' };
/** Every statement of the SQLite store, by what it is for. Never `get()`: libsql adds a field of its own to the row. */
function createStatements(db) {
    const all = (text) => (...values) => db.prepare(text).all(...values);
    const tip = db.prepare(`SELECT seq, ${hex('hash')}, month FROM chain`);
    const move = db.prepare('INSERT INTO chain VALUES (1, ?, ?, ?) ON CONFLICT (one) DO UPDATE SET seq = excluded.seq, hash = excluded.hash, month = excluded.month');
    const addLine = db.prepare('INSERT INTO ledger VALUES (?, ?, ?, ?, ?, ?)');
    const addContent = db.prepare('INSERT INTO contents VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
    const known = db.prepare(`SELECT seq, received, record, ${hex('commitment')}, ${hex('hash')} FROM contents JOIN ledger USING (seq) WHERE id = ?`);
    const addHead = db.prepare('INSERT INTO heads VALUES (?, ?)');
    return {
        tip: () => tip.all()[0],
        known(ids) {
            return new Map(ids.flatMap((id) => known.all(id).map((placed) => [id, placed])));
        },
        add(lines) {
            for (const { seq, kind, commitment, hash, note, month, content } of lines) {
                addLine.run(seq, kind, bytes(commitment), bytes(hash), note, month);
                if (!content)
                    continue;
                const { id, subject, received, at, until, salt, record } = content;
                addContent.run(seq, id, subject, received, at, until, bytes(salt), record);
            }
            const last = lines.at(-1);
            if (last)
                move.run(last.seq, bytes(last.hash), last.month);
        },
        /** Lets the tables lose rows while `action` runs. */
        remove(action) {
            db.exec('INSERT INTO permit VALUES (1)');
            action();
            db.exec('DELETE FROM permit');
        },
        removeContent: (first, last) => db.prepare('DELETE FROM contents WHERE seq BETWEEN ? AND ?').run(first, last),
        removeLines: (first, last) => db.prepare('DELETE FROM ledger WHERE seq BETWEEN ? AND ?').run(first, last),
        find(which, after, limit) {
            const [[key, value] = []] = Object.entries(which ?? {});
            const condition = key ? `AND ${CONDITIONS[key]}` : '';
            const select = all(`SELECT ${CONTENT} FROM contents WHERE seq > ? ${condition} ORDER BY seq LIMIT ?`);
            return value === undefined ? select(after, limit) : select(after, value, limit);
        },
        lines: all(`SELECT ${LINE} FROM ledger WHERE seq > ? ORDER BY seq LIMIT ?`),
        contents: all(`SELECT ${CONTENT} FROM contents WHERE seq BETWEEN ? AND ? ORDER BY seq`),
        months: all(`SELECT month, min(ledger.seq) AS first, max(ledger.seq) AS last, max(until) AS until
       FROM ledger LEFT JOIN contents USING (seq) GROUP BY month ORDER BY month`),
        heads: all('SELECT size, jws FROM heads WHERE size > ? ORDER BY size LIMIT ?'),
        headBefore: (size) => all('SELECT size, jws FROM heads WHERE size <= ? ORDER BY size DESC LIMIT 1')(size)[0],
        addHead: ({ size, jws }) => {
            addHead.run(size, jws);
        },
        count(dimension, from, to) {
            const isChoice = dimension === 'choice';
            const isAsked = dimension === 'asked';
            const field = isAsked ? 'action' : dimension;
            const value = isChoice ? "key || iif(value, ':yes', ':no')" : `coalesce(record ->> '$.${field}', 'opt-in')`;
            return all(`SELECT substr(at, 1, 10) AS day, ${value} AS value, count(*) AS count
         FROM contents ${isChoice ? ", json_each(record, '$.choice')" : ''}
         WHERE at >= ? AND at < date(?, '+1 day') AND record ->> '$.action' ${isAsked ? '=' : '<>'} 'asked' GROUP BY 1, 2 ORDER BY 1, 2`)(from, to);
        },
        hasTable: (name) => all("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?")(name).length > 0,
        adopted: () => all('SELECT received, record FROM records ORDER BY seq')().map(({ received, record }) => ({ received, record: JSON.parse(record) })),
    };
}

/** How long to wait for another process that is writing, in ms. libsql waits synchronously: so does this process. */
const BUSY$1 = 5000;
/**
 * Keeps records in an SQLite file, on the package `libsql`, which the site installs.
 * The file and its folder are made where they are missing; several processes may share one file.
 * @throws when `libsql` is not installed, or the file cannot be opened
 */
async function sqlite(path) {
    // Imported here, so that the collector itself also runs where there is neither Node nor libsql.
    const [{ default: Database }, { mkdir }, { dirname }, hashing] = await Promise.all([
        import('libsql'),
        import('node:fs/promises'),
        import('node:path'),
        loadHashing(),
    ]);
    await mkdir(dirname(path), { recursive: true });
    const db = new Database(path, { timeout: BUSY$1 });
    db.exec(SQLITE_SCHEMA);
    const sql = createStatements(db);
    // libsql's statements still work after close().
    const assertOpen = () => {
        if (!db.open)
            throw new Error('the record store is closed');
    };
    const read = () => {
        assertOpen();
        return sql;
    };
    /** Immediate: a transaction that begins as a reader cannot wait for another writer. */
    const atomic = (action) => {
        assertOpen();
        return db.transaction(action).immediate();
    };
    const tip = () => sql.tip() ?? START;
    const append = (records) => {
        const known = sql.known(records.map(({ record }) => record.id));
        const { lines, placed } = place(hashing, tip(), records, known);
        sql.add(lines);
        return placed;
    };
    const group = createGroup((records) => atomic(() => append(records)));
    const note = (removed, reason) => sql.add([noteLine(hashing, tip(), { removed, time: reason.time, why: reason.why })]);
    /** Records that an earlier version kept, before there was a ledger. */
    const adopt = () => {
        if (!sql.hasTable('records'))
            return;
        append(sql.adopted());
        db.exec('DROP TABLE records');
    };
    atomic(adopt);
    return {
        append: async (records) => {
            assertOpen();
            return group.add(records);
        },
        async list({ after = 0, limit = 100, which } = {}) {
            return read()
                .find(which, after, limit)
                .map(({ seq, received, record }) => ({ seq, received, record: JSON.parse(record) }));
        },
        erase: async (which, reason) => atomic(() => {
            const seqs = sql.find(which, 0, MOST_ERASED).map(({ seq }) => seq);
            if (!seqs.length)
                return 0;
            sql.remove(() => {
                for (const seq of seqs)
                    sql.removeContent(seq, seq);
            });
            note(ranges(seqs), reason);
            return seqs.length;
        }),
        detach: async ({ first, last }, reason) => atomic(() => {
            sql.remove(() => {
                sql.removeContent(first, last);
                sql.removeLines(first, last);
            });
            note([[first, last]], reason);
        }),
        months: async () => read().months(),
        tip: async () => read().tip() ?? START,
        ledger: async ({ after = 0, limit = 100 } = {}) => read().lines(after, limit),
        contents: async (first, last) => read().contents(first, last),
        heads: async ({ after = 0, limit = 100 } = {}) => read().heads(after, limit),
        headBefore: async (size) => read().headBefore(size),
        addHead: async (head) => read().addHead(head),
        count: async (dimension, from, to) => read().count(dimension, from, to),
        async close() {
            await group.idle();
            if (!db.open)
                return;
            // libsql keeps the file open for its statements, so nobody else empties the log into it.
            db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
            db.close();
        },
    };
}

/** `secure_delete` overwrites what is erased: without it the words of a request stay in free pages. */
const SCHEMA = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA secure_delete = ON;
  CREATE TABLE IF NOT EXISTS requests (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    reference TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    email TEXT,
    received TEXT NOT NULL,
    due TEXT NOT NULL,
    status TEXT NOT NULL,
    changed TEXT,
    answer TEXT,
    request TEXT NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS requests_email ON requests (email);
`;
/** How long to wait for another process that is writing, in ms. */
const BUSY = 5000;
/**
 * Keeps requests in an SQLite file, on the package `libsql`; the same file as the records or, better, one of its own.
 * @throws when `libsql` is not installed, or the file cannot be opened
 */
async function sqliteRequests(path) {
    const [{ default: Database }, { mkdir }, { dirname }] = await Promise.all([
        import('libsql'),
        import('node:fs/promises'),
        import('node:path'),
    ]);
    await mkdir(dirname(path), { recursive: true });
    const db = new Database(path, { timeout: BUSY });
    db.exec(SCHEMA);
    // The log holds what is erased until it is emptied into the file.
    const empty = () => {
        db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    };
    return createRequestStore({
        async run(statement, values) {
            // libsql's statements still work after close().
            if (!db.open)
                throw new Error('the request store is closed');
            return db.prepare(statement).all(...values);
        },
        async erased() {
            empty();
        },
        async close() {
            if (!db.open)
                return;
            empty();
            db.close();
        },
    }, 'requests');
}

export { createCollector, generateKey, postgres, postgresRequests, sqlite, sqliteRequests, stop, toNodeHandler };
