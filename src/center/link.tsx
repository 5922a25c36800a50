import type { ComponentChildren } from 'preact';
import { safeHref } from '../domain/href.js';

/** The id of the element that says that a link opens a new tab. */
export const NEW_TAB = 'new-tab';

/** A link in a new tab, so that nobody loses what they have begun to choose; plain text where the address is not safe. */
export function Link({ href, children }: { href: string; children: ComponentChildren }) {
  const safe = safeHref(href);
  if (!safe) return <>{children}</>;
  const newTab = !/^(mailto|tel):/i.test(safe) && {
    target: '_blank',
    rel: 'noopener noreferrer',
    'aria-describedby': NEW_TAB,
  };
  return (
    <a href={safe} {...newTab}>
      {children}
    </a>
  );
}
