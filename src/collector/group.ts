interface Call<In, Out> {
  readonly items: readonly In[];
  readonly resolve: (results: readonly Out[]) => void;
  readonly reject: (error: unknown) => void;
}

/** A transaction of this many costs hardly more than one of one, and is still short. */
const MOST = 1000;

/**
 * Group commit: calls that come while another is being written are written together, in one transaction. When that
 * fails each is tried alone, so that one bad call fails only itself.
 */
export function createGroup<In, Out>(
  write: (items: readonly In[]) => readonly Out[] | Promise<readonly Out[]>,
): { add(items: readonly In[]): Promise<readonly Out[]>; idle(): Promise<void> } {
  const waiting: Call<In, Out>[] = [];
  let running: Promise<void> | undefined;

  async function flush(calls: readonly Call<In, Out>[]): Promise<void> {
    try {
      const results = await write(calls.flatMap(({ items }) => items));
      let from = 0;
      for (const { items, resolve } of calls) {
        resolve(results.slice(from, from + items.length));
        from += items.length;
      }
    } catch (error) {
      if (calls.length > 1) for (const call of calls) await flush([call]);
      else calls[0]?.reject(error);
    }
  }

  async function run(): Promise<void> {
    while (waiting.length) {
      // Once round the event loop: what has already come in at the sockets joins.
      await new Promise((done) => setImmediate(done));
      const calls: Call<In, Out>[] = [];
      for (let items = 0; waiting[0] && items < MOST; items += calls.at(-1)?.items.length ?? 0)
        calls.push(...waiting.splice(0, 1));
      await flush(calls);
    }
    running = undefined;
  }

  return {
    add: (items) =>
      new Promise((resolve, reject) => {
        waiting.push({ items, resolve, reject });
        running ??= run();
      }),
    idle: async () => running,
  };
}
