/**
 * A bucket for each sender, which holds `perMinute` requests and fills again over a minute.
 * @param now in ms
 * @returns for a sender, how many seconds it has to wait; 0 lets the request through
 */
export declare function createLimiter(perMinute: number, now: () => number): (sender: string) => number;
