// Side by side, for what is not timed and mostly waits. More would starve each
// other: a request that comes too late looks like one that was blocked.
const width = 3;

export async function pool(items, work) {
  const queue = [...items];
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
    }),
  );
}

// The items in another order for every round, so that a drift of the machine
// reaches all of them alike.
export const rotated = (items, round) => items.map((_, k) => items[(k + round) % items.length]);
