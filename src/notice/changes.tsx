import { items } from '../center/model.js';
import { fill } from '../center/words.js';
import type { Difference, Duration } from '../domain/types.js';
import { diffWords } from '../domain/words-diff.js';
import type { NoticeModel, Props } from './model.js';

/** A change that is coming, how changes are announced, and what each revision changed. */
export function Changes({ model }: Props) {
  const { texts, words, settings, read } = model;
  const { updated, coming, changes, changePolicy: policy } = settings.source.notice;
  const ways = items(policy?.by).map((way) => texts[`by_${way}`]);
  const time = policy?.ahead && words.duration(read(policy.ahead satisfies Duration));
  return (
    <>
      {coming && (
        <div class='callout'>
          <h4>{fill(texts.coming, { date: words.day(read(coming.effective)) })}</h4>
          <p>{read(coming.summary)}</p>
          <Differences list={coming.differences} model={model} />
          <p class='muted'>{fill(texts.announced, { date: words.day(read(coming.announced)) })}</p>
        </div>
      )}
      {updated && <p>{fill(texts.updated, { date: words.day(read(updated)) })}</p>}
      {items(policy?.about).map((text) => (
        <p key={read(text)}>{read(text)}</p>
      ))}
      {(ways.length > 0 || time) && (
        <p>
          {ways.length > 0 && fill(texts.policy_by, { ways: words.list(ways, 'disjunction') })}{' '}
          {time && fill(texts.policy_ahead, { time })}
        </p>
      )}
      {items(changes).length > 0 && (
        <ol class='revisions'>
          {items(changes).map(({ revision, summary, differences }) => (
            <li key={revision}>
              <h4>
                {texts.revision} {words.day(read(revision))}{' '}
                {revision === settings.revision && <span class='yes'>{texts.present}</span>}
              </h4>
              <p>{read(summary)}</p>
              <Differences list={differences} model={model} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

interface DifferencesProps {
  readonly list: readonly Difference[] | undefined;
  readonly model: NoticeModel;
}

/** What was said before and what is said now, as one text in which only what differs is marked. */
const Differences = ({ list, model: { texts, read } }: DifferencesProps) =>
  items(list).map(({ what, before, after }) => (
    <figure key={read(what)} class='difference'>
      <figcaption>{read(what)}</figcaption>
      <p>
        {diffWords(read(before), read(after)).map(({ kind, text }, at) =>
          kind === 'same' ? (
            text
          ) : kind === 'removed' ? (
            <del key={at}>
              <span class='unseen'> {texts.removed} </span>
              {text}
            </del>
          ) : (
            <ins key={at}>
              <span class='unseen'> {texts.added} </span>
              {text}
            </ins>
          ),
        )}
      </p>
    </figure>
  ));
