/**
 * Runs `task` unless another tab of this origin is at it; resolves to whether it ran. Where the browser has no Web
 * Locks, as on plain http, it always runs.
 */
export const alone = async (name: string, task: () => Promise<void>): Promise<boolean> => {
  const run = async (lock: unknown): Promise<boolean> => {
    if (lock) await task();
    return !!lock;
  };
  return (navigator.locks as LockManager | undefined)?.request(name, { ifAvailable: true }, run) ?? run(true);
};
