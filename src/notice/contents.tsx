import { useSignal, useSignalEffect } from '@preact/signals';
import { createRef } from 'preact';
import { TITLE } from '../center/app.js';
import { asked } from '../domain/config.js';
import { listen } from '../effects/events.js';
import { anchorOf, go, sectionIn } from './go.js';
import type { Props } from './model.js';
import type { Entry } from './sections.js';

const FIRST = 'choices';

/** The table of contents: a list beside the text, or, where that is narrow, behind a button. */
export function Contents({ entries, model }: Props & { readonly entries: readonly Entry[] }) {
  const { texts, settings } = model;
  const open = useSignal(false);
  const current = useSignal(model.goal.peek() ?? FIRST);
  const { value: nav } = useSignal(createRef<HTMLElement>());
  const first = { id: FIRST, title: asked(settings).length ? texts.section_choices : texts.section_summary };

  const lead = (id: string): void => {
    open.value = false;
    current.value = id;
    // Once the list is folded, or what is gone to would move.
    setTimeout(() => {
      const found = nav.current && go(nav.current.getRootNode(), id === FIRST ? TITLE : anchorOf(id));
      if (!found) model.goal.value = id;
    });
  };
  useSignalEffect(() =>
    listen(window, 'hashchange', () => {
      const id = sectionIn(location.hash);
      if (id) lead(id);
    }),
  );

  return (
    <nav ref={nav} aria-label={texts.contents} class='contents'>
      <button
        type='button'
        class='fold'
        aria-expanded={open.value}
        aria-controls='contents'
        onClick={() => {
          open.value = !open.value;
        }}
      >
        {texts.contents}
      </button>
      <ul id='contents' class={open.value ? 'open' : ''}>
        {[first, ...entries].map(({ id, title }) => (
          <li key={id}>
            <a
              href={`#privacy/${id}`}
              aria-current={current.value === id ? 'location' : undefined}
              onClick={(event) => {
                // The address is for copying: changing it would disturb sites whose routes are hashes.
                event.preventDefault();
                lead(id);
              }}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
