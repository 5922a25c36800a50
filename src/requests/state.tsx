import { useSignal, useSignalEffect } from '@preact/signals';
import { createRef } from 'preact';
import { fill } from '../center/words.js';
import { isObject } from '../domain/object.js';
import { readState } from '../effects/deliver.js';
import type { Desk } from './desk.js';

/** How far the request of a link is. */
export function State({ desk, token }: { readonly desk: Desk; readonly token: string }) {
  const { texts, model, endpoint } = desk;
  const { words, read } = model;
  const { value: heading } = useSignal(createRef<HTMLHeadingElement>());
  /** Null where nothing is kept, undefined while it is read or where that fails. */
  const found = useSignal<unknown>(undefined);
  const asked = useSignal(false);

  useSignalEffect(() => {
    heading.current?.scrollIntoView();
    heading.current?.focus({ preventScroll: true });
    readState(endpoint, token).then((state) => {
      found.value = state;
      asked.value = true;
    });
  });

  const state = isObject(found.value) ? found.value : undefined;
  // Nobody has checked what an endpoint answers.
  const text = (key: string): string => (typeof state?.[key] === 'string' ? state[key] : '');
  const status = `state_${text('status')}`;
  return (
    <div class='request callout'>
      <h4 tabIndex={-1} ref={heading}>
        {texts.yours} <code dir='ltr'>{text('reference')}</code>
      </h4>
      <div role='status'>
        {asked.value && !state && <p>{found.value === null ? texts.state_unknown : texts.state_unread}</p>}
        {state && (
          <>
            <p>
              <strong>{read((texts as { readonly [id: string]: string })[status])}</strong>
            </p>
            {text('answer') && <p>{text('answer')}</p>}
            <p class='muted'>
              {Number.isFinite(Date.parse(text('received'))) &&
                fill(texts.received_on, { date: words.date(text('received')) })}{' '}
              {!/answered|refused/.test(status) && fill(texts.due, { date: words.day(text('due')) })}
            </p>
          </>
        )}
      </div>
    </div>
  );
}
