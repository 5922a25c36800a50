/** What became of a record: kept by the endpoint, never to be sent again, or to be sent again later. */
export type Delivery = 'delivered' | 'refused' | 'waiting';

/**
 * Posts JSON so that it outlives the page (`keepalive`; a record is far below its 64 KiB).
 * 4xx means that the same record would be refused again, except 408 and 429, which ask for patience.
 */
export async function post(endpoint: string, body: string): Promise<Delivery> {
  try {
    const { ok, status } = await fetch(endpoint, {
      method: 'POST',
      body,
      keepalive: true,
      credentials: 'omit',
      headers: { 'content-type': 'application/json' },
    });
    if (ok) return 'delivered';
    return status >= 400 && status < 500 && status !== 408 && status !== 429 ? 'refused' : 'waiting';
  } catch {
    return 'waiting';
  }
}
