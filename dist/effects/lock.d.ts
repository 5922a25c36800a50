/**
 * Runs `task` unless another tab of this origin is at it; resolves to whether it ran. Where the browser has no Web
 * Locks, as on plain http, or denies them, it always runs.
 */
export declare const alone: (name: string, task: () => Promise<void>) => Promise<boolean>;
