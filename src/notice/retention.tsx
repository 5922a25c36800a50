import { items } from '../center/model.js';
import { fill } from '../center/words.js';
import type { Notice, Retention, Text } from '../domain/types.js';
import type { NoticeModel, Props } from './model.js';

interface Kept {
  readonly name?: Text;
  readonly kept: readonly Retention[];
}

/** How long what is kept: by kind of data, then what has no kind of its own. */
export function keptBy({ data, retention }: Notice): Kept[] {
  const own = items(retention);
  return [
    ...items(data).flatMap(({ name, kept }) => (items(kept).length ? [{ name, kept: items(kept) }] : [])),
    ...(own.length ? [{ kept: own }] : []),
  ];
}

/** `while the account is open, then 3 years from its closure, then deleted` */
function sentence({ while: during, duration, atMost, from, ending }: Retention, { texts, words }: NoticeModel): string {
  const time = duration && words.duration(duration);
  const limit = time && atMost ? fill(texts.at_most, { time }) : time;
  const timed = limit && from ? fill(texts.from, { time: limit, from: texts[`from_${from}`] }) : limit;
  const end = words.list(
    items(ending).map((name) => texts[`then_${name}`]),
    'disjunction',
  );
  return [during && texts[`while_${during}`], timed, end]
    .filter((part): part is string => !!part)
    .reduce((first, next) => (first ? fill(texts.next, { first, next }) : next), '');
}

export function RetentionList({ model }: Props) {
  const { texts, words, settings, read } = model;
  return keptBy(settings.source.notice).map(({ name, kept }) => (
    <div key={read(name)} class='kept'>
      {name && <h4>{read(name)}</h4>}
      <ul class='rows'>
        {kept.map((rule) => (
          <li key={read(rule.what)}>
            {rule.what && <p>{read(rule.what)}</p>}
            <div>
              {(rule.while || rule.duration || rule.ending) && <p class='time'>{sentence(rule, model)}</p>}
              {items(rule.plans).length > 0 && (
                <dl>
                  {items(rule.plans).map(({ plan, duration }) => (
                    <div key={read(plan)}>
                      <dt>{read(plan)}</dt>
                      <dd>{duration ? words.duration(duration) : texts.configurable}</dd>
                    </div>
                  ))}
                </dl>
              )}
              {rule.renewed === false && <p>{texts.not_renewed}</p>}
              {rule.why && <p class='muted'>{read(rule.why)}</p>}
              {rule.note && <p class='muted'>{read(rule.note)}</p>}
            </div>
          </li>
        ))}
      </ul>
    </div>
  ));
}
