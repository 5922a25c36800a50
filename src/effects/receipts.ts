import { attempt } from './attempt.js';
import { openStorage } from './storage.js';

const RECEIPT = 'askfirst.receipt.';

/** Keeps the endpoint's signed answer to a record, by the record's id, where storage takes it. */
export const keepReceipt = (id: string, receipt: string): void => {
  attempt(() => (openStorage()[RECEIPT + id] = receipt));
};

/** The receipt of a record, or undefined where the endpoint gave none. */
export const readReceipt = (id: string): string | undefined => openStorage()[RECEIPT + id];

export const forgetReceipt = (id: string | undefined): void => {
  delete openStorage()[RECEIPT + id];
};
