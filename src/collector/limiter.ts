/** More senders than this at once: the one that was quiet for longest is forgotten. */
const MOST_SENDERS = 10_000;

/**
 * A bucket for each sender, which holds `perMinute` requests and fills again over a minute.
 * @param now in ms
 * @returns for a sender, how many seconds it has to wait; 0 lets the request through
 */
export function createLimiter(perMinute: number, now: () => number): (sender: string) => number {
  const buckets = new Map<string, { left: number; at: number }>();
  const perMs = perMinute / 60_000;
  return function wait(sender) {
    const time = now();
    const { left, at } = buckets.get(sender) ?? { left: perMinute, at: time };
    const filled = Math.min(perMinute, left + Math.max(0, time - at) * perMs);
    const passes = filled >= 1;
    // Put back at the end: the first of a Map is then the quietest.
    buckets.delete(sender);
    buckets.set(sender, { left: passes ? filled - 1 : filled, at: time });
    const [oldest] = buckets.keys();
    if (buckets.size > MOST_SENDERS && oldest !== undefined) buckets.delete(oldest);
    return passes ? 0 : Math.ceil((1 - filled) / perMs / 1000);
  };
}
