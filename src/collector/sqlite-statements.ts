import type { Database } from 'libsql';
import { NO_ANSWERS } from '../domain/no-answer.js';
import type { Line } from './chain.js';
import type { Arrived, Content, Count, Dimension, LedgerRow, Month, Placed, SignedHead, Tip, Which } from './store.js';

const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');
/** A blob as hexadecimal: libsql gives blobs back, and hashes are compared as text. */
const hex = (column: string): string => `lower(hex(${column})) AS ${column}`;

const LINE = `seq, kind, ${hex('commitment')}, ${hex('hash')}, note`;
const CONTENT = `seq, id, subject, received, at, until, ${hex('salt')}, record`;
const CONDITIONS = { id: 'id = ?', subject: 'subject = ?', until: 'until < ?' };

/** Every statement of the SQLite store, by what it is for. Never `get()`: libsql adds a field of its own to the row. */
export function createStatements(db: Database) {
  const all =
    <Row>(text: string) =>
    (...values: readonly (string | number)[]): readonly Row[] =>
      db.prepare(text).all(...values) as Row[];

  const tip = db.prepare(`SELECT seq, ${hex('hash')}, month FROM chain`);
  const move = db.prepare(
    'INSERT INTO chain VALUES (1, ?, ?, ?) ON CONFLICT (one) DO UPDATE SET seq = excluded.seq, hash = excluded.hash, month = excluded.month',
  );
  const addLine = db.prepare('INSERT INTO ledger VALUES (?, ?, ?, ?, ?, ?)');
  const addContent = db.prepare('INSERT INTO contents VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  const known = db.prepare(
    `SELECT seq, received, record, ${hex('commitment')}, ${hex('hash')} FROM contents JOIN ledger USING (seq) WHERE id = ?`,
  );
  const addHead = db.prepare('INSERT INTO heads VALUES (?, ?)');

  return {
    tip: () => tip.all()[0] as Tip | undefined,

    known(ids: readonly string[]): ReadonlyMap<string, Placed> {
      return new Map(ids.flatMap((id) => (known.all(id) as Placed[]).map((placed) => [id, placed] as const)));
    },

    add(lines: readonly Line[]): void {
      for (const { seq, kind, commitment, hash, note, month, content } of lines) {
        addLine.run(seq, kind, bytes(commitment), bytes(hash), note, month);
        if (!content) continue;
        const { id, subject, received, at, until, salt, record } = content;
        addContent.run(seq, id, subject, received, at, until, bytes(salt), record);
      }
      const last = lines.at(-1);
      if (last) move.run(last.seq, bytes(last.hash), last.month);
    },

    /** Lets the tables lose rows while `action` runs. */
    remove(action: () => void): void {
      db.exec('INSERT INTO permit VALUES (1)');
      action();
      db.exec('DELETE FROM permit');
    },
    removeContent: (first: number, last: number) =>
      db.prepare('DELETE FROM contents WHERE seq BETWEEN ? AND ?').run(first, last),
    removeLines: (first: number, last: number) =>
      db.prepare('DELETE FROM ledger WHERE seq BETWEEN ? AND ?').run(first, last),

    find(which: Which | undefined, after: number, limit: number): readonly Content[] {
      const [[key, value] = []] = Object.entries(which ?? {}) as [keyof typeof CONDITIONS, string][];
      const condition = key ? `AND ${CONDITIONS[key]}` : '';
      const select = all<Content>(`SELECT ${CONTENT} FROM contents WHERE seq > ? ${condition} ORDER BY seq LIMIT ?`);
      return value === undefined ? select(after, limit) : select(after, value, limit);
    },

    lines: all<LedgerRow>(`SELECT ${LINE} FROM ledger WHERE seq > ? ORDER BY seq LIMIT ?`),
    contents: all<Content>(`SELECT ${CONTENT} FROM contents WHERE seq BETWEEN ? AND ? ORDER BY seq`),
    months: all<Month>(
      `SELECT month, min(ledger.seq) AS first, max(ledger.seq) AS last, max(until) AS until
       FROM ledger LEFT JOIN contents USING (seq) GROUP BY month ORDER BY month`,
    ),

    heads: all<SignedHead>('SELECT size, jws FROM heads WHERE size > ? ORDER BY size LIMIT ?'),
    headBefore: (size: number) =>
      all<SignedHead>('SELECT size, jws FROM heads WHERE size <= ? ORDER BY size DESC LIMIT 1')(size)[0],
    addHead: ({ size, jws }: SignedHead): void => {
      addHead.run(size, jws);
    },

    count(dimension: Dimension, from: string, to: string): readonly Count[] {
      const isChoice = dimension === 'choice';
      const isAsked = dimension === 'asked';
      const field = isAsked ? 'action' : dimension;
      const value = isChoice ? "key || iif(value, ':yes', ':no')" : `coalesce(record ->> '$.${field}', 'opt-in')`;
      return all<Count>(
        `SELECT substr(at, 1, 10) AS day, ${value} AS value, count(*) AS count
         FROM contents ${isChoice ? ", json_each(record, '$.choice')" : ''}
         WHERE at >= ? AND at < date(?, '+1 day') AND record ->> '$.action' ${isAsked ? "= 'asked'" : `NOT IN ('${NO_ANSWERS.join("', '")}')`}
         GROUP BY 1, 2 ORDER BY 1, 2`,
      )(from, to);
    },

    hasTable: (name: string) => all("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?")(name).length > 0,
    adopted: (): readonly Arrived[] =>
      all<{ received: string; record: string }>('SELECT received, record FROM records ORDER BY seq')().map(
        ({ received, record }) => ({ received, record: JSON.parse(record) }),
      ),
  };
}
