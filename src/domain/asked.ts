import type { ConsentRecord } from './record.js';

/**
 * What is wrong with a record of `asked`; undefined for what is right, or an answer. Nobody has answered: there is
 * nothing chosen, and no other record that it may be tied to.
 */
export function problemOfAsked({ action, id, subject, previous, choice }: ConsentRecord): string | undefined {
  const isNobodys = subject === id && previous === null && Object.keys(choice).length === 0;
  return action === 'asked' && !isNobodys
    ? 'asked must have an empty choice, no previous, and its own id as subject'
    : undefined;
}
