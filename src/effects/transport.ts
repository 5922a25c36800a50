/** What became of a record: kept by the endpoint, never to be sent again, or to be sent again later. */
export type Delivery = 'delivered' | 'refused' | 'waiting';

/**
 * Posts JSON so that it outlives the page (`keepalive`; a record is far below its 64 KiB).
 * 4xx means that the same record would be refused again, except 408 and 429, which ask for patience.
 */
export const post = (endpoint: string, body: string): Promise<Delivery> =>
  fetch(endpoint, {
    method: 'POST',
    body,
    keepalive: true,
    credentials: 'omit',
    // Paths can be sensitive: the record has the origin, and the path only on request.
    referrerPolicy: 'origin',
    headers: { 'content-type': 'application/json' },
  }).then(
    ({ ok, status }) => (ok ? 'delivered' : /^4(?!08|29)/.test(`${status}`) ? 'refused' : 'waiting'),
    () => 'waiting',
  );
