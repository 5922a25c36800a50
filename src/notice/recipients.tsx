import { Link } from '../center/link.js';
import { items } from '../center/model.js';
import { fill } from '../center/words.js';
import type { Recipient } from '../domain/types.js';
import { DataTable, type Shown } from './data-table.js';
import type { NoticeModel, Props } from './model.js';

/** Lines of text, one below the other. */
const lines = (...parts: (string | undefined | false)[]): Shown => {
  const written = parts.filter((part): part is string => !!part);
  return {
    text: written.join(' '),
    show: written.map((part) => (
      <span key={part} class='line'>
        {part}
      </span>
    )),
  };
};

function transfer({ transfers, safeguard, copy }: Recipient, { texts, words, read }: NoticeModel): Shown {
  const countries = words.list(
    items(transfers).map((code) => words.country(read(code))),
    'conjunction',
  );
  return lines(
    countries && fill(texts.transfer_to, { countries }),
    safeguard && texts[`safeguard_${safeguard}`],
    read(copy),
  );
}

/** Who receives data, where, and on which conditions; only the columns that have content. */
export function Recipients({ model }: Props) {
  const { texts, words, settings, read } = model;
  const list = items(settings.source.notice.recipients);
  if (!list.length) return null;
  const columns: [label: string, cell: (recipient: Recipient) => Shown][] = [
    [
      texts.recipient,
      ({ name, privacy }) => ({
        text: read(name),
        show: (
          <>
            {read(name)}
            {privacy && (
              <span class='line'>
                <Link href={privacy}>{fill(texts.policy, { name: read(name) })}</Link>
              </span>
            )}
          </>
        ),
      }),
    ],
    [texts.recipient_role, ({ role }) => lines(read(role))],
    [texts.recipient_country, ({ country, place }) => lines(country && words.country(read(country)), read(place))],
    [texts.recipient_transfer, (recipient) => transfer(recipient, model)],
    [texts.recipient_details, ({ data, condition }) => lines(read(data), read(condition))],
  ];
  const filled = columns.filter(([, cell]) => list.some((recipient) => cell(recipient).text));
  return (
    <DataTable
      name={texts.section_recipients}
      columns={filled.map(([label]) => label)}
      rows={list.map((recipient) => filled.map(([, cell]) => cell(recipient)))}
      model={model}
    />
  );
}
