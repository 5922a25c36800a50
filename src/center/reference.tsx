import { useSignal } from '@preact/signals';
import type { Model } from './model.js';

/** The id of a record, to be told to whoever keeps it. */
export function Reference({ id, model: { texts } }: { id: string; model: Pick<Model, 'texts'> }) {
  const copied = useSignal(false);
  const copy = () => {
    // Taken back first, so that it is said again.
    copied.value = false;
    return navigator.clipboard.writeText(id).then(
      () => {
        copied.value = true;
      },
      // A page may forbid the clipboard; the text can be selected with one click.
      () => {},
    );
  };
  return (
    <p class='reference muted'>
      {texts.reference} <code dir='ltr'>{id}</code>
      {/* Only secure pages have a clipboard. */}
      {navigator.clipboard && (
        <button type='button' data-action='copy' onClick={copy}>
          {texts.copy}
        </button>
      )}
      <span role='status'>{copied.value && texts.copied}</span>
    </p>
  );
}
