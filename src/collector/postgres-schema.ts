import { START } from './chain.js';

/**
 * `ledger` and `contents` have one partition a calendar month, so that a month that may go is detached, and not
 * deleted row by row. The triggers make them append-only for everyone who does not mean to: the store itself says
 * `askfirst.erasing` inside its transaction.
 * @param s the quoted name of the schema
 */
export const postgresSchema = (s: string): string => `
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
export const partition = (table: 'ledger' | 'contents', month: string): string => `${table}_${month.replace('-', '_')}`;

export const monthSchema = (s: string, month: string): string =>
  (['ledger', 'contents'] as const)
    .map(
      (table) =>
        `CREATE TABLE IF NOT EXISTS ${s}.${partition(table, month)} PARTITION OF ${s}.${table} FOR VALUES IN ('${month}');`,
    )
    .join('\n');
