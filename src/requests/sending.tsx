import type { Desk } from './desk.js';

/** What is becoming of a request, said aloud. */
export function Sending({ desk: { step, texts } }: { readonly desk: Desk }) {
  const { value } = step;
  return (
    <>
      <p role='status' class='muted'>
        {value.at === 'sending' && texts.sending}
      </p>
      <p role='alert' class='wrong'>
        {value.at === 'waiting' && texts.waiting}
        {value.at === 'refused' && texts.not_taken}
      </p>
      {value.at === 'waiting' && (
        <button type='button' onClick={value.again}>
          {texts.try_now}
        </button>
      )}
    </>
  );
}
