export type Body =
  | { readonly status: 'ok'; readonly value: unknown }
  | { readonly status: 'refused'; readonly code: 400 | 408 | 413; readonly error: string };

const refused = (code: 400 | 408 | 413, error: string): Body => ({ status: 'refused', code, error });

/** The JSON in a request's body. Counts the bytes that come: a Content-Length may be missing, or a lie. */
export async function readJson({ body }: Request, maxBytes: number): Promise<Body> {
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
    return { status: 'ok', value: JSON.parse(text) };
  } catch {
    return refused(400, 'the body must be JSON in UTF-8');
  }
}
