import { listen } from './events.js';

/** Calls once, when the visitor begins to move by keyboard. Returns the way out. */
export const whenTabbed = (then: () => void): (() => void) => {
  const stop = listen(document, 'keydown', (event) => {
    if ((event as KeyboardEvent).key !== 'Tab') return;
    stop();
    then();
  });
  return stop;
};
