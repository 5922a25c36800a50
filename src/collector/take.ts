import { MOST_RECORDS } from '../domain/delivery.js';
import { readPosted } from '../domain/no-answer.js';
import type { ConsentRecord } from '../domain/record.js';
import { type Answer, refuse } from './answer.js';
import { readPost } from './body.js';
import { type CookieOptions, prolong } from './cookie.js';
import { problemOfOrigin } from './origin.js';
import { signReceipt } from './receipt.js';
import type { Signer } from './signer.js';
import type { Store } from './store.js';

interface TakeOptions {
  readonly store: Store;
  readonly origins: readonly string[];
  readonly now: () => number;
  readonly maxBytes: number;
  readonly cookie?: CookieOptions | undefined;
  /** Undefined where nothing is signed. */
  readonly signer?: Promise<Signer> | undefined;
  readonly fail: (error: unknown) => void;
}

/** Answers a `POST`: reads, checks and keeps records, and gives receipts. */
export function createTake({ store, origins, now, maxBytes, cookie, signer, fail }: TakeOptions) {
  /** All records of a body, or why it is refused: a 4xx is final for the browser, so a half-kept list would lose the rest. */
  async function read(
    request: Request,
    sender: string | null,
  ): Promise<Answer | { records: ConsentRecord[]; isList: boolean }> {
    const body = await readPost(request, maxBytes);
    if ('status' in body) return body;
    const isList = Array.isArray(body.value);
    const values: unknown[] = Array.isArray(body.value) ? body.value : [body.value];
    if (values.length > MOST_RECORDS) return refuse(413, `a list must hold at most ${MOST_RECORDS} records`);
    if (!values.length) return refuse(422, 'a list must hold at least one record');

    const records: ConsentRecord[] = [];
    for (const [index, value] of values.entries()) {
      const where = isList ? `record ${index}: ` : '';
      const result = readPosted(value);
      if (result.status === 'refused') return refuse(422, where + result.problems.join('; '));
      const foreign = problemOfOrigin(result.record.origin, sender, origins, 'record');
      if (foreign) return refuse(403, where + foreign);
      records.push(result.record);
    }
    return { records, isList };
  }

  return async function take(request: Request, sender: string | null): Promise<Answer> {
    const input = await read(request, sender);
    if ('status' in input) return input;
    const { records, isList } = input;
    try {
      // Before anything is kept: a key that cannot be used is found now, and not after.
      const signs = await signer;
      const time = now();
      const received = new Date(time).toISOString();
      const placed = await store.append(records.map((record) => ({ record, received })));
      const repeated = placed.filter((place) => place.repeated).length;
      const counts = { stored: placed.length - repeated, repeated };
      const receipts =
        signs &&
        (await Promise.all(
          records.map(async ({ id }, index) => {
            const place = placed[index];
            return { id, receipt: place ? await signReceipt(signs, id, place) : '' };
          }),
        ));
      const lasting = cookie && prolong(cookie, request.headers.get('cookie'), records, time);
      return {
        status: 201,
        body: { ...counts, ...(receipts && (isList ? { receipts } : { receipt: receipts[0]?.receipt })) },
        headers: lasting === undefined ? {} : { 'set-cookie': lasting },
        counts,
      };
    } catch (error) {
      fail(error);
      return refuse(503, 'the record store failed; please send again', { 'retry-after': '30' });
    }
  };
}
