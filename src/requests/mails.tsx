import type { ReadonlySignal } from '@preact/signals';
import type { Desk } from './desk.js';

/** A switch for each kind of e-mail that one can do without. What the person gets today nobody here knows: all begin at off. */
export function Mails({ desk, wrong }: { readonly desk: Desk; readonly wrong: ReadonlySignal<string | undefined> }) {
  const { texts, mails, model } = desk;
  const bad = wrong.value === 'stop';
  return (
    <fieldset aria-describedby={bad ? 'stop-wrong' : undefined}>
      <legend>{texts.stop}</legend>
      {mails.map(({ id, name }) => (
        <label key={id}>
          <input type='checkbox' name='stop' value={id} aria-invalid={bad} /> {model.read(name)}
        </label>
      ))}
      {bad && (
        <p id='stop-wrong' class='wrong' role='alert'>
          {texts.stop_none}
        </p>
      )}
    </fieldset>
  );
}
