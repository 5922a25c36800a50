import { useSignal, useSignalEffect } from '@preact/signals';
import { createRef } from 'preact';
import { keysAt } from '../../effects/check-receipt.js';
import { download } from '../../effects/download.js';
import { listen } from '../../effects/events.js';
import { Gradual } from '../gradual.js';
import { Answer } from './answer.js';
import { history } from './en.js';
import { Forget } from './forget.js';
import { type HistoryModel, type Kept, readAnswers, toDpv, toJson } from './model.js';

export { styles } from './styles.js';

/** How often, and after how many ms, one looks again for an answer that has just been given. */
const LOOKS = 20;
const PAUSE = 250;

/** Every answer given in this browser: what changed with it, its receipt, and the ways to keep or to delete it all. */
export function History({ model }: { readonly model: HistoryModel }) {
  const { state, settings } = model;
  const texts = { ...history, ...model.texts };
  const { value: place } = useSignal(createRef<HTMLDivElement>());
  const answers = useSignal<Kept[] | undefined>(readAnswers());
  const keys = useSignal<readonly unknown[] | undefined>(undefined);
  useSignalEffect(() => {
    keysAt(settings.source.consent.keys).then((found) => {
      keys.value = found;
    });
  });
  useSignalEffect(() => {
    const id = state.value.decision.record?.id;
    let left = LOOKS;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      clearTimeout(timer);
      answers.value = readAnswers();
      const missing = id && !answers.peek()?.some(({ record }) => record.id === id);
      // The file that keeps it is fetched after the answer.
      if (missing && left-- > 0) timer = setTimeout(look, PAUSE);
    };
    look();
    const stop = listen(document, 'askfirst:record', look);
    return () => {
      clearTimeout(timer);
      stop();
    };
  });
  // Who came for this section, and still is at its heading, found the page too short to bring that to the top.
  useSignalEffect(() => {
    const root = place.current?.getRootNode();
    const heading = root instanceof ShadowRoot ? root.activeElement : null;
    if (heading?.parentElement?.matches('[data-section=history]')) heading.scrollIntoView();
  });
  const list = answers.value;
  const save = (name: string, type: string, text: string) => () => download(`privacy-${name}`, type, text);
  return (
    <div class='history' ref={place}>
      {!list?.length && <p class='muted'>{list ? texts.history_none : texts.history_blocked}</p>}
      {!!list?.length && (
        <>
          <ol>
            <Gradual of={list} step={5}>
              {(kept) => (
                <Answer key={kept.record.id} kept={kept} answers={list} keys={keys} model={model} texts={texts} />
              )}
            </Gradual>
          </ol>
          <p class='actions'>
            <button type='button' onClick={save('history.json', 'application/json', toJson(list))}>
              {texts.download_json}
            </button>
            <button type='button' onClick={save('history.jsonld', 'application/ld+json', toDpv(list, model))}>
              {texts.download_dpv}
            </button>
          </p>
        </>
      )}
      {(list || model.manager.record) && <Forget model={model} texts={texts} />}
    </div>
  );
}
