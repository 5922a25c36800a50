import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import type { NoticePart } from '../center/app.js';
import type { Model } from '../center/model.js';
import { Contents } from './contents.js';
import { noticeModel } from './model.js';
import { Section } from './section.js';
import { type Entry, entriesOf } from './sections.js';
import { styles } from './styles.js';
import type { NoticeTexts } from './texts.js';

/** The sections that a notice has content for, and their table of contents. */
export function partOf(centerModel: Model, texts?: NoticeTexts): NoticePart {
  const model = noticeModel(centerModel, texts);
  const entries = entriesOf(model);

  function Sections() {
    const ready = useSignal(1);
    // One a task: a long notice must not keep the page from answering.
    useSignalEffect(() => {
      const { value } = ready;
      if (value >= entries.length) return;
      const timer = setTimeout(() => {
        ready.value = value + 1;
      });
      return () => clearTimeout(timer);
    });
    return (
      <div class='sections'>
        {entries.map((entry, at) => (
          <Later key={entry.id} entry={entry} when={() => ready.value > at} />
        ))}
      </div>
    );
  }

  function Later({ entry, when }: { entry: Entry; when: () => boolean }) {
    const ready = useComputed(when);
    return ready.value ? <Section entry={entry} model={model} /> : null;
  }

  return { styles, Contents: () => <Contents entries={entries} model={model} />, Sections };
}
