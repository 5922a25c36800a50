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
const time = (value) => typeof value === 'string' &&
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

const STORED_KINDS = ['cookie', 'local', 'session', 'indexeddb', 'cache', 'worker'];

/** 400 days, in ms: browsers keep no cookie for longer (Chrome 104, RFC 6265bis). */
const LONGEST_COOKIE = 400 * 86_400_000;

const REGIMES = ['opt-in', 'opt-out', 'notice', 'none'];

const orNull = (read) => (value) => value === null ? null : read(value);
/** One spelling only, so that an id is one key. */
const uuid = text(36, /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
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
const ids = (value) => Array.isArray(value) && value.length <= 500 && value.every((id) => typeof id === 'string' && ID.test(id))
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
    time: [A_TIME, time],
    expires: [A_TIME, time],
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
    exempt: ['left out or a list of at most 500 ids', ids],
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

/** The actions that are no answers, and count as none. */
const NO_ANSWERS = ['asked', 'left-behind'];
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
/** The root that a leaf and its siblings' hashes give; undefined where the path has not the right length. */
function rootOf(leaf, index, size, path, node) {
    const ranges = index >= 0 && index < size ? siblings(index, size) : undefined;
    if (ranges?.length !== path.length)
        return undefined;
    return path.reduce((hash, other, step) => {
        const [first = 0] = ranges[step] ?? [];
        return first > index ? node(hash, other) : node(other, hash);
    }, leaf);
}

const EMPTY = { size: 0, root: NOTHING, hash: NOTHING, peaks: [], time: '' };
/** How much of a ledger is read at a time. */
const PAGE = 1000;
/** The ledger's lines behind `after`, in order, read page by page. */
async function* linesAfter(store, after) {
    for (let last = after, page = [];; last = page.at(-1)?.seq ?? last) {
        page = await store.ledger({ after: last, limit: PAGE });
        yield* page;
        if (page.length < PAGE)
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
 * The ledger's lines from behind `after` up to `end`, each with what lies beside it, and the numbers before it of what
 * no line claims.
 */
async function* linesWithContents(store, after, end) {
    let contents = new Map();
    let last = after;
    let read = 0;
    for await (const line of linesAfter(store, after)) {
        if (line.seq > end)
            return;
        if (line.seq > read) {
            read = Math.min(line.seq + PAGE - 1, end);
            const page = await store.contents(last + 1, read);
            contents = new Map(page.map((content) => [content.seq, content]));
        }
        const content = contents.get(line.seq);
        contents.delete(line.seq);
        const strays = [];
        for (const seq of contents.keys()) {
            if (seq >= line.seq)
                break;
            strays.push(seq);
            contents.delete(seq);
        }
        last = line.seq;
        yield { line, content, strays };
    }
}
/** What a note says, or undefined where it is not what the ledger binds to. */
function readRemoval({ note, commitment }, hashing) {
    return note !== null && hashing.digest(note) === commitment ? JSON.parse(note) : undefined;
}
/** What is wrong with what lies beside a line of the ledger; undefined where it is what was committed to. */
function checkContent(line, content, hashing) {
    const { received, record: text, salt } = content;
    if (hashing.commit(salt, committed(received, text)) !== line.commitment)
        return 'the record was changed';
    const read = readPosted(JSON.parse(text));
    // Never so where this collector wrote it; a later version may know fields that this one does not.
    if (read.status === 'refused')
        return `the record cannot be read: ${read.problems.join('; ')}`;
    const { record } = read;
    const columns = { id: record.id, subject: record.subject, ...settle(record, received) };
    const wrong = keysOf(columns).find((key) => columns[key] !== content[key]);
    return wrong && `its ${wrong}, by which it is found, was changed`;
}

/**
 * What must lie behind the last line, and what must not; and that each record that is not there has its note.
 * @param isSound whether nothing was wrong so far
 * @param heads those behind the last line
 * @returns how many records were erased with a note
 */
async function checkEnd({ store, tip, hashing, promised, find }, { seq, hash, missing, removals }, isSound, heads) {
    if (tip.seq > seq || (tip.hash !== hash && isSound))
        find(seq + 1, 'missing, with everything behind it');
    const { seq: end } = await store.tip();
    for (const { size } of heads)
        if (size > end)
            find(end + 1, `missing, though a tree head of ${size} lines was signed`);
    for (const at of promised.keys())
        if (at > end)
            find(at, 'missing, though there is a receipt for it');
    const [behind] = await store.contents(end + 1, Number.MAX_SAFE_INTEGER);
    if (behind && behind.seq > (await store.tip()).seq)
        find(behind.seq, 'not in the ledger');
    for await (const line of linesAfter(store, tip.seq)) {
        if (end === tip.seq)
            find(line.seq, 'behind the end of the chain');
        const note = line.kind === 'note' ? readRemoval(line, hashing) : undefined;
        if (note)
            removals.push(note);
    }
    const removed = removals.flatMap((note) => note.removed);
    const unnoted = missing.filter((at) => !removed.some(([first, last]) => first <= at && at <= last));
    for (const at of unnoted)
        find(at, 'the record was taken out, and no note says why');
    return missing.length - unnoted.length;
}

const isReceipt = (value) => isObject(value) &&
    typeof value.seq === 'number' &&
    [value.id, value.record, value.received, value.commitment, value.hash].every((text) => typeof text === 'string');

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

/** Opens what was signed. Without keys nobody says by whom. */
async function createOpener(keys, find) {
    const verify = keys ? await createVerify(keys) : async (_type, jws) => readPayload(jws);
    return {
        async head({ size, jws }) {
            const head = await verify('askfirst-head', jws);
            if (isHead(head) && head.size === size)
                return head;
            find(size, 'the signed tree head up to here is forged');
            return undefined;
        },
        /** By their numbers in the ledger. */
        async receipts(signed) {
            const receipts = new Map();
            for (const jws of signed) {
                const receipt = await verify('askfirst-receipt', jws);
                if (isReceipt(receipt))
                    receipts.set(receipt.seq, receipt);
                else
                    find(Number(readPayload(jws)?.seq) || 0, 'a receipt for it is forged');
            }
            return receipts;
        },
    };
}

/** Begins behind the detached months, with the signed tree head that stands for them. */
async function startWalk({ store, tip, hashing, find }, open) {
    const [first] = await store.ledger({ limit: 1 });
    const detached = (first?.seq ?? tip.seq + 1) - 1;
    const edge = detached ? await store.headBefore(detached) : undefined;
    const head = edge?.size === detached ? await open(edge) : undefined;
    const isProven = head && createTree(hashing.node, head.peaks).root === head.root;
    if (detached && !isProven)
        find(1, `the lines 1 to ${detached} are missing, and no signed tree head stands for them`);
    const start = isProven ? head : EMPTY;
    return {
        tree: createTree(hashing.node, start.peaks),
        seq: detached,
        hash: start.hash,
        known: detached === start.size,
        signed: start.size,
        records: 0,
        missing: [],
        removals: [],
    };
}
/** Each line is judged by what stands before it, so that one change is one finding. */
function walkLine({ hashing, promised, find }, walk, line, content) {
    const next = walk.seq + 1;
    if (line.seq !== next) {
        find(next, line.seq > next ? `missing, with everything up to ${line.seq - 1}` : 'there twice');
        walk.known = false;
    }
    const leaf = hashing.leaf(line.seq, line.kind, line.commitment);
    if (line.seq === next && line.hash !== hashing.chain(walk.hash, leaf))
        find(line.seq, 'its line in the ledger was changed, or is in the wrong place');
    walk.seq = line.seq;
    walk.hash = line.hash;
    walk.tree.add(leaf);
    if (line.kind === 'note') {
        const note = readRemoval(line, hashing);
        if (note)
            walk.removals.push(note);
        else
            find(line.seq, 'the note was changed');
        if (content)
            find(line.seq, 'something lies beside a note');
    }
    else if (content) {
        walk.records += 1;
        const problem = checkContent(line, content, hashing);
        if (problem)
            find(line.seq, problem);
    }
    else
        walk.missing.push(line.seq);
    const receipt = promised.get(line.seq);
    if (receipt && (receipt.commitment !== line.commitment || receipt.hash !== line.hash))
        find(line.seq, 'a receipt for it says something else');
}
/**
 * Compares the lines so far with what was signed of them.
 * @param isNamed whether something is wrong already with a line behind this number: then that is why
 */
function walkHead({ find }, walk, head, isNamed) {
    if (!head || !walk.known)
        return;
    if (head.root === walk.tree.root && head.hash === walk.hash)
        walk.signed = walk.seq;
    else if (!isNamed(walk.signed))
        find(walk.signed + 1, `from here to ${walk.seq} the lines are not those that were signed`);
}

const MOST_FINDINGS = 100;
/**
 * Proves that nothing in a store was changed, removed, swapped or reordered, or names what was. Reads all of it once.
 */
async function audit(store, { keys, receipts = [] } = {}) {
    const findings = [];
    const find = (seq, problem) => {
        findings.push({ seq, problem });
    };
    const hashing = await loadHashing();
    const open = await createOpener(keys, find);
    const promised = await open.receipts(receipts);
    const scene = { store, tip: await store.tip(), hashing, promised, find };
    const walk = await startWalk(scene, open.head);
    const detached = walk.seq;
    const isNamed = (behind) => findings.some(({ seq }) => seq > behind && seq <= walk.seq);
    let heads = await store.heads({ after: detached, limit: PAGE });
    for await (const { line, content, strays } of linesWithContents(store, detached, scene.tip.seq)) {
        walkLine(scene, walk, line, content);
        for (const stray of strays)
            find(stray, 'not in the ledger');
        const [head] = heads;
        if (head?.size === walk.seq) {
            walkHead(scene, walk, await open.head(head), isNamed);
            heads = heads.length > 1 ? heads.slice(1) : await store.heads({ after: walk.seq, limit: PAGE });
        }
        if (findings.length >= MOST_FINDINGS)
            break;
    }
    const erased = findings.length < MOST_FINDINGS ? await checkEnd(scene, walk, !findings.length, heads) : 0;
    findings.sort((a, b) => a.seq - b.seq);
    return {
        sound: findings.length === 0,
        findings: findings.slice(0, MOST_FINDINGS),
        size: walk.seq,
        root: walk.tree.root ?? EMPTY.root,
        signed: walk.signed,
        verified: keys !== undefined,
        records: walk.records,
        erased,
        detached,
        removals: walk.removals,
    };
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
const CONDITIONS$1 = { id: 'id = $3::uuid', subject: 'subject = $3::uuid', until: 'until < $3::timestamptz' };
const rows = async (client, text, values = []) => (await client.query(text, [...values])).rows;
/** What lies beside the ledger behind number `after`. */
function find$1(client, s, which, after, limit) {
    const [column, value] = which ? columnOf(which) : [];
    return rows(client, `SELECT ${CONTENT$2} FROM ${s}.contents c
     WHERE c.seq > $1 ${column ? `AND ${CONDITIONS$1[column]}` : ''} ORDER BY c.seq LIMIT $2`, value === undefined ? [after, limit] : [after, limit, value]);
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

/**
 * The store at `postgres://…`, with its `?schema=` where it is not `askfirst`, or in an SQLite file.
 * @throws when there is none: a mistyped name must not make an empty store, which is sound
 */
async function openStore(address) {
    if (!/^postgres(ql)?:/.test(address)) {
        const { access } = await import('node:fs/promises');
        await access(address);
        return sqlite(address);
    }
    const url = new URL(address);
    const schema = url.searchParams.get('schema');
    url.searchParams.delete('schema');
    return postgres(url.href, schema === null ? {} : { schema });
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
/** Whether a proof holds against the published keys; needs no access to the store. */
async function verifyProof(proof, keys) {
    const { commit, leaf, node } = await loadHashing();
    const verify = await createVerify(keys);
    const head = await verify('askfirst-head', proof.head);
    const { seq, kind, commitment, path, content } = proof;
    const binds = !content || commit(content.salt, committed(content.received, content.record)) === commitment;
    return binds && isHead(head) && rootOf(leaf(seq, kind, commitment), seq - 1, head.size, path, node) === head.root;
}

export { audit, openStore, prove, verifyProof };
