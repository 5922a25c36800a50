/** The name of the section that a hash leads to: `rights` in `#privacy/rights`. */
export const sectionIn = (hash: string): string | undefined => /^#privacy\/([\w-]+)(?:\/|$)/.exec(hash)?.[1];

/** The token of a person's own link to a request: what comes after the section. */
export const tokenIn = (hash: string): string | undefined => /\/([\da-f]{64})$/.exec(hash)?.[1];

export const anchorOf = (id: string): string => `section-${id}`;

/** Brings a section, or anything else with an id, into view; a reader goes on from its heading. False where it is not there. */
export function go(root: Node, id: string): boolean {
  const found = root instanceof ShadowRoot ? root.getElementById(id) : null;
  // A height that is a guess would move it away again once it is known.
  found?.closest('.unled')?.classList.remove('unled');
  found?.scrollIntoView();
  found?.focus({ preventScroll: true });
  return !!found;
}
