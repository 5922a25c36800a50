import { useSignal, useSignalEffect } from '@preact/signals';
import type { HistoryModel } from './history/model.js';
import { type Arriving, arrive } from './part.js';

interface Props {
  readonly model: HistoryModel;
}

/** The history of answers, whose file is fetched with the sections of a whole notice, or as a short one unfolds it. */
export function LazyHistory({ model }: Props) {
  const part: Arriving<typeof import('./history/history.js')> = useSignal();
  useSignalEffect(() => arrive(part, import('./history/history.js'), model.style));
  return part.value ? <part.value.History model={model} /> : null;
}

/** The same behind a heading that unfolds it, beside a short notice. */
export function FoldedHistory({ model }: Props) {
  const open = useSignal(false);
  return (
    <details
      class='more'
      onToggle={({ currentTarget }) => {
        open.value ||= currentTarget.open;
      }}
    >
      <summary>{model.texts.section_history}</summary>
      {open.value && <LazyHistory model={model} />}
    </details>
  );
}
