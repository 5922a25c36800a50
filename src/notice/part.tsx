import type { NoticePart } from '../center/app.js';
import { Gradual } from '../center/gradual.js';
import type { Model } from '../center/model.js';
import { Contents } from './contents.js';
import { type LoadRequests, noticeModel } from './model.js';
import { Section } from './section.js';
import { entriesOf } from './sections.js';
import { styles } from './styles.js';
import type { NoticeTexts } from './texts.js';

/** The sections that a notice has content for, and their table of contents. */
export function partOf(centerModel: Model, goal: string, load: LoadRequests, texts?: NoticeTexts): NoticePart {
  const model = noticeModel(centerModel, goal, load, texts);
  const entries = entriesOf(model);

  // One a task: a long notice must not keep the page from answering.
  // `unled` until a reader is led to something in it (`go`).
  const Sections = () => (
    <div class='unled'>
      <Gradual of={entries} step={1}>
        {(entry) => <Section key={entry.id} entry={entry} model={model} />}
      </Gradual>
    </div>
  );

  return { styles, Contents: () => <Contents entries={entries} model={model} />, Sections };
}
