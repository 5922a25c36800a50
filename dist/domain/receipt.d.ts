/**
 * The receipts in the endpoint's answer, by record id: `{ receipt }` to one record, `{ receipts: [{ id, receipt }] }`
 * to a list. Whatever else stands there is left out.
 * @param ids of the records that were posted: nobody else's receipt is taken
 */
export declare function receiptsIn(body: unknown, ids: readonly string[]): [string, string][];
