import { type Delivery, deliveryOf, retryAfter } from '../domain/delivery.js';

/** In ms. An endpoint that is silent for longer is one that does not answer. */
export const SILENCE = 30_000;

/**
 * Posts JSON so that it outlives the page (`keepalive`, which browsers deny to a body of more than 64 KiB, and so to
 * what such a body would hold up). Never rejects: undefined where no answer came.
 * Where a `<base>` stands does not matter: one that is injected must not lead records elsewhere.
 * With no more of the page's address than its origin: the path can be sensitive, and the record has it only where the
 * site asks.
 */
export const post = async (
  endpoint: string,
  body: string,
  credentials: RequestCredentials,
  signal: AbortSignal | null = null,
): Promise<Response | undefined> => {
  try {
    return await fetch(new URL(endpoint, location.href), {
      method: 'POST',
      body,
      credentials,
      signal,
      keepalive: body.length < 6e4,
      referrerPolicy: 'origin',
      headers: { 'content-type': 'application/json' },
    });
  } catch {
    return undefined;
  }
};

/** What an endpoint has said to a POST. */
interface Heard {
  readonly delivery: Delivery;
  /** What a sound answer says in JSON. */
  readonly body: unknown;
  readonly redirected: boolean;
  /** For how long it asks to be left alone, in ms. */
  readonly quiet: number;
}

/** Waits for what `post` gives, but not for ever. */
export async function hear(answer: Promise<Response | undefined>): Promise<Heard> {
  const silence = new Promise<undefined>((resolve) => setTimeout(resolve, SILENCE));
  const response = await Promise.race([answer, silence]);
  // To most redirects the browser makes the POST a GET: what answers that has not seen what was posted.
  const redirected = response?.redirected === true;
  const delivery = deliveryOf(redirected ? 0 : response?.status);
  // The status is the answer; what follows it may be no JSON, or never end.
  const body: unknown =
    delivery === 'delivered' ? await Promise.race([response?.json().catch(() => undefined), silence]) : undefined;
  return { delivery, body, redirected, quiet: retryAfter(response?.headers.get('retry-after'), Date.now()) };
}
