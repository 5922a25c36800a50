import type { Pool } from 'pg';
/**
 * Connections to a schema, in which the tables are then.
 * @param tables the statements that make them, for the schema's quoted name
 * @throws when `pg` is not installed, the database does not answer, or the schema's name is not a plain one
 */
export declare function openPool(address: string, schema: string, connections: number, tables: (s: string) => string): Promise<Pool>;
