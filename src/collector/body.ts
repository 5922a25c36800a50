import { type Answer, refuse } from './answer.js';

type Body =
  | { readonly status: 'ok'; readonly value: unknown }
  | { readonly status: 'refused'; readonly code: 400 | 408 | 413; readonly error: string };

/**
 * Whether an object names a key twice: JSON.parse keeps the last, another reader the first, and a proof must not mean
 * two things. Counts the keys in the text, whose strings are known to be sound, against those that were kept.
 */
function namesTwice(text: string, value: unknown): boolean {
  let keys = 0;
  for (const [, isKey] of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)) if (isKey) keys += 1;
  // A list of what is still to be looked at, and not a recursion: nesting may be deeper than the stack.
  const rest = [value];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    if (!Array.isArray(next)) keys -= Object.keys(next).length;
    for (const child of Object.values(next)) rest.push(child);
  }
  return keys !== 0;
}

const refused = (code: 400 | 408 | 413, error: string): Body => ({ status: 'refused', code, error });

/** The JSON in a request's body. Counts the bytes that come: a Content-Length may be missing, or a lie. */
async function readJson({ body }: Request, maxBytes: number): Promise<Body> {
  const chunks: Uint8Array[] = [];
  try {
    const reader = body?.getReader();
    let bytes = 0;
    for (let next = await reader?.read(); next?.value; next = await reader?.read()) {
      bytes += next.value.byteLength;
      if (bytes > maxBytes) {
        // Not awaited: a sender that has stalled must not hold the answer back.
        reader?.cancel().catch(() => {});
        return refused(413, `the body must be at most ${maxBytes} bytes`);
      }
      chunks.push(next.value);
    }
  } catch {
    // 408, which browsers send again, and not 400, which they do not: it was cut off, not wrong.
    return refused(408, 'the body ended early');
  }
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const text = chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode();
    const value: unknown = JSON.parse(text);
    return namesTwice(text, value) ? refused(400, 'an object in the body names a key twice') : { status: 'ok', value };
  } catch {
    return refused(400, 'the body must be JSON in UTF-8');
  }
}

/** What was posted as JSON, or why it is refused. */
export async function readPost(request: Request, maxBytes: number): Promise<Answer | { value: unknown }> {
  // Also what makes browsers ask first (preflight): a form or text/plain could be posted from any site.
  if (!/^application\/json *(;|$)/i.test(request.headers.get('content-type') ?? ''))
    return refuse(415, 'the Content-Type must be application/json', { accept: 'application/json' });
  // What is not unpacked cannot be a bomb.
  if (!/^(identity)?$/i.test(request.headers.get('content-encoding') ?? ''))
    return refuse(415, 'the body must not be compressed', { 'accept-encoding': 'identity' });
  const body = await readJson(request, maxBytes);
  return body.status === 'refused' ? refuse(body.code, body.error) : { value: body.value };
}
