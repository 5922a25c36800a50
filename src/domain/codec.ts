import type { StoredRecord } from './record.js';

/** Not a signature (a visitor may edit their own cookie): it tells a whole text from a cut or mangled one. */
function checksum(text: string): string {
  let sum = 0;
  for (const character of text) sum = (sum * 31 + (character.codePointAt(0) as number)) >>> 0;
  return sum.toString(36);
}

/**
 * A record as cookie text: `1~id~subject~time~answers~revision~checksum`, the time base 36, each answer `.id` for
 * yes or `!id` for no. Short, and readable by a person.
 */
export function encode({ id, subject, time, choice, revision }: StoredRecord): string {
  const answers = Object.keys(choice).map((key) => (choice[key] ? '.' : '!') + key);
  const body = [1, id, subject, Date.parse(time).toString(36), answers.join(''), revision].join('~');
  return `${body}~${checksum(body)}`;
}

/** What a pattern found: none of its groups can be missing. */
type Groups = readonly [string, string, string, string, string, string, string, string];

/** The record in a cookie text, or undefined for whatever `encode` did not write. */
export function decode(text: string | undefined): StoredRecord | undefined {
  const parts = /^(1~([\da-f-]{36})~([\da-f-]{36})~([\da-z]{8})~((?:[.!][\w-]+)*)~(.*))~(\w+)$/s.exec(text ?? '');
  if (!parts) return undefined;
  const [, body, id, subject, time, answers, revision, sum] = parts as unknown as Groups;
  if (sum !== checksum(body)) return undefined;
  const choice: Record<string, boolean> = {};
  for (const [, mark, key] of answers.matchAll(/([.!])([\w-]+)/g) as Iterable<unknown> as Iterable<Groups>)
    choice[key] = mark === '.';
  return { id, subject, time: new Date(Number.parseInt(time, 36)).toISOString(), revision, choice };
}
