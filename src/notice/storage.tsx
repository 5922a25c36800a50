import { useSignal } from '@preact/signals';
import { items } from '../center/model.js';
import { asked, type Settings } from '../domain/config.js';
import { matches } from '../domain/match.js';
import type { StoredKind } from '../domain/stored.js';
import type { Duration, Text } from '../domain/types.js';
import { type Found, readStored } from '../effects/stored.js';
import { DataTable } from './data-table.js';
import type { NoticeModel, Props } from './model.js';

interface Declared {
  readonly kind: StoredKind;
  /** `*` stands for any run of characters. */
  readonly name: string;
  readonly by: string;
  readonly purpose: Text | undefined;
  readonly keeps: Duration | undefined;
  /** Set by a server, so that no script of this page may see or erase it. */
  readonly beyond: boolean;
}

const DAY = 86_400_000;

/** What the services declare, and what AskFirst itself keeps where it asks anything. */
function declaredBy({ settings, read, texts }: NoticeModel): Declared[] {
  const services = settings.categories.flatMap(({ services }) => services);
  const declared = services.flatMap((service) => {
    const by = [read(service.name), read(service.provider?.name)].filter(Boolean).join(', ');
    return [
      ...items(service.cookies).map((entry) => ({ kind: 'cookie' as const, ...entry, by })),
      ...items(service.storage).map((entry) => ({ kind: 'local' as const, setBy: undefined, ...entry, by })),
    ].map(({ kind, name, purpose, keeps, setBy = 'page' }) => ({
      ...{ kind, name: read(name), by, purpose, keeps },
      beyond: setBy !== 'page',
    }));
  });
  const own = ownOf(settings, texts.own, texts.own_purpose).map((entry) => ({ ...entry, name: read(entry.name) }));
  return [...declared, ...own.filter(({ name }) => !declared.some((other) => matches(other.name, name)))];
}

function ownOf(settings: Settings, by: string, purpose: string): Declared[] {
  const { notice, consent } = settings.source;
  const { cookie, endpoint } = consent;
  const keeps = `P${Math.round(settings.expires / DAY)}D`;
  const beyond = false;
  const asks = asked(settings).length > 0;
  const local = [
    // A record waits there for the file that puts it into the history.
    ...(asks ? ['history', 'outbox.*'] : []),
    ...(asks && endpoint ? ['refused.*', 'receipt.*'] : []),
    ...(notice.coming ? ['coming'] : []),
  ];
  return [
    ...(asks ? [{ kind: 'cookie' as const, name: cookie?.name ?? 'askfirst', by, purpose, keeps, beyond }] : []),
    ...local.map((part) => ({
      kind: 'local' as const,
      name: `askfirst.${part}`,
      by,
      purpose,
      keeps: undefined,
      beyond,
    })),
  ];
}

/** What is declared, beside what is really stored in this browser right now, and by whom. */
export function StorageNow({ model }: Props) {
  const { texts, words, read } = model;
  const stored = useSignal(readStored());
  const declared = declaredBy(model);
  const belongs = (entry: Declared) => (found: Found) => entry.kind === found.kind && matches(entry.name, found.name);
  const unknown = stored.value.filter((found) => !declared.some((entry) => belongs(entry)(found)));
  return (
    <>
      <p class='muted'>{texts.storage_about}</p>
      {declared.length > 0 && (
        <DataTable
          name={texts.section_storage}
          columns={[
            texts.stored_name,
            texts.stored_kind,
            texts.set_by,
            texts.stored_purpose,
            texts.stored_keeps,
            texts.here_now,
          ]}
          rows={declared.map((entry) => {
            const here = stored.value.some(belongs(entry));
            const now = here ? texts.here : entry.beyond ? texts.beyond_us : texts.not_here;
            const forEver = /cookie|session/.test(entry.kind) ? texts.keeps_session : texts.keeps_local;
            return [
              { text: entry.name, show: <code dir='ltr'>{entry.name}</code> },
              { text: texts[`kind_${entry.kind}`] },
              { text: entry.by },
              { text: read(entry.purpose) },
              { text: entry.keeps ? words.duration(read(entry.keeps)) : forEver },
              { text: now, show: <span class={here ? 'yes' : 'no'}>{now}</span> },
            ];
          })}
          model={model}
        />
      )}
      <div role='status' class='found'>
        {stored.value.length === 0 && <p>{texts.nothing_here}</p>}
        {unknown.length > 0 && (
          <>
            <h4>{texts.undeclared}</h4>
            <ul class='tags'>
              {unknown.map(({ kind, name }) => (
                <li key={kind + name}>
                  <code dir='ltr'>{name}</code> <span class='muted'>{texts[`kind_${kind}`]}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <button
        type='button'
        class='small'
        onClick={() => {
          stored.value = readStored();
        }}
      >
        {texts.look_again}
      </button>
    </>
  );
}
