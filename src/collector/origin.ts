/** Why what came for a site is not taken; undefined where it is. `what` came is a word. */
export function problemOfOrigin(
  origin: string,
  sender: string | null,
  origins: readonly string[],
  what: 'record' | 'request',
): string | undefined {
  if (!origins.includes(origin)) return `the origin ${origin} is not allowed`;
  // A browser says where it comes from: one site must not write for another.
  return sender !== null && sender !== origin ? `${sender} sent a ${what} of ${origin}` : undefined;
}
