/** An id of a category or service. It begins with a letter, which leaves out `__proto__`. */
const ID = /^[a-z][\w-]{0,63}$/i;

const isObject = (value) => !!value && typeof value === 'object' && !Array.isArray(value);
/** The keys of an object that is known to have no others than its type says. */
const keysOf = (value) => Object.keys(value);

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
        'accept-all, reject-all, save, withdraw, asked or left-behind',
        oneOf('accept-all', 'reject-all', 'save', 'withdraw', 'asked', 'left-behind'),
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
 * The record in a value that came over the wire, as far as it is one of an answer (`readPosted` reads all). It is built anew, so that nothing unknown comes along.
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

/** In ms. */
const DAY = 86_400_000;
/** Whether it is a calendar day like `2026-03-01`: databases do not agree on the year 0 and on 30 February. */
const isDay = (value) => typeof value === 'string' &&
    /^(?!0000)\d{4}-\d\d-\d\d$/.test(value) &&
    Number.isFinite(Date.parse(value)) &&
    new Date(value).toISOString().startsWith(value);
/** The day in UTC of a time in ms since 1970. */
const dayOf = (time) => new Date(time).toISOString().slice(0, 10);

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
/** How much of a ledger is read at a time. */
const PAGE$2 = 1000;
/** The ledger's lines behind `after`, in order, read page by page. */
async function* linesAfter(store, after) {
    for (let last = after, page = [];; last = page.at(-1)?.seq ?? last) {
        page = await store.ledger({ after: last, limit: PAGE$2 });
        yield* page;
        if (page.length < PAGE$2)
            return;
    }
}
const isPeak = (value) => isObject(value) && typeof value.hash === 'string' && typeof value.span === 'number';
const isHead = (value) => isObject(value) &&
    typeof value.size === 'number' &&
    [value.root, value.hash, value.time].every((text) => typeof text === 'string') &&
    Array.isArray(value.peaks) &&
    value.peaks.every(isPeak);
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
    const start = before ? await signer.verify('askfirst-head', before.jws) : EMPTY;
    if (!isHead(start) || start.size !== (before?.size ?? 0))
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
    const timers = [...(signer ? [setInterval(head, every)] : []), ...(retention ? [setInterval(clean, DAY)] : [])];
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

const defaultLog = ({ level, event, error }) => {
    if (level === 'error')
        console.error(event, error);
};
/** Tells `log`, and never fails. */
const createTell = (now, log = defaultLog) => (level, event, details) => {
    try {
        log({ time: new Date(now()).toISOString(), level, event, ...details });
    }
    catch (error) {
        // A log that fails must not fail the answer.
        console.error(error);
    }
};

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
    return before &&
        Object.hasOwn(before.choice, id) &&
        before.choice[id] &&
        before.expires > time &&
        asksConsent(before, id)
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
            'dpv:hasPurpose': !Object.hasOwn(purposes, id) || purposes[id] === undefined
                ? { '@type': PURPOSE, 'dct:identifier': id }
                : iri(purposes[id]),
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
/** The same for a record of `left-behind`: it adds to an answer, and is none. */
function leftToJsonLd(record, received, description) {
    const { 'dct:replaces': answer, ...rest } = toJsonLd({ ...record, choice: {} }, received, description);
    const left = record.left?.map(({ service, kind, name }) => ({
        'askfirst:service': service,
        'askfirst:kind': kind,
        'askfirst:name': name,
    }));
    return { ...rest, 'dct:created': time(record.time), 'dct:relation': answer, 'askfirst:left': left };
}

const STORED_KINDS = ['cookie', 'local', 'session', 'indexeddb', 'cache', 'worker'];

/** The actions that are no answers, and count as none. */
const NO_ANSWERS = ['asked', 'left-behind'];
/** Whether the record says something else than what a visitor answered. */
const isNoAnswer = ({ action }) => NO_ANSWERS.some((name) => name === action);
const STORED = {
    service: ['an id', text(64, ID)],
    kind: [STORED_KINDS.join(), oneOf(...STORED_KINDS)],
    name: ['a name', text(200, /^\P{Cc}+$/u)],
};
const left = (value) => {
    const all = Array.isArray(value) && value.length <= 100 ? value : [];
    const read = all.map((entry) => readFields(isObject(entry) ? entry : {}, STORED, []));
    return all.length && read.every(({ problems }) => !problems.length) ? read.map(({ fields }) => fields) : undefined;
};
const LEFT = {
    left: ['left out or a list of 1 to 100 objects with the id of a service, a kind and a name', left],
};
/** Of `asked` nobody has answered: nothing is chosen, and no other record tied to it. `left-behind` adds to an answer. */
function problemOf({ action, id, subject, previous, choice, left }) {
    const isNobodys = subject === id && previous === null && Object.keys(choice).length === 0;
    if (action === 'asked' && !isNobodys)
        return 'asked must have an empty choice, no previous, and its own id as subject';
    const adds = left && previous !== null && previous !== id && subject !== id;
    if (action === 'left-behind' ? !adds : left)
        return 'left-behind, and nothing else, must have left, with the previous record of the same subject';
    return undefined;
}
/** As `readRecord`, with what only records have that are no answers: browsers, which show answers alone, do without. */
function readPosted(value) {
    const read = readRecord(value);
    const { fields, problems } = readFields(isObject(value) ? value : {}, LEFT, ['left']);
    if (read.status === 'refused')
        return { status: 'refused', problems: [...read.problems, ...problems] };
    const record = { ...read.record, ...fields };
    const problem = problems[0] ?? problemOf(record);
    return problem === undefined ? { status: 'ok', record } : { status: 'refused', problems: [problem] };
}

/** RFC 4180, and a mark before what a spreadsheet would take for a formula. */
function cell(value) {
    const text = typeof value === 'string' ? value : canonical(value ?? '').replace(/^""$/, '');
    return `"${text.replace(/^(?:[\s\uFEFF]*[=+\-@＝＋－＠]|[\t\r\n])/, "'$&").replaceAll('"', '""')}"`;
}
const NDJSON = {
    type: 'application/x-ndjson',
    before: '',
    write: (value) => `${canonical(value)}\n`,
};
/** A table with these columns; what is no text is JSON in it. */
const csv = (columns) => ({
    type: 'text/csv; charset=utf-8; header=present',
    before: `${columns.join(',')}\r\n`,
    write: (fields) => `${columns.map((column) => cell(fields[column])).join(',')}\r\n`,
});
const downloadHeaders = (file, type) => ({
    'content-type': type,
    'content-disposition': `attachment; filename="${file}"`,
});

const CSV$1 = csv([
    ...['seq', 'received', 'id', 'subject', 'previous', 'time', 'expires', 'revision', 'choice', 'action', 'surface'],
    ...['language', 'shown', 'gpc', 'regime', 'exempt', 'origin', 'path', 'version', 'left'],
]);
const FORMATS$1 = new Map(Object.entries({
    ndjson: NDJSON,
    csv: {
        ...CSV$1,
        write: ({ seq, received, record }) => CSV$1.write({ seq, received, ...record, regime: record.regime ?? 'opt-in', gpc: record.signals.gpc }),
    },
    jsonld: {
        type: 'application/ld+json',
        before: `{"@context":${canonical(CONTEXT)},"@graph":[`,
        between: ',',
        after: ']}',
        links: true,
        write: ({ record, received }, description, before) => canonical(record.action === 'asked'
            ? askedToJsonLd(record, received, description)
            : record.action === 'left-behind'
                ? leftToJsonLd(record, received, description)
                : toJsonLd(record, received, description, before)),
    },
}));
const PAGE$1 = 500;
/** The records that those of a page replace, by id; what was erased is missing. */
async function replacedBy(store, page) {
    const found = new Map();
    const take = (entries) => {
        // What is no answer can have been no consent.
        for (const { record } of entries)
            if (!isNoAnswer(record))
                found.set(record.id, record);
    };
    take(page);
    const missing = new Set(page.flatMap(({ record: { previous } }) => (previous === null || found.has(previous) ? [] : [previous])));
    for (const id of missing)
        take(await store.list({ which: { id }, limit: 1 }));
    return found;
}
async function* pieces(store, which, format, description) {
    const { before, between = '', after = '', links, write } = format;
    yield before;
    let joint = '';
    for (let last = 0;;) {
        const page = await store.list({ after: last, limit: PAGE$1, ...(which && { which }) });
        const replaced = links && (await replacedBy(store, page));
        for (const entry of page) {
            yield joint + write(entry, description, replaced?.get(entry.record.previous ?? ''));
            joint = between;
        }
        last = page.at(-1)?.seq ?? last;
        if (page.length < PAGE$1)
            break;
    }
    yield after;
}
/** A download of records as `ndjson`, `csv` or `jsonld`, page by page; undefined for any other format. */
function exportRecords(store, name, which, description = {}) {
    const format = FORMATS$1.get(name);
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
    return { status: 200, stream, headers: downloadHeaders(`records.${name}`, format.type) };
}

/**
 * When an answer was given and when it ends, as far as a browser's clock can be believed: never given after it
 * arrived, nor more than 400 days before; its length is the record's, at most 400 days. Both ISO 8601 in UTC.
 */
function settle({ time, expires }, received) {
    const arrived = Date.parse(received);
    const given = Date.parse(time);
    const at = Math.max(Math.min(given, arrived), arrived - LONGEST_COOKIE);
    const until = at + Math.min(Date.parse(expires) - given, LONGEST_COOKIE);
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
function noteLine(hashing, tip, removed, { why, time }) {
    const note = canonical({ removed, time, why });
    return link(hashing, tip, time, { kind: 'note', commitment: hashing.digest(note), note });
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
    if (!isHead(start))
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
    const [kept] = await store.contents(seq, seq);
    const content = kept && { received: kept.received, record: kept.record, salt: kept.salt };
    return found && { seq, ...found, path, head: signed.jws, ...(content && { content }) };
}

/** What is wrong with the names in a query: one that is mistyped, or said twice, would else be left out. */
function problemOfNames(query, known) {
    const given = [...query.keys()];
    const isSound = given.every((name) => known.includes(name)) && new Set(given).size === given.length;
    return isSound ? undefined : `a query may say once each: ${known.join(', ') || 'nothing'}`;
}
/** What one answer lists at most. */
const MOST_LISTED = 1000;
/** The number that a list goes on behind; undefined for what is none. */
function readAfter(query) {
    const after = Number(query.get('after') ?? 0);
    return Number.isSafeInteger(after) ? after : undefined;
}

/**
 * A count as a multiple of `base`, up or down by `chance` in [0, 1) so that it is right on average: neither a count nor
 * the difference of two says how many one more or one fewer would be.
 */
function roundCount(count, base, chance) {
    const low = Math.floor(count / base) * base;
    return chance < (count - low) / base ? low + base : low;
}

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
        const by = (dimension) => countsOf(dimension, from, to);
        const [action, choice, language, surface, regime, asked] = await Promise.all([
            by('action'),
            by('choice'),
            by('language'),
            by('surface'),
            by('regime'),
            by('asked'),
        ]);
        return { from, to, base: BASE, counts: { action, choice, language, surface, regime, asked } };
    };
}

const WHO = 'say whose: ?id= or ?subject= with a lower-case UUID';
/** One record or one person; undefined where a query names none; null where it names both, or not by an id. */
function readWhich(query) {
    const [id, subject] = [query.get('id'), query.get('subject')];
    if (id === null && subject === null)
        return undefined;
    if (subject === null)
        return isUuid(id) ? { id } : null;
    return id === null && isUuid(subject) ? { subject } : null;
}
/**
 * A mistyped id, or name of one, is refused on every path: an answer about everybody must not pass for one about a person.
 * @param known what a query may say, once each
 */
const about = (known, answer) => async (query) => {
    const problem = problemOfNames(query, known);
    if (problem)
        return refuse(400, problem);
    const which = readWhich(query);
    return which === null ? refuse(400, WHO) : answer(query, which);
};
/** What operators may do with records: find, export, erase, prove, count and watch. */
function recordRoutes({ store, now, metrics, description }) {
    const stats = createStats(store);
    return {
        'GET records': about(['id', 'subject', 'after'], async (query, which) => {
            const after = readAfter(query);
            if (after === undefined)
                return refuse(400, 'after must be a number');
            const records = await store.list({ after, limit: MOST_LISTED, ...(which && { which }) });
            return { status: 200, body: { records } };
        }),
        'DELETE records': about(['id', 'subject', 'why'], async (query, which) => {
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
        }),
        'GET export': about(['id', 'subject', 'format'], async (query, which) => {
            const answer = exportRecords(store, query.get('format') ?? 'ndjson', which, description);
            return answer ?? refuse(400, 'format must be ndjson, csv or jsonld');
        }),
        'GET proof': about(['id', 'seq'], async (query, which) => {
            if (which && query.has('seq'))
                return refuse(400, 'say which by one of ?id= and ?seq=');
            // By its number, which a receipt has, also once it is erased.
            const number = Number(query.get('seq') ?? 0);
            if (!Number.isSafeInteger(number) || (!number && !(which && 'id' in which)))
                return refuse(400, 'say which: ?id= with a lower-case UUID, or ?seq= with its number in the ledger');
            const [entry] = which ? await store.list({ which, limit: 1 }) : [];
            const proof = await prove(store, entry?.seq ?? number);
            return proof ? { status: 200, body: proof } : refuse(404, 'no such record, or no tree head behind it yet');
        }),
        'GET stats': about(['from', 'to'], async (query) => {
            const from = query.get('from') ?? dayOf(now() - 30 * DAY);
            const to = query.get('to') ?? dayOf(now());
            if (!isDay(from) || !isDay(to) || Date.parse(to) - Date.parse(from) > 400 * DAY)
                return refuse(400, 'from and to must be days like 2026-03-01, at most 400 apart');
            return { status: 200, body: await stats(from, to) };
        }),
        'GET metrics': about([], async () => {
            const headers = { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' };
            return { status: 200, text: metrics.text((await store.tip()).seq), headers };
        }),
    };
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
/** A longer promise than any law here allows is none. */
const MOST_DAYS = 45;
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
    const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
    if (!SPAN.test(within) || !isDay(day))
        return undefined;
    const last = new Date(Date.UTC(year + years, month + months, 0)).getUTCDate();
    return dayOf(Date.UTC(year + years, month - 1 + months, Math.min(date, last) + weeks * 7 + days));
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

const MOST_BYTES = 65_536;
const CSV = csv([
    ...['seq', 'reference', 'kind', 'received', 'due', 'status', 'changed', 'answer'],
    ...['about', 'email', 'name', 'message', 'stop', 'language', 'regime', 'origin'],
]);
const FORMATS = new Map(Object.entries({
    ndjson: NDJSON,
    csv: { ...CSV, write: (entry) => CSV.write({ ...entry.request, ...entry }) },
}));
/** In full: a download that ended at a page's end would pass for all there is. */
async function all$1(requests, query) {
    const found = [];
    for (;;) {
        const page = await requests.list(query, { after: found.at(-1)?.seq ?? 0, limit: MOST_LISTED });
        found.push(...page);
        if (page.length < MOST_LISTED)
            return found;
    }
}
const CONDITIONS$3 = {
    reference: ['a reference like 7F3K-9QXD-MN2T', text(14, /^[\dA-Z-]+$/)],
    email: ['an e-mail address', (value) => (isEmail(value) ? value : undefined)],
    before: ['a day like 2026-03-01', (value) => (isDay(value) ? value : undefined)],
    status: [STATUSES.join(', '), oneOf(...STATUSES)],
};
const NAMES = keysOf(CONDITIONS$3);
/**
 * The conditions in a query, or what is wrong with it: to leave one out would list, or erase, more than was meant.
 * @param more what it may say besides
 */
function readQuery(query, more = []) {
    const problem = problemOfNames(query, [...NAMES, ...more]);
    if (problem)
        return problem;
    const { fields, problems } = readFields(Object.fromEntries(query), CONDITIONS$3, NAMES);
    return problems.length ? problems.join('; ') : fields;
}
/** What operators may do with requests: list, export, answer, erase. */
function requestRoutes(requests, now) {
    return {
        async 'GET requests'(params) {
            const query = readQuery(params, ['after', 'format']);
            const after = readAfter(params);
            if (typeof query === 'string')
                return refuse(400, query);
            if (after === undefined)
                return refuse(400, 'after must be a number');
            const name = params.get('format');
            if (name === null)
                return { status: 200, body: { requests: await requests.list(query, { after, limit: MOST_LISTED }) } };
            const format = FORMATS.get(name);
            if (!format)
                return refuse(400, 'format must be ndjson or csv');
            const lines = (await all$1(requests, query)).map(format.write);
            const text = format.before + lines.join('');
            return { status: 200, text, headers: downloadHeaders(`requests.${name}`, format.type) };
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

/** Shorter ones can be guessed. */
const SHORTEST = 20;
/** The token in an `Authorization` header (RFC 6750, 2.1). */
const bearerOf = (authorization) => /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
/**
 * Whether an `Authorization` header carries one of `tokens`. Compares keyed hashes by `crypto.subtle.verify`, whose
 * time does not depend on where they differ.
 * @throws TypeError when a token is shorter than 20 characters
 */
function createTokenCheck(tokens) {
    if (!tokens.length || tokens.some(({ length }) => length < SHORTEST))
        throw new TypeError(`operator.token must have at least ${SHORTEST} characters`);
    const bytes = (text) => Uint8Array.from(new TextEncoder().encode(text));
    const made = (async () => {
        const key = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);
        const signatures = await Promise.all(tokens.map((token) => crypto.subtle.sign('HMAC', key, bytes(token))));
        return { key, signatures };
    })();
    return async function isAllowed(authorization) {
        const { key, signatures } = await made;
        const token = bytes(bearerOf(authorization) ?? '');
        const results = await Promise.all(signatures.map((signature) => crypto.subtle.verify('HMAC', key, signature, token)));
        return results.includes(true);
    };
}

/** What operators may do, for whoever has the token; undefined for any other path. */
function createOperator({ token, description }, { requests, now, ...tools }) {
    const isAllowed = createTokenCheck(typeof token === 'string' ? [token] : token);
    const routes = new Map(Object.entries({
        ...recordRoutes({ ...tools, now, description }),
        ...(requests && requestRoutes(requests, now)),
    }));
    return async function operate(request, route) {
        const action = routes.get(`${request.method === 'HEAD' ? 'GET' : request.method} ${route}`);
        if (!action)
            return undefined;
        if (!(await isAllowed(request.headers.get('authorization'))))
            return refuse(401, 'this needs the operators’ token', { 'www-authenticate': 'Bearer' });
        return action(new URL(request.url).searchParams, request);
    };
}

const isToken = (value) => typeof value === 'string' && /^[\da-f]{64}$/.test(value);
const within = (value) => {
    const due = typeof value === 'string' ? dueDay('2026-01-01', value) : undefined;
    return due && Date.parse(due) <= Date.UTC(2026, 0, 1 + MOST_DAYS) ? String(value) : undefined;
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
    within: [`an ISO 8601 duration of at most ${MOST_DAYS} days`, within],
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

/** Why what came for a site is not taken; undefined where it is. `what` came is a word. */
function problemOfOrigin(origin, sender, origins, what) {
    if (!origins.includes(origin))
        return `the origin ${origin} is not allowed`;
    // A browser says where it comes from: one site must not write for another.
    return sender !== null && sender !== origin ? `${sender} sent a ${what} of ${origin}` : undefined;
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
            const foreign = problemOfOrigin(origin, sender, origins, 'request');
            if (foreign)
                return refuse(403, foreign);
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
            const token = bearerOf(request.headers.get('authorization'));
            const state = isToken(token) ? await requests.state(await sha256(token)) : undefined;
            return state ? { status: 200, body: state } : refuse(404, 'no such request');
        },
    };
}

/**
 * An answer as it goes out.
 * @param reader the site whose pages may read it
 */
function toResponse({ status, body, text, stream, headers }, isHead, reader) {
    return new Response(isHead ? null : (stream ?? text ?? (body && JSON.stringify(body)) ?? null), {
        status,
        headers: {
            vary: 'Origin',
            ...(body && { 'content-type': 'application/json' }),
            ...((body || text || stream) && { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }),
            // On refusals too: without it the page reads a network error, and would send again for ever.
            ...(reader !== undefined && {
                'access-control-allow-origin': reader,
                'access-control-expose-headers': 'Retry-After',
            }),
            ...headers,
        },
    });
}

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
const PAGE = `<!doctype html>
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
        return { status: 200, text: PAGE, headers: { ...headers, 'referrer-policy': 'no-referrer' } };
    }
    if (route !== 'dashboard.js')
        return undefined;
    const { readFile } = await import('node:fs/promises');
    // Built beside the collector.
    const text = await readFile(new URL('./dashboard.js', import.meta.url), 'utf8');
    return { status: 200, text, headers: { 'content-type': 'text/javascript; charset=utf-8' } };
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
/** Who answers a request. Whoever comes from another site, or too often, is refused before anything is read. */
function createRouter({ origins, wait, take, asked, open, operate, fail }) {
    return async function answer(request, route, sender, network) {
        const { method } = request;
        if (sender !== null && !origins.includes(sender))
            return refuse(403, `the origin ${sender} is not allowed`);
        if (method === 'OPTIONS')
            return route === 'state' ? PREFLIGHT_STATE : PREFLIGHT;
        const seconds = network === undefined ? 0 : wait(`${sender} ${network}`);
        if (seconds)
            return refuse(429, 'too many requests; please wait', { 'retry-after': `${seconds}` });
        const isRequest = route === 'requests';
        if (method === 'POST' && !isRequest)
            return take(request, sender);
        try {
            if (method === 'POST')
                return asked ? await asked.take(request, sender) : refuse(404, 'requests are not taken here');
            const isGet = method === 'GET' || method === 'HEAD';
            if (asked && isGet && route === 'state')
                return await asked.state(request);
            const answered = (isGet && (await open(route))) ||
                (operate && isGet && (await dashboard(route))) ||
                (await operate?.(request, route));
            return answered || refuse(405, 'records are posted', { allow: POST_ONLY });
        }
        catch (error) {
            // What a database says of a failure may quote the words of a request.
            const said = isObject(error) ? error.code : undefined;
            fail(isRequest ? new Error(typeof said === 'string' ? said : 'of requests') : error);
            return refuse(503, 'the record store failed', { 'retry-after': '30' });
        }
    };
}

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

/** As the page reads it (`effects/cookie.ts`), but still encoded; undefined where it is missing, twice there, or not one of ours. */
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
            const result = readPosted(value);
            if (result.status === 'refused')
                return refuse(422, where + result.problems.join('; '));
            const foreign = problemOfOrigin(result.record.origin, sender, origins, 'record');
            if (foreign)
                return refuse(403, where + foreign);
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
    const { store, requests, origins, now = Date.now, maxBytes = 65_536, perMinute = 600, sign } = options;
    for (const origin of origins) {
        if (!isOrigin(origin))
            throw new TypeError(`origins: "${origin}" is not an exact origin like https://example.com`);
    }
    const tell = createTell(now, options.log);
    const failed = (event) => (error) => tell('error', event, { error: String(error) });
    const fail = failed('The record store failed; browsers will send again.');
    const signer = sign && createSigner(sign.key, sign.retired);
    const metrics = createMetrics();
    let closing;
    async function open(route) {
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
    const answer = createRouter({
        origins,
        wait: createLimiter(perMinute, now),
        take: createTake({ store, origins, now, maxBytes, cookie: options.cookie, signer, fail }),
        asked: requests && createRequestTake({ requests, origins, now, maxBytes }),
        open,
        operate: options.operator && createOperator(options.operator, { store, requests, now, metrics }),
        fail,
    });
    const jobs = startJobs({ store, signer, every: sign?.every, retention: options.retention, now, fail: failed });
    async function collect(request, { network } = {}) {
        const from = performance.now();
        const { method } = request;
        const sender = request.headers.get('origin');
        const { pathname } = new URL(request.url);
        const route = pathname.slice(pathname.lastIndexOf('/') + 1);
        const answered = await answer(request, route, sender, network);
        const { status, counts = { stored: 0, repeated: 0 } } = answered;
        const named = method === 'GET' && status < 300 ? route : method === 'POST' ? 'post' : 'other';
        const seen = { route: named, method, status, seconds: (performance.now() - from) / 1000, ...counts };
        metrics.see(seen);
        tell('info', 'request', seen);
        return toResponse(answered, method === 'HEAD', origins.find((origin) => origin === sender));
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

/** How long a database may take to let us in, in ms, and a third of what a query may take: then the sender tries again. */
const PATIENCE = 10_000;
/**
 * Connections to a schema, in which the tables are then.
 * @param tables the statements that make them, for the schema's quoted name
 * @throws when `pg` is not installed, the database does not answer, or the schema's name is not a plain one
 */
async function openPool(address, schema, connections, tables) {
    if (!/^[a-z_][a-z\d_]{0,39}$/.test(schema))
        throw new TypeError(`schema: "${schema}" is not a plain name`);
    const { default: pg } = await import('pg');
    const pool = new pg.Pool({
        connectionString: address,
        max: connections,
        connectionTimeoutMillis: PATIENCE,
        query_timeout: PATIENCE * 3,
    });
    // A connection that breaks fails the query that it is in, and is replaced. Unheard, the event would end the process:
    // the pool hears it of an idle one alone.
    pool.on('error', () => { });
    pool.on('connect', (client) => client.on('error', () => { }));
    try {
        // Two processes that start at once take turns.
        await pool.query(`BEGIN; SELECT pg_advisory_xact_lock(hashtext('askfirst ${schema}')); ${tables(`"${schema}"`)} COMMIT`);
    }
    catch (error) {
        await pool.end();
        throw error;
    }
    return pool;
}

/** Columns as JavaScript reads them. `pg` gives a bigint as text; a number in a ledger stays far below 2^53. */
const number = (column) => `${column}::float8 AS ${column}`;
const hex$1 = (column) => `encode(${column}, 'hex') AS ${column}`;
const iso = (column, as = column) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS ${as}`;
/** The end of the chain. */
const selectTip = (s) => `SELECT ${number('seq')}, ${hex$1('hash')}, month FROM ${s}.chain`;

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
  INSERT INTO ${s}.chain VALUES (true, 0, '\\x${START.hash}', '') ON CONFLICT DO NOTHING;
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

const entryOf = ({ seq, received, record }) => ({
    seq,
    received,
    record: JSON.parse(record),
});
/** The column by which records are found, and its value. */
function columnOf(which) {
    if ('id' in which)
        return ['id', which.id];
    return 'subject' in which ? ['subject', which.subject] : ['until', which.until];
}

const LINE$2 = `${number('seq')}, kind, ${hex$1('commitment')}, ${hex$1('hash')}, note`;
const CONTENT$2 = `${number('seq')}, id, subject, ${iso('received')}, ${iso('at')}, ${iso('until')}, ${hex$1('salt')}, record`;
const HEAD = `${number('size')}, jws`;
const CONDITIONS$2 = { id: 'id = $3::uuid', subject: 'subject = $3::uuid', until: 'until < $3::timestamptz' };
const rows = async (client, text, values = []) => (await client.query(text, [...values])).rows;
/** What lies beside the ledger behind number `after`. */
function find$1(client, s, which, after, limit) {
    const [column, value] = which ? columnOf(which) : [];
    return rows(client, `SELECT ${CONTENT$2} FROM ${s}.contents c
     WHERE c.seq > $1 ${column ? `AND ${CONDITIONS$2[column]}` : ''} ORDER BY c.seq LIMIT $2`, value === undefined ? [after, limit] : [after, limit, value]);
}
/** Where those of these records stand that are there already, by id. */
async function known(client, s, ids) {
    const { rows: found } = await client.query({
        name: 'known',
        text: `SELECT id, ${number('seq')}, ${iso('received')}, record, ${hex$1('commitment')}, ${hex$1('hash')}
     FROM ${s}.contents JOIN ${s}.ledger USING (month, seq) WHERE id = ANY ($1::uuid[])`,
        values: [ids],
    });
    return new Map(found.map(({ id, ...placed }) => [id, placed]));
}
/** Each month by its indexes' ends: the tables themselves may be too large to read. */
async function months(client, s) {
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
}
function count$1(client, s, dimension, from, to) {
    const isChoice = dimension === 'choice';
    const isAsked = dimension === 'asked';
    const value = isChoice
        ? "key || CASE value WHEN 'true' THEN ':yes' ELSE ':no' END"
        : `coalesce(record::json ->> '${isAsked ? 'action' : dimension}', 'opt-in')`;
    return rows(client, `SELECT to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day, ${value} AS value, count(*)::float8 AS count
     FROM ${s}.contents ${isChoice ? ", json_each_text(record::json -> 'choice')" : ''}
     WHERE at >= $1::date::timestamp AT TIME ZONE 'UTC' AND at < ($2::date + 1)::timestamp AT TIME ZONE 'UTC'
       AND record::json ->> 'action' ${isAsked ? "= 'asked'" : `NOT IN ('${NO_ANSWERS.join("', '")}')`}
     GROUP BY 1, 2 ORDER BY 1, 2`, [from, to]);
}
/** @param open the connections, while the store is open */
function createReads$1(open, s) {
    return {
        list: async ({ after = 0, limit = 100, which } = {}) => (await find$1(open(), s, which, after, limit)).map(entryOf),
        months: async () => months(open(), s),
        tip: async () => (await rows(open(), selectTip(s)))[0] ?? START,
        ledger: async ({ after = 0, limit = 100 } = {}) => rows(open(), `SELECT ${LINE$2} FROM ${s}.ledger l WHERE l.seq > $1 ORDER BY l.seq LIMIT $2`, [
            after,
            limit,
        ]),
        contents: async (first, last) => rows(open(), `SELECT ${CONTENT$2} FROM ${s}.contents c WHERE c.seq BETWEEN $1 AND $2 ORDER BY c.seq`, [
            first,
            last,
        ]),
        heads: async ({ after = 0, limit = 100 } = {}) => rows(open(), `SELECT ${HEAD} FROM ${s}.heads h WHERE h.size > $1 ORDER BY h.size LIMIT $2`, [
            after,
            limit,
        ]),
        headBefore: async (size) => (await rows(open(), `SELECT ${HEAD} FROM ${s}.heads h WHERE h.size <= $1 ORDER BY h.size DESC LIMIT 1`, [size]))[0],
        async addHead({ size, jws }) {
            await open().query(`INSERT INTO ${s}.heads VALUES ($1, $2) ON CONFLICT DO NOTHING`, [size, jws]);
        },
        count: async (dimension, from, to) => count$1(open(), s, dimension, from, to),
    };
}

/**
 * Whoever has begun is the only one who writes, until the transaction ends. A 2xx means on disk, whatever the role's
 * default; a stronger setting, for replicas, stays.
 */
async function begin(client, s) {
    const results = await client.query(`BEGIN;
     SELECT set_config('synchronous_commit', 'on', true) WHERE current_setting('synchronous_commit') = 'off';
     ${selectTip(s)} FOR UPDATE`);
    // Several statements at once have several results.
    return results.at(-1)?.rows[0] ?? START;
}
const LINE$1 = ['seq', 'month', 'kind', 'commitment', 'hash', 'note'];
const CONTENT$1 = ['seq', 'month', 'id', 'subject', 'received', 'at', 'until', 'salt', 'record'];
async function add(client, s, lines) {
    const contents = lines.flatMap(({ month, content }) => (content ? [{ month, ...content }] : []));
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
            ...LINE$1.map((key) => lines.map((line) => line[key])),
            ...CONTENT$1.map((key) => contents.map((content) => content[key])),
        ],
    });
}
/** In one message with what moves the chain, whose values are our own: a number, hexadecimal, a month. */
async function commit(client, s, last) {
    const { seq = 0, hash = '', month = '' } = last ?? {};
    const move = `UPDATE ${s}.chain SET seq = ${seq}, hash = '\\x${hash}', month = '${month}';`;
    await client.query(`${last ? move : ''} COMMIT`);
}
/** Runs transactions, each with the ledger to itself: an `action` says which lines it adds. */
function createTransaction(pool, s) {
    /** Whose partitions this process has seen. */
    const months = new Set();
    return async function transaction(action) {
        const client = await pool().connect();
        try {
            const { lines, result } = await action(client, await begin(client, s));
            for (const { month } of lines) {
                if (!months.has(month))
                    await client.query(monthSchema(s, month));
                months.add(month);
            }
            if (lines.length)
                await add(client, s, lines);
            await commit(client, s, lines.at(-1));
            client.release();
            return result;
        }
        catch (error) {
            // The connection may be what failed, and is not used again.
            client.release(true);
            months.clear();
            throw error;
        }
    };
}

/**
 * Keeps records in PostgreSQL 14 or later, on the package `pg`, which the site installs. Several collectors may share
 * one database: they take turns, and each turn writes everything that came meanwhile.
 * @param address `postgres://user@host/database`
 * @throws when `pg` is not installed, the database does not answer, or the schema's name is not a plain one
 */
async function postgres(address, options = {}) {
    const { schema = 'askfirst', connections = 4 } = options;
    const hashing = await loadHashing();
    const pool = await openPool(address, schema, connections, postgresSchema);
    const s = `"${schema}"`;
    let isOpen = true;
    const open = () => {
        if (!isOpen)
            throw new Error('the record store is closed');
        return pool;
    };
    const transaction = createTransaction(open, s);
    const group = createGroup((records) => transaction(async (client, tip) => {
        const there = await known(client, s, records.map(({ record }) => record.id));
        const { lines, placed } = place(hashing, tip, records, there);
        return { lines, result: placed };
    }));
    return {
        ...createReads$1(open, s),
        async append(records) {
            open();
            return group.add(records);
        },
        erase: (which, reason) => transaction(async (client, tip) => {
            const seqs = (await find$1(client, s, which, 0, MOST_ERASED)).map(({ seq }) => seq);
            if (!seqs.length)
                return { lines: [], result: 0 };
            await client.query("SELECT set_config('askfirst.erasing', 'on', true)");
            await client.query(`DELETE FROM ${s}.contents WHERE seq = ANY ($1::bigint[])`, [seqs]);
            await client.query("SELECT set_config('askfirst.erasing', 'off', true)");
            return { lines: [noteLine(hashing, tip, ranges(seqs), reason)], result: seqs.length };
        }),
        detach: ({ month, first, last }, reason) => transaction(async (client, tip) => {
            for (const table of ['ledger', 'contents']) {
                const part = `${s}.${partition(table, month)}`;
                await client.query(`ALTER TABLE ${s}.${table} DETACH PARTITION ${part}; DROP TABLE ${part}`);
            }
            return { lines: [noteLine(hashing, tip, [[first, last]], reason)], result: undefined };
        }),
        async close() {
            if (!isOpen)
                return;
            await group.idle();
            isOpen = false;
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
        const given = keysOf(CONDITIONS$1).filter((key) => query[key] !== undefined);
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
/**
 * Keeps requests in PostgreSQL 14 or later, on the package `pg`, in a table beside the records' or a schema of its own.
 * @param address `postgres://user@host/database`
 * @throws when `pg` is not installed, the database does not answer, or the schema's name is not a plain one
 */
async function postgresRequests(address, options = {}) {
    const { schema = 'askfirst', connections = 2 } = options;
    const pool = await openPool(address, schema, connections, schemaOf);
    let closed;
    return createRequestStore({
        async run(statement, values) {
            if (closed)
                throw new Error('the request store is closed');
            let at = 0;
            const numbered = statement.replace(/\?/g, () => `$${++at}`);
            return (await pool.query(numbered, [...values])).rows;
        },
        async erased() { },
        close: () => (closed ??= pool.end()),
    }, `"${schema}".requests`);
}

/** How long to wait for another process that is writing, in ms. libsql waits synchronously: so does this process. */
const BUSY = 5000;
/**
 * A database in a file, both of which are made where they are missing.
 * @param tables the statements that make its tables
 * @throws when `libsql` is not installed, or the file cannot be opened
 */
async function openFile(path, tables) {
    // Imported here, so that the collector itself also runs where there is neither Node nor libsql.
    const [{ default: Database }, { mkdir }, { dirname }] = await Promise.all([
        import('libsql'),
        import('node:fs/promises'),
        import('node:path'),
    ]);
    await mkdir(dirname(path), { recursive: true });
    const db = new Database(path, { timeout: BUSY });
    db.exec(tables);
    return db;
}
/** libsql keeps the file open for its statements, so nobody else empties the log into it. */
function closeFile(db) {
    if (!db.open)
        return;
    emptyLog(db);
    db.close();
}
function emptyLog(db) {
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
}

/** Never `get()`: libsql adds a field of its own to the row. */
function prepare(db, text) {
    const statement = db.prepare(text);
    return (...values) => statement.all(...values);
}
const all = (db, text, ...values) => prepare(db, text)(...values);
/** A blob as hexadecimal: libsql gives blobs back, and hashes are compared as text. */
const hex = (column) => `lower(hex(${column})) AS ${column}`;
const TIP = `SELECT seq, ${hex('hash')}, month FROM chain`;
const LINE = `seq, kind, ${hex('commitment')}, ${hex('hash')}, note`;
const CONTENT = `seq, id, subject, received, at, until, ${hex('salt')}, record`;
const CONDITIONS = { id: 'id = ?', subject: 'subject = ?', until: 'until < ?' };
/** What lies beside the ledger behind number `after`. */
function find(db, which, after, limit) {
    const [column, ...value] = which ? columnOf(which) : [];
    const condition = column ? `AND ${CONDITIONS[column]}` : '';
    const text = `SELECT ${CONTENT} FROM contents WHERE seq > ? ${condition} ORDER BY seq LIMIT ?`;
    return all(db, text, after, ...value, limit);
}
function count(db, dimension, from, to) {
    const isChoice = dimension === 'choice';
    const isAsked = dimension === 'asked';
    const field = isAsked ? 'action' : dimension;
    const value = isChoice ? "key || iif(value, ':yes', ':no')" : `coalesce(record ->> '$.${field}', 'opt-in')`;
    return all(db, `SELECT substr(at, 1, 10) AS day, ${value} AS value, count(*) AS count
     FROM contents ${isChoice ? ", json_each(record, '$.choice')" : ''}
     WHERE at >= ? AND at < date(?, '+1 day')
       AND record ->> '$.action' ${isAsked ? "= 'asked'" : `NOT IN ('${NO_ANSWERS.join("', '")}')`}
     GROUP BY 1, 2 ORDER BY 1, 2`, from, to);
}
/** @param open the database, while the store is open */
function createReads(open) {
    return {
        list: async ({ after = 0, limit = 100, which } = {}) => find(open(), which, after, limit).map(entryOf),
        months: async () => all(open(), `SELECT month, min(ledger.seq) AS first, max(ledger.seq) AS last, max(until) AS until
         FROM ledger LEFT JOIN contents USING (seq) GROUP BY month ORDER BY month`),
        tip: async () => all(open(), TIP)[0] ?? START,
        ledger: async ({ after = 0, limit = 100 } = {}) => all(open(), `SELECT ${LINE} FROM ledger WHERE seq > ? ORDER BY seq LIMIT ?`, after, limit),
        contents: async (first, last) => all(open(), `SELECT ${CONTENT} FROM contents WHERE seq BETWEEN ? AND ? ORDER BY seq`, first, last),
        heads: async ({ after = 0, limit = 100 } = {}) => all(open(), 'SELECT size, jws FROM heads WHERE size > ? ORDER BY size LIMIT ?', after, limit),
        headBefore: async (size) => all(open(), 'SELECT size, jws FROM heads WHERE size <= ? ORDER BY size DESC LIMIT 1', size)[0],
        async addHead({ size, jws }) {
            open().prepare('INSERT INTO heads VALUES (?, ?)').run(size, jws);
        },
        count: async (dimension, from, to) => count(open(), dimension, from, to),
    };
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

const bytes = (text) => Buffer.from(text, 'hex');
/** What transactions do to the ledger and what lies beside it. */
function createWrites(db) {
    const tip = prepare(db, TIP);
    const known = prepare(db, `SELECT seq, received, record, ${hex('commitment')}, ${hex('hash')} FROM contents JOIN ledger USING (seq) WHERE id = ?`);
    const move = db.prepare('INSERT INTO chain VALUES (1, ?, ?, ?) ON CONFLICT (one) DO UPDATE SET seq = excluded.seq, hash = excluded.hash, month = excluded.month');
    const addLine = db.prepare('INSERT INTO ledger VALUES (?, ?, ?, ?, ?, ?)');
    const addContent = db.prepare('INSERT INTO contents VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
    return {
        tip: () => tip()[0] ?? START,
        /** Where those of these records stand that are there already, by id. */
        known: (ids) => new Map(ids.flatMap((id) => known(id).map((placed) => [id, placed]))),
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
        /** The tables lose rows only while there is a permit. */
        remove(removed, ...tables) {
            db.exec('INSERT INTO permit VALUES (1)');
            for (const table of tables) {
                const statement = db.prepare(`DELETE FROM ${table} WHERE seq BETWEEN ? AND ?`);
                for (const [first, last] of removed)
                    statement.run(first, last);
            }
            db.exec('DELETE FROM permit');
        },
    };
}

/**
 * Keeps records in an SQLite file, on the package `libsql`, which the site installs.
 * The file and its folder are made where they are missing; several processes may share one file.
 * @throws when `libsql` is not installed, or the file cannot be opened
 */
async function sqlite(path) {
    const hashing = await loadHashing();
    const db = await openFile(path, SQLITE_SCHEMA);
    const { tip, known, add, remove } = createWrites(db);
    const open = () => {
        // libsql's statements still work after close().
        if (!db.open)
            throw new Error('the record store is closed');
        return db;
    };
    /** Immediate: a transaction that begins as a reader cannot wait for another writer. */
    const transaction = (action) => open().transaction(action).immediate();
    const append = (records) => {
        const { lines, placed } = place(hashing, tip(), records, known(records.map(({ record }) => record.id)));
        add(lines);
        return placed;
    };
    const group = createGroup((records) => transaction(() => append(records)));
    // What an earlier version kept, before there was a ledger.
    transaction(() => {
        if (!all(db, "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'records'").length)
            return;
        append(all(db, 'SELECT seq, received, record FROM records ORDER BY seq').map(entryOf));
        db.exec('DROP TABLE records');
    });
    return {
        ...createReads(open),
        async append(records) {
            open();
            return group.add(records);
        },
        erase: async (which, reason) => transaction(() => {
            const seqs = find(db, which, 0, MOST_ERASED).map(({ seq }) => seq);
            if (!seqs.length)
                return 0;
            remove(ranges(seqs), 'contents');
            add([noteLine(hashing, tip(), ranges(seqs), reason)]);
            return seqs.length;
        }),
        detach: async ({ first, last }, reason) => transaction(() => {
            remove([[first, last]], 'contents', 'ledger');
            add([noteLine(hashing, tip(), [[first, last]], reason)]);
        }),
        async close() {
            await group.idle();
            closeFile(db);
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
/**
 * Keeps requests in an SQLite file, on the package `libsql`; the same file as the records or, better, one of its own.
 * @throws when `libsql` is not installed, or the file cannot be opened
 */
async function sqliteRequests(path) {
    const db = await openFile(path, SCHEMA);
    return createRequestStore({
        async run(statement, values) {
            // libsql's statements still work after close().
            if (!db.open)
                throw new Error('the request store is closed');
            return db.prepare(statement).all(...values);
        },
        // The log holds what is erased until it is emptied into the file.
        erased: async () => emptyLog(db),
        close: async () => closeFile(db),
    }, 'requests');
}

export { createCollector, generateKey, postgres, postgresRequests, sqlite, sqliteRequests, stop, toNodeHandler };
