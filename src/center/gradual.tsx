import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import type { ComponentChildren } from 'preact';

interface Props<Item> {
  readonly of: readonly Item[];
  /** How many a task. */
  readonly step: number;
  readonly children: (item: Item) => ComponentChildren;
}

/** A list of which some are there at once and the others soon: hundreds in one task would freeze the page. */
export function Gradual<Item>({ of, step, children }: Props<Item>) {
  const steps = useSignal(1);
  const count = Math.ceil(of.length / step);
  useSignalEffect(() => {
    const { value } = steps;
    if (value >= count) return;
    const timer = setTimeout(() => {
      steps.value = value + 1;
    });
    return () => clearTimeout(timer);
  });
  return Array.from({ length: count }, (_, at) => (
    <Step key={at} when={() => steps.value > at} of={of.slice(at * step, at * step + step)}>
      {children}
    </Step>
  ));
}

/** What is there already is not rendered again for what comes. */
function Step<Item>({ when, of, children }: Omit<Props<Item>, 'step'> & { readonly when: () => boolean }) {
  const ready = useComputed(when);
  return ready.value ? <>{of.map(children)}</> : null;
}
