import { Changes } from './changes.js';
import type { Model } from './model.js';
import { Reference } from './reference.js';
import { fill } from './words.js';

/** The last answer: when it was given, how long it holds, its id as a proof, and the way to take it back. */
export function Status({ model }: { model: Model }) {
  const { manager, state, texts, words, answer } = model;
  const { decision } = state.value;
  const { record, settings } = manager;
  if (decision.status === 'none')
    return <p class='status'>{settings.problems.length ? texts.unavailable : texts.nothing_asked}</p>;
  const honored = decision.status === 'default' && decision.objected && <p role='status'>{texts.honored}</p>;
  if (!record)
    return (
      <div class='status'>
        <p>{decision.status === 'default' ? texts.on_by_default : texts.not_answered}</p>
        {honored}
      </div>
    );
  return (
    <div class='status'>
      <div>
        <p>{fill(texts.answered, { date: words.date(record.time, true) })}</p>
        {honored}
        <p>
          {decision.status === 'ask'
            ? texts[`again_${decision.reason}`]
            : fill(texts.holds, { date: words.date(Date.parse(record.time) + settings.expires) })}
        </p>
        {decision.status === 'ask' && decision.reason === 'revision' && <Changes record={record} model={model} />}
      </div>
      {/* GDPR article 7(3): as easy to take back as it was to give, so one click. */}
      {Object.values(record.choice).includes(true) && (
        <button type='button' data-action='withdraw' onClick={(event) => answer('reject-all', event.isTrusted)}>
          {texts.withdraw}
        </button>
      )}
      <Reference id={record.id} model={model} />
    </div>
  );
}
