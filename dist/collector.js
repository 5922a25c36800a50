/** An id of a category or service. It begins with a letter, which leaves out `__proto__`. */
const ID = /^[a-z][\w-]{0,63}$/i;

const isObject = (value) => !!value && typeof value === 'object' && !Array.isArray(value);

const text = (longest, pattern = /^/) => (value) => typeof value === 'string' && value.length <= longest && pattern.test(value) ? value : undefined;
const oneOf = (...values) => (value) => values.find((known) => known === value);
const orNull = (read) => (value) => value === null ? null : read(value);
/** One spelling only, so that an id is one key and times sort as text. */
const uuid = text(36, /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
const time = (value) => typeof value === 'string' &&
    /^\d{4}-/.test(value) &&
    Number.isFinite(Date.parse(value)) &&
    new Date(value).toISOString() === value
    ? value
    : undefined;
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
const signals = (value) => isObject(value) && typeof value.gpc === 'boolean' ? { gpc: value.gpc } : undefined;
const A_TIME = 'an ISO 8601 time in UTC with milliseconds';
const RULES = {
    format: ['1', oneOf(1)],
    id: ['a lower-case UUID', uuid],
    subject: ['a lower-case UUID', uuid],
    previous: ['a lower-case UUID or null', orNull(uuid)],
    time: [A_TIME, time],
    expires: [A_TIME, time],
    revision: ['a string of at most 1000 characters', text(1000)],
    choice: [
        'an object of at most 500 ids, each a letter, then up to 63 letters, digits, - and _, with true or false',
        choice,
    ],
    action: ['accept-all, reject-all, save or withdraw', oneOf('accept-all', 'reject-all', 'save', 'withdraw')],
    surface: ['banner, center or api', oneOf('banner', 'center', 'api')],
    language: ['a BCP 47 tag of at most 64 characters', text(64, /^[a-z]{1,8}([-_][a-z\d]{1,8})*$/i)],
    shown: ['a SHA-256 of 64 lower-case hexadecimal digits or null', orNull(text(64, /^[\da-f]{64}$/))],
    signals: ['an object whose gpc is true or false', signals],
    origin: ['an http or https origin', (value) => (isOrigin(value) ? value : undefined)],
    path: ['left out or a path of at most 2048 characters, without ? and #', text(2048, /^\/[^?#]*$/)],
    version: ['a string of 1 to 64 characters', text(64, /./s)],
};
const OPTIONAL = ['path'];
/**
 * The record in a value that came over the wire. It is built anew, so that nothing unknown comes along.
 * Never throws on JSON: what is refused is named in `problems`, one line per field.
 */
function readRecord(value) {
    if (!isObject(value))
        return { status: 'refused', problems: ['a record must be an object'] };
    const record = {};
    const problems = [];
    for (const [key, [expected, read]] of Object.entries(RULES)) {
        const given = value[key];
        if (given === undefined && OPTIONAL.includes(key))
            continue;
        record[key] = read(given);
        if (record[key] === undefined)
            problems.push(`${key} must be ${expected}`);
    }
    const sound = record;
    if (!problems.length && sound.expires <= sound.time)
        problems.push('expires must be later than time');
    return problems.length ? { status: 'refused', problems } : { status: 'ok', record: sound };
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
        return { status: 'ok', value: JSON.parse(text) };
    }
    catch {
        return refused(400, 'the body must be JSON in UTF-8');
    }
}

const MOST_RECORDS = 100;
const METHODS = 'POST, OPTIONS';
const refuse = (status, error, headers = {}) => ({
    status,
    body: { error },
    headers,
});
const PREFLIGHT = {
    status: 204,
    headers: {
        allow: METHODS,
        'access-control-allow-methods': 'POST',
        'access-control-allow-headers': 'content-type',
        'access-control-max-age': '86400',
    },
};
/**
 * The endpoint that keeps consent records: takes a `POST` of one record or of up to 100 in an array, and answers
 * `{ stored, repeated }`, or `{ error }` and why. A list with one bad record is refused whole. It keeps no address
 * and no user agent. Limits on how often someone may post belong to the server in front of it.
 * @returns a function that never throws, for any server that speaks `Request` and `Response`; for Node's own see
 * `toNodeHandler`
 * @throws TypeError when one of `origins` is not an exact origin
 */
function createCollector(options) {
    const { store, origins, now = Date.now, maxBytes = 65_536 } = options;
    for (const origin of origins) {
        if (!isOrigin(origin))
            throw new TypeError(`origins: "${origin}" is not an exact origin like https://example.com`);
    }
    async function answer(request, sender) {
        if (sender !== null && !origins.includes(sender))
            return refuse(403, `the origin ${sender} is not allowed`);
        if (request.method === 'OPTIONS')
            return PREFLIGHT;
        if (request.method !== 'POST')
            return refuse(405, 'records are posted', { allow: METHODS });
        // Also what makes browsers ask first (preflight): a form or text/plain could be posted from any site.
        if (!/^application\/json *(;|$)/i.test(request.headers.get('content-type') ?? '')) {
            return refuse(415, 'the Content-Type must be application/json', { accept: 'application/json' });
        }
        const body = await readJson(request, maxBytes);
        if (body.status === 'refused')
            return refuse(body.code, body.error);
        const isList = Array.isArray(body.value);
        const values = Array.isArray(body.value) ? body.value : [body.value];
        if (values.length > MOST_RECORDS)
            return refuse(413, `a list must hold at most ${MOST_RECORDS} records`);
        if (!values.length)
            return refuse(422, 'a list must hold at least one record');
        // One transaction or nothing: a 4xx is final for the browser, so a half-kept list would lose the other half.
        const records = [];
        for (const [index, value] of values.entries()) {
            const where = isList ? `record ${index}: ` : '';
            const read = readRecord(value);
            if (read.status === 'refused')
                return refuse(422, where + read.problems.join('; '));
            const { origin } = read.record;
            if (!origins.includes(origin))
                return refuse(403, `${where}the origin ${origin} is not allowed`);
            // A browser says where a record comes from: one site must not write for another.
            if (sender !== null && sender !== origin)
                return refuse(403, `${where}${sender} sent a record of ${origin}`);
            records.push(read.record);
        }
        try {
            const received = new Date(now()).toISOString();
            const { stored, repeated } = await store.append(records.map((record) => ({ record, received })));
            return { status: 201, body: { stored, repeated } };
        }
        catch (error) {
            console.error('The record store failed; browsers will send again.', error);
            return refuse(503, 'the record store failed; please send again', { 'retry-after': '30' });
        }
    }
    return async function collect(request) {
        const sender = request.headers.get('origin');
        const { status, body, headers } = await answer(request, sender);
        return new Response(body && JSON.stringify(body), {
            status,
            headers: {
                vary: 'Origin',
                ...(body && { 'content-type': 'application/json' }),
                // On refusals too: without it the page reads a network error, and would send again for ever.
                ...(sender !== null &&
                    origins.includes(sender) && {
                    'access-control-allow-origin': sender,
                    'access-control-expose-headers': 'Retry-After',
                }),
                ...headers,
            },
        });
    };
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
/**
 * Lets a handler of `Request` and `Response` answer Node's own `http` server:
 * `createServer(toNodeHandler(createCollector({ … }))).listen(8080)`.
 * The request's URL has the path and the query that were asked for; its host is always `localhost`.
 */
function toNodeHandler(handler) {
    return async function handle(incoming, outgoing) {
        // 400 for what is no path, and for what `Request` does not take, such as the method TRACE.
        let status = 400;
        try {
            const request = requestOf(incoming);
            status = 500;
            const response = await handler(request);
            const body = new Uint8Array(await response.arrayBuffer());
            outgoing.statusCode = response.status;
            outgoing.setHeaders(response.headers);
            outgoing.end(body);
        }
        catch (error) {
            if (status === 500)
                console.error(error);
            outgoing.statusCode = status;
            outgoing.end();
        }
        // A socket closed at once is reset, and the refusal lost, while the sender is still writing (RFC 9112, 9.6).
        if (!incoming.complete) {
            const timer = setTimeout(() => incoming.destroy(), LINGER);
            incoming.once('close', () => clearTimeout(timer)).resume();
        }
    };
}

/**
 * The triggers make the table append-only for every program that opens the file. The first one also answers a
 * repeated id, whatever the INSERT says: SQLite's INSERT OR REPLACE deletes the old row past a DELETE trigger.
 * No AUTOINCREMENT: it would leave a gap for each repeat, and a gap should mean that someone took a record out.
 */
const SCHEMA = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  CREATE TABLE IF NOT EXISTS records (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    subject TEXT NOT NULL,
    time TEXT NOT NULL,
    received TEXT NOT NULL,
    record TEXT NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS records_subject ON records (subject);
  CREATE INDEX IF NOT EXISTS records_time ON records (time);
  CREATE TRIGGER IF NOT EXISTS records_keep BEFORE INSERT ON records
    WHEN EXISTS (SELECT 1 FROM records WHERE id = NEW.id OR seq = NEW.seq)
    BEGIN SELECT RAISE(IGNORE); END;
  CREATE TRIGGER IF NOT EXISTS records_update BEFORE UPDATE ON records
    BEGIN SELECT RAISE(ABORT, 'records are append-only'); END;
  CREATE TRIGGER IF NOT EXISTS records_delete BEFORE DELETE ON records
    BEGIN SELECT RAISE(ABORT, 'records are append-only'); END;
`;
/** How long to wait for another process that is writing, in ms. libsql waits synchronously: so does this process. */
const BUSY = 5000;
/**
 * Keeps records in an SQLite file, on the package `libsql`, which the site installs.
 * The file and its folder are made where they are missing; several processes may share one file.
 * @throws when `libsql` is not installed, or the file cannot be opened
 */
async function sqlite(path) {
    // Imported here, so that the collector itself also runs where there is neither Node nor libsql.
    const [{ default: Database }, { mkdir }, { dirname }] = await Promise.all([
        import('libsql'),
        import('node:fs/promises'),
        import('node:path'),
    ]);
    await mkdir(dirname(path), { recursive: true });
    const db = new Database(path, { timeout: BUSY });
    db.exec(SCHEMA);
    const insert = db.prepare('INSERT INTO records (id, subject, time, received, record) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING');
    const select = db.prepare('SELECT seq, received, record FROM records WHERE seq > ? ORDER BY seq LIMIT ?');
    // libsql's statements still work after close().
    const assertOpen = () => {
        if (!db.open)
            throw new Error('the record store is closed');
    };
    return {
        async append(records) {
            assertOpen();
            let stored = 0;
            // Immediate: a transaction that begins as a reader cannot wait for another writer.
            db.transaction(() => {
                for (const { record, received } of records) {
                    const { id, subject, time } = record;
                    stored += insert.run(id, subject, time, received, JSON.stringify(record)).changes;
                }
            }).immediate();
            return { stored, repeated: records.length - stored };
        },
        async list({ after = 0, limit = 100 } = {}) {
            assertOpen();
            const rows = select.all(after, limit);
            return rows.map(({ seq, received, record }) => ({ seq, received, record: JSON.parse(record) }));
        },
        async close() {
            if (!db.open)
                return;
            // libsql keeps the file open for its statements, so nobody else empties the log into it.
            db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
            db.close();
        },
    };
}

export { createCollector, sqlite, toNodeHandler };
