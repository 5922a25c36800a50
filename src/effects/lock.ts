/**
 * Runs `task` unless another tab of this origin is at it; resolves to whether it ran. Where the browser has no Web
 * Locks, as on plain http, or denies them, it always runs.
 */
export const alone = async (name: string, task: () => Promise<void>): Promise<boolean> => {
  const run = async (lock: unknown): Promise<boolean> => {
    if (lock) await task();
    return !!lock;
  };
  const locks: LockManager | undefined = navigator.locks;
  // A sandboxed frame without an origin has locks that it may not use.
  return locks?.request(name, { ifAvailable: true }, run).catch(() => run(true)) ?? run(true);
};
