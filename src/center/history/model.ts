import { diff } from '../../domain/diff.js';
import { CONTEXT, toJsonLd } from '../../domain/dpv.js';
import type { ConsentRecord } from '../../domain/record.js';
import { readRecord } from '../../domain/wire.js';
import { claimsOf } from '../../effects/check-receipt.js';
import { readHistory } from '../../effects/history.js';
import { readReceipt } from '../../effects/receipts.js';
import type { Model } from '../model.js';

/** What the history needs of the centre, and of the sections of a whole notice alike. */
export type HistoryModel = Pick<Model, 'manager' | 'style' | 'settings' | 'texts' | 'words' | 'state' | 'read'>;

/** An answer that is kept in this browser, and the endpoint's signature under it. */
export interface Kept {
  readonly record: ConsentRecord;
  readonly receipt: string | undefined;
}

/** The answers, newest first; undefined where the browser keeps nothing for this page. */
export const readAnswers = (): Kept[] | undefined =>
  readHistory()
    ?.flatMap((value) => {
      // The page's own code can write there as well.
      const read = readRecord(value);
      return read.status === 'ok' ? [{ record: read.record, receipt: readReceipt(read.record.id) }] : [];
    })
    .sort((a, b) => (a.record.time < b.record.time ? 1 : -1));

/** What an answer allowed and refused that the one before it had not, as names; all of it, where nobody knows that one. */
export function changedBy(record: ConsentRecord, answers: readonly Kept[], { settings, read }: HistoryModel) {
  const before = answers.find((other) => other.record.id === record.previous)?.record.choice;
  const { granted, withdrawn } = diff(before ?? {}, record.choice);
  const services = settings.categories.flatMap((category) => category.services);
  const names = (ids: readonly string[]): string[] =>
    ids
      // What follows its category needs no words of its own.
      .filter((id) => !ids.includes(services.find((service) => service.id === id)?.category ?? ''))
      .map((id) => read([...settings.categories, ...services].find((entry) => entry.id === id)?.name) || id);
  return {
    allowed: names(granted),
    refused: names(before ? withdrawn : Object.keys(record.choice).filter((id) => !record.choice[id])),
  };
}

/** The answers as they were posted, each with its receipt. */
export const toJson = (answers: readonly Kept[]): string => JSON.stringify(answers, null, 2);

/** The answers as JSON-LD in the terms of DPV and ISO/IEC TS 27560. */
export function toDpv(answers: readonly Kept[], { settings, read }: HistoryModel): string {
  const { controller } = settings.source.notice;
  const name = read(controller?.name);
  const address = read(controller?.address);
  const contact = read(controller?.email) || read(controller?.url);
  const graph = answers.map(({ record, receipt = '' }) => {
    const { received } = claimsOf(receipt);
    const description = {
      withdrawal: `${record.origin}/#privacy`,
      ...(name && { controller: { name, ...(address && { address }), ...(contact && { contact }) } }),
    };
    const before = answers.find((answer) => answer.record.id === record.previous)?.record;
    return toJsonLd(record, typeof received === 'string' ? received : undefined, description, before);
  });
  return JSON.stringify({ '@context': CONTEXT, '@graph': graph }, null, 2);
}
