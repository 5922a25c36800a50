import type { ComponentType } from 'preact';
import { LazyHistory } from '../center/lazy-history.js';
import { items } from '../center/model.js';
import { asked } from '../domain/config.js';
import type { NoticeSection, NoticeTable } from '../domain/types.js';
import { Changes } from './changes.js';
import { Mail } from './communications.js';
import { Contact } from './contact.js';
import { Data } from './data.js';
import type { NoticeModel, Props } from './model.js';
import { Purposes } from './purposes.js';
import { Recipients } from './recipients.js';
import { keptBy, RetentionList } from './retention.js';
import { Rights } from './rights.js';
import { Security } from './security.js';
import { StorageNow } from './storage.js';
import { OwnTable } from './table.js';

/** A section of the notice: what the address and the table of contents call it, and what it shows. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly Content: ComponentType<Props>;
}

/** The sections that have content, in the order of the questions that people ask. */
export function entriesOf(model: NoticeModel): Entry[] {
  const { texts, settings, read } = model;
  const { notice } = settings.source;
  const section = (id: NoticeSection, Content: ComponentType<Props>, has: unknown): Entry[] =>
    has || items(notice.notes?.[id]).length ? [{ id, title: texts[`section_${id}`], Content }] : [];
  const table = (table: NoticeTable): Entry => ({
    id: table.id,
    title: read(table.title),
    Content: ({ model }) => <OwnTable table={table} model={model} />,
  });
  return [
    ...section('data', Data, items(notice.data).length || notice.children),
    ...section('purposes', Purposes, items(notice.purposes).length),
    ...section('retention', RetentionList, keptBy(notice).length),
    ...section('recipients', Recipients, items(notice.recipients).length),
    ...items(notice.tables).map(table),
    ...section('storage', StorageNow, true),
    ...section('security', Security, items(notice.measures).length),
    ...section('rights', Rights, notice.rights || notice.authority),
    ...section('communications', Mail, items(notice.communications?.kinds).length),
    ...section('history', LazyHistory, asked(settings).length),
    ...section(
      'changes',
      Changes,
      notice.coming || notice.changePolicy || notice.updated || items(notice.changes).length,
    ),
    ...section(
      'contact',
      Contact,
      notice.controller ||
        notice.representative ||
        notice.dpo ||
        items(notice.roles).length ||
        items(notice.links).length,
    ),
  ];
}
