import type { ComponentChildren } from 'preact';
import { safeHref } from '../domain/href.js';

/** A link in a new tab, so that nobody loses what they have begun to choose; plain text where the address is not safe. */
export function Link({ href, children }: { href: string; children: ComponentChildren }) {
  const safe = safeHref(href);
  if (!safe) return <>{children}</>;
  return (
    <a href={safe} target={/^mailto:/i.test(safe) ? undefined : '_blank'} rel='noopener noreferrer'>
      {children}
    </a>
  );
}
