import type { StoredRecord } from '../domain/record.js';
import { items, type Model } from './model.js';

/** What the revisions since an answer changed: all that are listed, where the list does not reach back to it. */
export function Changes({ record, model: { settings, read } }: { record: StoredRecord; model: Model }) {
  const changes = items(settings.source.notice.changes);
  const answered = changes.findIndex(({ revision }) => revision === record.revision);
  const newer = answered < 0 ? changes : changes.slice(0, answered);
  if (!newer.length) return null;
  return (
    <ul class='changes'>
      {newer.map(({ revision, summary }) => (
        <li key={revision}>{read(summary)}</li>
      ))}
    </ul>
  );
}
