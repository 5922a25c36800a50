import type { ComponentChildren } from 'preact';

/** What there is of a list of facts; each keeps its own writing direction, and in one piece where it fits on a line. */
export const Parts = ({ of }: { of: ComponentChildren[] }) =>
  of.filter(Boolean).map((part, at, parts) => [
    <span key={at} class='part'>
      <bdi>{part}</bdi>
      {at < parts.length - 1 && ' ·'}
    </span>,
    ' ',
  ]);
