import type { Database } from 'libsql';
import { NO_ANSWERS } from '../domain/no-answer.js';
import { START } from './chain.js';
import type { Content, Count, Dimension, LedgerRow, Month, SignedHead, Tip, Which } from './store.js';
import { columnOf, entryOf, type Reads } from './store-reads.js';

type Value = string | number;

/** Never `get()`: libsql adds a field of its own to the row. */
export function prepare<Row>(db: Database, text: string): (...values: readonly Value[]) => readonly Row[] {
  const statement = db.prepare(text);
  return (...values) => statement.all(...values) as Row[];
}

export const all = <Row>(db: Database, text: string, ...values: readonly Value[]): readonly Row[] =>
  prepare<Row>(db, text)(...values);

/** A blob as hexadecimal: libsql gives blobs back, and hashes are compared as text. */
export const hex = (column: string): string => `lower(hex(${column})) AS ${column}`;

export const TIP = `SELECT seq, ${hex('hash')}, month FROM chain`;
const LINE = `seq, kind, ${hex('commitment')}, ${hex('hash')}, note`;
const CONTENT = `seq, id, subject, received, at, until, ${hex('salt')}, record`;
const CONDITIONS = { id: 'id = ?', subject: 'subject = ?', until: 'until < ?' };

/** What lies beside the ledger behind number `after`. */
export function find(db: Database, which: Which | undefined, after: number, limit: number): readonly Content[] {
  const [column, ...value] = which ? columnOf(which) : [];
  const condition = column ? `AND ${CONDITIONS[column]}` : '';
  const text = `SELECT ${CONTENT} FROM contents WHERE seq > ? ${condition} ORDER BY seq LIMIT ?`;
  return all(db, text, after, ...value, limit);
}

function count(db: Database, dimension: Dimension, from: string, to: string): readonly Count[] {
  const isChoice = dimension === 'choice';
  const isAsked = dimension === 'asked';
  const field = isAsked ? 'action' : dimension;
  const value = isChoice ? "key || iif(value, ':yes', ':no')" : `coalesce(record ->> '$.${field}', 'opt-in')`;
  return all<Count>(
    db,
    `SELECT substr(at, 1, 10) AS day, ${value} AS value, count(*) AS count
     FROM contents ${isChoice ? ", json_each(record, '$.choice')" : ''}
     WHERE at >= ? AND at < date(?, '+1 day')
       AND record ->> '$.action' ${isAsked ? "= 'asked'" : `NOT IN ('${NO_ANSWERS.join("', '")}')`}
     GROUP BY 1, 2 ORDER BY 1, 2`,
    from,
    to,
  );
}

/** @param open the database, while the store is open */
export function createReads(open: () => Database): Reads {
  return {
    list: async ({ after = 0, limit = 100, which } = {}) => find(open(), which, after, limit).map(entryOf),
    months: async () =>
      all<Month>(
        open(),
        `SELECT month, min(ledger.seq) AS first, max(ledger.seq) AS last, max(until) AS until
         FROM ledger LEFT JOIN contents USING (seq) GROUP BY month ORDER BY month`,
      ),
    tip: async () => all<Tip>(open(), TIP)[0] ?? START,
    ledger: async ({ after = 0, limit = 100 } = {}) =>
      all<LedgerRow>(open(), `SELECT ${LINE} FROM ledger WHERE seq > ? ORDER BY seq LIMIT ?`, after, limit),
    contents: async (first, last) =>
      all<Content>(open(), `SELECT ${CONTENT} FROM contents WHERE seq BETWEEN ? AND ? ORDER BY seq`, first, last),
    heads: async ({ after = 0, limit = 100 } = {}) =>
      all<SignedHead>(open(), 'SELECT size, jws FROM heads WHERE size > ? ORDER BY size LIMIT ?', after, limit),
    headBefore: async (size) =>
      all<SignedHead>(open(), 'SELECT size, jws FROM heads WHERE size <= ? ORDER BY size DESC LIMIT 1', size)[0],
    async addHead({ size, jws }) {
      open().prepare('INSERT INTO heads VALUES (?, ?)').run(size, jws);
    },
    count: async (dimension, from, to) => count(open(), dimension, from, to),
  };
}
