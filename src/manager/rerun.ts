import { whenNavigated } from '../effects/navigated.js';
import type { LoadLater } from './consent.js';

/** What has run, with what takes its place, by the ways out of one consent object. */
const begun = new WeakMap<object, Map<Element, Node>>();

/**
 * An inert copy takes the place of what has run, as if the page had brought it anew: the gate lets it through if it is
 * granted then, in the same order and with the same nonce. What the application has removed stays gone. Trusted Types
 * refuse the text of a copy, and so an inline script; its `src` they let pass.
 */
export const rerun: Awaited<ReturnType<LoadLater>>['rerun'] = (script, copy, manager, stops) => {
  // AskFirst was taken out of the page meanwhile.
  if (!stops[0]) return;
  const known = begun.get(stops);
  const copies = known ?? new Map<Element, Node>();
  copies.set(script, copy);
  if (known) return;
  begun.set(stops, copies);
  stops.push(
    whenNavigated(() => {
      const roots = new Set<Node>();
      for (const [script, copy] of copies) {
        if (!script.isConnected) continue;
        script.replaceWith(copy);
        roots.add(copy.getRootNode());
      }
      copies.clear();
      // All at once, because what comes first is not always what runs first.
      for (const root of roots) manager.scan(root as ParentNode & Node);
    }),
  );
};
