import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { Gradual } from '../center/gradual.js';
import { fill } from '../center/words.js';
import type { Props } from './model.js';

/** A cell: what is shown, and the text that it is sorted and filtered by. */
export interface Shown {
  readonly text: string;
  readonly show?: ComponentChildren;
}

interface TableProps extends Props {
  /** Names the table for readers; the heading above says it to the others. */
  readonly name: string;
  readonly columns: readonly string[];
  /** The first cell names its row. */
  readonly rows: readonly (readonly Shown[])[];
}

/** Below this number of rows a filter would only be in the way. */
const FILTER_FROM = 5;

const show = ({ text, show = text }: Shown): ComponentChildren => show;

/** A table that can be sorted by each column and filtered; where it is narrow, each row is a card. */
export function DataTable({ name, columns, rows, model }: TableProps) {
  const { texts, words } = model;
  const sorted = useSignal<{ at: number; down: boolean } | undefined>(undefined);
  const wanted = useSignal('');
  const order = sorted.value;

  const needle = wanted.value.trim().toLocaleLowerCase();
  const left = rows.filter((row) => row.some(({ text }) => text.toLocaleLowerCase().includes(needle)));
  if (order) {
    const { at, down } = order;
    const { compare } = new Intl.Collator(words.locale, { numeric: true });
    left.sort((a, b) => compare(a[at]?.text ?? '', b[at]?.text ?? '') * (down ? -1 : 1));
  }

  return (
    <div class='table'>
      {rows.length >= FILTER_FROM && (
        <div class='filter'>
          <input
            type='search'
            aria-label={`${texts.filter}: ${name}`}
            placeholder={texts.filter}
            value={wanted.value}
            onInput={(event) => {
              wanted.value = event.currentTarget.value;
            }}
          />
          <span role='status' class='muted'>
            {needle && fill(texts.rows, { shown: words.count(left.length), count: words.count(rows.length) })}
          </span>
        </div>
      )}
      <table aria-label={name} class='data'>
        <thead>
          <tr>
            {columns.map((label, at) => {
              const direction = order?.at === at ? (order.down ? 'descending' : 'ascending') : undefined;
              return (
                <th key={label} scope='col' aria-sort={direction}>
                  <button
                    type='button'
                    onClick={() => {
                      sorted.value = { at, down: direction === 'ascending' };
                    }}
                  >
                    {label}
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          <Gradual of={left} step={10}>
            {(row) => (
              <tr key={row[0]?.text}>
                {row.map((cell, at) =>
                  at === 0 ? (
                    <th key={columns[at]} scope='row'>
                      {show(cell)}
                    </th>
                  ) : (
                    <td key={columns[at]} data-label={columns[at]}>
                      {/* One box: beside its label, where the row is a card. */}
                      {cell.text && <div>{show(cell)}</div>}
                    </td>
                  ),
                )}
              </tr>
            )}
          </Gradual>
        </tbody>
      </table>
    </div>
  );
}
