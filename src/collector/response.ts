import type { Answer } from './answer.js';

/**
 * An answer as it goes out.
 * @param reader the site whose pages may read it
 */
export function toResponse(
  { status, body, text, stream, headers }: Answer,
  isHead: boolean,
  reader: string | undefined,
): Response {
  return new Response(isHead ? null : (stream ?? text ?? (body && JSON.stringify(body)) ?? null), {
    status,
    headers: {
      vary: 'Origin',
      ...(body && { 'content-type': 'application/json' }),
      ...((body || text || stream) && { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }),
      // On refusals too: without it the page reads a network error, and would send again for ever.
      ...(reader !== undefined && {
        'access-control-allow-origin': reader,
        'access-control-expose-headers': 'Retry-After',
      }),
      ...headers,
    },
  });
}
