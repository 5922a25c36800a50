import type { Database } from 'libsql';
import { type Line, START } from './chain.js';
import { hex, prepare, TIP } from './sqlite-queries.js';
import type { Placed, Removal, Tip } from './store.js';

const bytes = (text: string): Buffer => Buffer.from(text, 'hex');

/** What transactions do to the ledger and what lies beside it. */
export function createWrites(db: Database) {
  const tip = prepare<Tip>(db, TIP);
  const known = prepare<Placed>(
    db,
    `SELECT seq, received, record, ${hex('commitment')}, ${hex('hash')} FROM contents JOIN ledger USING (seq) WHERE id = ?`,
  );
  const move = db.prepare(
    'INSERT INTO chain VALUES (1, ?, ?, ?) ON CONFLICT (one) DO UPDATE SET seq = excluded.seq, hash = excluded.hash, month = excluded.month',
  );
  const addLine = db.prepare('INSERT INTO ledger VALUES (?, ?, ?, ?, ?, ?)');
  const addContent = db.prepare('INSERT INTO contents VALUES (?, ?, ?, ?, ?, ?, ?, ?)');

  return {
    tip: (): Tip => tip()[0] ?? START,

    /** Where those of these records stand that are there already, by id. */
    known: (ids: readonly string[]): ReadonlyMap<string, Placed> =>
      new Map(ids.flatMap((id) => known(id).map((placed) => [id, placed] as const))),

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

    /** The tables lose rows only while there is a permit. */
    remove(removed: Removal['removed'], ...tables: readonly ('contents' | 'ledger')[]): void {
      db.exec('INSERT INTO permit VALUES (1)');
      for (const table of tables) {
        const statement = db.prepare(`DELETE FROM ${table} WHERE seq BETWEEN ? AND ?`);
        for (const [first, last] of removed) statement.run(first, last);
      }
      db.exec('DELETE FROM permit');
    },
  };
}
