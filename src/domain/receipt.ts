import { isObject } from './object.js';

/** A compact JWS (RFC 7515, §3.1). */
const JWS = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/**
 * The receipts in the endpoint's answer, by record id: `{ receipt }` to one record, `{ receipts: [{ id, receipt }] }`
 * to a list. Whatever else stands there is left out.
 * @param ids of the records that were posted: nobody else's receipt is taken
 */
export function receiptsIn(body: unknown, ids: readonly string[]): [string, string][] {
  if (!isObject(body)) return [];
  const listed: unknown[] = Array.isArray(body.receipts) ? body.receipts : [];
  return [{ id: ids.length === 1 ? ids[0] : undefined, receipt: body.receipt }, ...listed].flatMap((entry) => {
    const { id, receipt } = isObject(entry) ? entry : {};
    return typeof id === 'string' && ids.includes(id) && typeof receipt === 'string' && JWS.test(receipt)
      ? [[id, receipt] satisfies [string, string]]
      : [];
  });
}
