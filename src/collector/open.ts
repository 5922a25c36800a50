import { postgres } from './postgres.js';
import { sqlite } from './sqlite.js';
import type { Store } from './store.js';

/**
 * The store at `postgres://…`, with its `?schema=` where it is not `askfirst`, or in an SQLite file.
 * @throws when there is none: a mistyped name must not make an empty store, which is sound
 */
export async function openStore(address: string): Promise<Store> {
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
