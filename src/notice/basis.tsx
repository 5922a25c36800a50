import { items } from '../center/model.js';
import type { Basis } from '../domain/types.js';
import { go } from './go.js';
import type { NoticeModel, Props } from './model.js';

/** What makes a use lawful, each basis with what it covers and its article. */
export function Bases({ bases, model }: Props & { readonly bases: readonly Basis[] | undefined }) {
  const { texts, read } = model;
  const list = items(bases);
  if (!list.length) return null;
  return (
    <ul class='bases'>
      {list.map(({ basis, covers, interest, article, category }) => (
        <li key={basis + read(covers)}>
          <span class={basis === 'consent' ? 'basis consent' : 'basis'}>{texts[`basis_${basis}`]}</span>{' '}
          {covers && <>{read(covers)} </>}
          <span class='muted'>
            {interest && <>{read(interest)} · </>}
            {read(article) || texts[`article_${basis}`]}
          </span>
          {category && <Answer category={category} model={model} />}
        </li>
      ))}
    </ul>
  );
}

/** The visitor's own answer to a category, and the way to its switch. */
function Answer({ category, model }: { readonly category: string; readonly model: NoticeModel }) {
  const { texts, manager, settings, state, read } = model;
  const entry = settings.categories.find(({ id, required }) => id === category && !required);
  if (!entry || state.value.decision.status === 'none') return null;
  return (
    <span class='answer'>
      {manager.granted(category) ? texts.you_allow : texts.you_refuse}{' '}
      <button
        type='button'
        class='link'
        aria-label={`${texts.change}: ${read(entry.name)}`}
        onClick={(event) => go(event.currentTarget.getRootNode(), `on-${category}`)}
      >
        {texts.change}
      </button>
    </span>
  );
}
