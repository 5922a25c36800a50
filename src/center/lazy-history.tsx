import { useSignal, useSignalEffect } from '@preact/signals';
import { createRef } from 'preact';
import { report } from '../effects/report.js';
import { adopt } from '../effects/style.js';
import type { History } from './history/history.js';
import type { HistoryModel } from './history/model.js';

interface Props {
  readonly model: HistoryModel;
}

/** The history of answers, whose file is fetched when it is to be seen. */
export function LazyHistory({ model }: Props) {
  const part = useSignal<{ readonly History: typeof History } | undefined>(undefined);
  const { value: place } = useSignal(createRef<HTMLDivElement>());
  useSignalEffect(() => {
    import('./history/history.js').then(
      (loaded) => {
        const root = place.current?.getRootNode();
        if (root instanceof ShadowRoot) adopt(root, loaded.styles);
        part.value = loaded;
      },
      () => report('a part did not load'),
    );
  });
  return <div ref={place}>{part.value && <part.value.History model={model} />}</div>;
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
