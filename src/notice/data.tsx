import { items } from '../center/model.js';
import { fill } from '../center/words.js';
import { Bases } from './basis.js';
import type { Props } from './model.js';

/** The kinds of data, each with its fields and where they come from. */
export function Data({ model }: Props) {
  const { texts, words, settings, read } = model;
  const { data, children } = settings.source.notice;
  return (
    <>
      {items(data).map(({ name, fields, source, obligation, purposes, bases, note }) => (
        <article key={read(name)} class='item'>
          <h4>{read(name)}</h4>
          {items(fields).length > 0 && (
            <ul class='tags'>
              {items(fields).map((field) => (
                <li key={read(field)}>{read(field)}</li>
              ))}
            </ul>
          )}
          {note && <p class='muted'>{read(note)}</p>}
          <dl>
            {[
              [texts.source, read(source)],
              [texts.obligation, read(obligation)],
              [texts.used_for, words.list(items(purposes).map(read), 'conjunction')],
              [texts.rests_on, items(bases).length > 0 && <Bases bases={bases} model={model} />],
            ].map(
              ([label, value]) =>
                value && (
                  <div key={label}>
                    <dt>{label}</dt>
                    <dd>{value}</dd>
                  </div>
                ),
            )}
          </dl>
        </article>
      ))}
      {children && (
        <p class='callout'>
          {fill(texts.children, { age: words.count(Number(children.age)) })} {read(children.about)}
        </p>
      )}
    </>
  );
}
