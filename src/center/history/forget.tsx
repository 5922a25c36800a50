import { useSignal } from '@preact/signals';
import { createRef } from 'preact';
import { forgetAll } from '../../effects/history.js';
import type { HistoryTexts } from '../texts.js';
import type { HistoryModel } from './model.js';

interface Props {
  readonly model: HistoryModel;
  readonly texts: HistoryTexts;
}

/** Deletes everything that this browser remembers for AskFirst, after a warning of what that means. */
export function Forget({ model, texts }: Props) {
  const asked = useSignal(false);
  const { value: first } = useSignal(createRef<HTMLButtonElement>());
  const close = (): void => {
    asked.value = false;
    first.current?.focus();
  };
  return (
    <div class='forget'>
      <button
        type='button'
        data-action='forget'
        ref={first}
        aria-expanded={asked.value}
        onClick={() => {
          asked.value = !asked.value;
        }}
      >
        {texts.forget}
      </button>
      {asked.value && (
        <div class='warning'>
          <p role='status'>{texts.forget_about}</p>
          <p class='actions'>
            <button
              type='button'
              data-action='forget-all'
              onClick={() => {
                close();
                forgetAll();
                model.manager.reset();
              }}
            >
              {texts.forget_yes}
            </button>
            <button type='button' onClick={close}>
              {texts.forget_no}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}
