import { ID } from './id.js';
import { isObject } from './object.js';
import { oneOf, type Reader, type Readers, readFields, text } from './reader.js';
import type { ConsentRecord } from './record.js';
import { STORED_KINDS, type Stored } from './stored.js';
import { type Read, readRecord } from './wire.js';

/** The actions that are no answers, and count as none. */
export const NO_ANSWERS = ['asked', 'left-behind'] as const satisfies readonly ConsentRecord['action'][];

/** Whether the record says something else than what a visitor answered. */
export const isNoAnswer = ({ action }: ConsentRecord): boolean => NO_ANSWERS.some((name) => name === action);

const STORED: Readers<Stored> = {
  service: ['an id', text(64, ID)],
  kind: [STORED_KINDS.join(), oneOf(...STORED_KINDS)],
  name: ['a name', text(200, /^\P{Cc}+$/u)],
};

const left: Reader<readonly Stored[]> = (value) => {
  const all: unknown[] = Array.isArray(value) && value.length <= 100 ? value : [];
  const read = all.map((entry) => readFields(isObject(entry) ? entry : {}, STORED, []));
  return all.length && read.every(({ problems }) => !problems.length) ? read.map(({ fields }) => fields) : undefined;
};

const LEFT: Readers<Pick<ConsentRecord, 'left'>> = {
  left: ['left out or a list of 1 to 100 objects with the id of a service, a kind and a name', left],
};

/** Of `asked` nobody has answered: nothing is chosen, and no other record tied to it. `left-behind` adds to an answer. */
function problemOf({ action, id, subject, previous, choice, left }: ConsentRecord): string | undefined {
  const isNobodys = subject === id && previous === null && Object.keys(choice).length === 0;
  if (action === 'asked' && !isNobodys)
    return 'asked must have an empty choice, no previous, and its own id as subject';
  const adds = left && previous !== null && previous !== id && subject !== id;
  if (action === 'left-behind' ? !adds : left)
    return 'left-behind, and nothing else, must have left, with the previous record of the same subject';
  return undefined;
}

/** As `readRecord`, with what only records have that are no answers: browsers, which show answers alone, do without. */
export function readPosted(value: unknown): Read {
  const read = readRecord(value);
  const { fields, problems } = readFields(isObject(value) ? value : {}, LEFT, ['left']);
  if (read.status === 'refused') return { status: 'refused', problems: [...read.problems, ...problems] };
  const record = { ...read.record, ...fields };
  const problem = problems[0] ?? problemOf(record);
  return problem === undefined ? { status: 'ok', record } : { status: 'refused', problems: [problem] };
}
