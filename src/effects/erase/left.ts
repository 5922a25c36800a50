import type { ConsentRecord } from '../../domain/record.js';
import type { Stored } from '../../domain/stored.js';
import { randomId } from '../random.js';

/** Of the list, and of a name in characters: half of one has no UTF-8. The collector takes no more. */
const MOST = 100;

/** Only as it is given an answer is whole: what the browser remembers, on a later page or in another tab, is a part. */
export const isGivenHere = (record: Partial<ConsentRecord> | undefined): record is ConsentRecord => !!record?.action;

/**
 * The record of what an answer leaves. One of its own, because the answer was on its way before anything was erased,
 * and no record ever changes.
 */
export const recordOfLeft = (answer: ConsentRecord, left: readonly Stored[]): ConsentRecord => ({
  ...answer,
  id: randomId(),
  previous: answer.id,
  time: new Date().toISOString(),
  action: 'left-behind',
  // One name that the collector refuses would take the others with it.
  left: left
    .filter(({ name }) => /^\P{C}+$/u.test(name))
    .slice(0, MOST)
    .map((stored) => ({ ...stored, name: [...stored.name].slice(0, MOST).join('') })),
});
