import { attempt } from './attempt.js';
import { openStorage } from './storage.js';

const KEY = 'askfirst.coming';

/** Whether this browser was told of the change that takes effect on that day. */
export const wasTold = (day: string | undefined): boolean => openStorage()[KEY] === day;

/** Remembers that it was; the next change is of another day. */
export const told = (day: string | undefined): void => {
  attempt(() => (openStorage()[KEY] = day ?? ''));
};
