import { DAY } from '../domain/day.js';
import { signHead } from './head.js';
import { type Retention, retain } from './retention.js';
import type { Signer } from './signer.js';
import type { Store } from './store.js';

interface JobOptions {
  readonly store: Store;
  readonly signer: Promise<Signer> | undefined;
  /** In ms. */
  readonly every: number | undefined;
  readonly retention: Retention | undefined;
  readonly now: () => number;
  /** @param event what failed, for the log */
  readonly fail: (event: string) => (error: unknown) => void;
}

/** Does what is done by the clock: tree heads, and retention once a day. One at a time, and never two of one kind. */
export function startJobs({ store, signer, every = 600_000, retention, now, fail }: JobOptions): {
  stop(): Promise<void>;
} {
  let last: Promise<unknown> = Promise.resolve();
  const queue = (job: () => Promise<unknown>, event: string): Promise<unknown> =>
    (last = last.then(job).catch(fail(event)));
  const head = () =>
    queue(async () => {
      if (signer) await signHead(store, await signer, new Date(now()).toISOString());
    }, 'No tree head was signed.');
  const clean = () =>
    queue(async () => retention && retain(store, retention, now(), await signer), 'Retention failed.');
  // Its failure is answered where it is awaited; here it must only not end the process.
  signer?.catch(() => {});

  const timers = [...(signer ? [setInterval(head, every)] : []), ...(retention ? [setInterval(clean, DAY)] : [])];
  // A timer must not keep a process alive that has nothing else to do.
  for (const timer of timers) if (typeof timer === 'object') timer.unref();
  if (retention) clean();
  return {
    async stop() {
      for (const timer of timers) clearInterval(timer);
      await head();
    },
  };
}
