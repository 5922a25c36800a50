import type { ComponentChildren } from 'preact';

/** What there is of a list of facts, on one line; each keeps its own writing direction. */
export const Parts = ({ of }: { of: ComponentChildren[] }) => (
  <>{of.filter(Boolean).map((part, at) => [at ? ' · ' : '', <bdi key={at}>{part}</bdi>])}</>
);
