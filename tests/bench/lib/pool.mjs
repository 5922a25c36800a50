// Runs `work` for every item, at most `width` at a time. For what is not timed.
export async function pool(items, width, work) {
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
