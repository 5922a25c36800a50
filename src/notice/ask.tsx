import { useSignal, useSignalEffect } from '@preact/signals';
import { createRef } from 'preact';
import type { FormName, Props, RequestPart } from './model.js';

/** The button that opens a form; and the state of a request, where its link opened the centre. */
export function Ask({ name, label, model }: Props & { readonly name: FormName; readonly label: string }) {
  const { value: button } = useSignal(createRef<HTMLButtonElement>());
  const open = useSignal(false);
  /** Null where it did not load. */
  const part = useSignal<RequestPart | null | undefined>(undefined);
  const token = model.linked.section === name ? model.linked.token : undefined;

  const load = (): void => {
    model.requests().then(
      (loaded) => {
        part.value = loaded;
      },
      () => {
        part.value = null;
      },
    );
  };
  const close = (): void => {
    open.value = false;
    button.current?.focus();
  };
  useSignalEffect(() => {
    if (!token) return;
    // Whoever has the link can read the state: it should not stay in an address that others log.
    history.replaceState(history.state, '', `#privacy/${name}`);
    load();
  });

  const { value: loaded } = part;
  return (
    <div class='ask'>
      {token && loaded && <loaded.State name={name} token={token} />}
      <button
        type='button'
        class='primary'
        aria-expanded={open.value}
        ref={button}
        onClick={() => {
          open.value = !open.value;
          if (open.value) load();
        }}
      >
        {label}
      </button>
      <p role='alert'>{loaded === null && model.texts.ask_failed}</p>
      {open.value && loaded && <loaded.Form name={name} close={close} />}
    </div>
  );
}
