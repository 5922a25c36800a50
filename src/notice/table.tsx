import { Link } from '../center/link.js';
import { items } from '../center/model.js';
import type { Cell, NoticeTable } from '../domain/types.js';
import { DataTable, type Shown } from './data-table.js';
import type { NoticeModel, Props } from './model.js';

function shown({ text, is, href }: Cell, { texts, read }: NoticeModel): Shown {
  const words = read(text);
  if (href) return { text: words || href, show: <Link href={href}>{words || href}</Link> };
  if (is === undefined) return { text: words };
  const answer = is ? texts.yes : texts.no;
  return {
    text: `${answer} ${words}`.trim(),
    show: (
      <>
        <span class={is ? 'yes' : 'no'}>{answer}</span> {words}
      </>
    ),
  };
}

/** A table with the site's own columns. */
export function OwnTable({ table, model }: Props & { readonly table: NoticeTable }) {
  const { title, about, columns, rows } = table;
  const { read } = model;
  return (
    <>
      {items(about).map((text) => (
        <p key={read(text)} class='note'>
          {read(text)}
        </p>
      ))}
      <DataTable
        name={read(title)}
        columns={items(columns).map(read)}
        rows={items(rows).map((row) => items(row).map((cell) => shown(cell, model)))}
        model={model}
      />
    </>
  );
}
