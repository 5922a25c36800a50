import { useSignal, useSignalEffect } from '@preact/signals';
import type { ComponentChildren } from 'preact';

interface Props<Item> {
  readonly of: readonly Item[];
  /** How many a task. */
  readonly step: number;
  /** Whether nothing is there at once, as where it is folded away. @default false */
  readonly later?: boolean;
  readonly children: (item: Item) => ComponentChildren;
}

/** A list of which some are there at once and the others soon: hundreds in one task would freeze the page. */
export function Gradual<Item>({ of, step, later, children }: Props<Item>) {
  const count = later ? 0 : step;
  return (
    <>
      {of.slice(0, count).map(children)}
      {of.length > count && (
        <Rest of={of.slice(count)} step={step}>
          {children}
        </Rest>
      )}
    </>
  );
}

/** A component of its own, so that what is there already is not rendered again for what comes. */
function Rest<Item>(props: Props<Item>) {
  const ready = useSignal(false);
  useSignalEffect(() => {
    const timer = setTimeout(() => {
      ready.value = true;
    });
    return () => clearTimeout(timer);
  });
  return ready.value ? <Gradual {...props} /> : null;
}
