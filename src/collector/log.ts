/** One line of the log, as plain data. It names no visitor: no address, no user agent, no id, no path of a page. */
export interface LogEntry {
  readonly time: string;
  readonly level: 'info' | 'error';
  readonly event: string;
  readonly [detail: string]: string | number;
}

const defaultLog = ({ level, event, error }: LogEntry): void => {
  if (level === 'error') console.error(event, error);
};

/** Tells `log`, and never fails. */
export const createTell =
  (now: () => number, log: (entry: LogEntry) => void = defaultLog) =>
  (level: LogEntry['level'], event: string, details: { readonly [name: string]: string | number }): void => {
    try {
      log({ time: new Date(now()).toISOString(), level, event, ...details });
    } catch (error) {
      // A log that fails must not fail the answer.
      console.error(error);
    }
  };
