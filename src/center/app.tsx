import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren, ComponentType } from 'preact';
import { asked } from '../domain/config.js';
import { Category } from './category.js';
import { FoldedHistory } from './lazy-history.js';
import { NEW_TAB } from './link.js';
import type { Model } from './model.js';
import { More, Summary } from './notice.js';
import { Status } from './status.js';

export const TITLE = 'title';

/** The sections of a full notice, which are fetched once the centre is open. */
export interface NoticePart {
  readonly styles: string;
  /** The table of contents. */
  readonly Contents: ComponentType;
  readonly Sections: ComponentType;
}

/** Null where the notice has no sections, or they did not load. */
type Part = ReadonlySignal<NoticePart | null | undefined>;

interface Props {
  readonly model: Model;
  readonly part: Part;
  /** Closes the centre; without it there is nothing to close. */
  readonly close: (() => void) | undefined;
}

/** What comes with the sections, or what stands in for them; alone, so that nothing else is rendered again as they come. */
function Late({ part, of, children }: { part: Part; of?: 'Contents' | 'Sections'; children?: ComponentChildren }) {
  const Come = of && part.value?.[of];
  return Come ? <Come /> : part.value === null && children;
}

/** All that the centre shows. */
export function App({ model, part, close }: Props) {
  const { settings, texts, answer } = model;
  const asks = asked(settings).length > 0;
  return (
    <div class='page'>
      <div class='head'>
        {/* The content is long, so the reader begins at its heading, and not at the first control (APG, modal dialog). */}
        <h2 id={TITLE} tabIndex={-1} autofocus={!!close}>
          {texts.center_title}
        </h2>
        {close && (
          <button type='button' data-action='close' aria-label={texts.close} onClick={close}>
            <svg viewBox='0 0 16 16' aria-hidden='true'>
              <path d='m3 3 10 10M13 3 3 13' />
            </svg>
          </button>
        )}
        <Late part={part} of='Contents' />
      </div>
      <span id={NEW_TAB} hidden>
        {texts.new_tab}
      </span>
      <div class='first'>
        <div class='body'>
          <Summary model={model} />
          <Status model={model} />
          {settings.categories.map((category) => (
            <Category key={category.id} category={category} model={model} />
          ))}
          <Late part={part}>
            <More model={model} />
            {asks && <FoldedHistory model={model} />}
          </Late>
        </div>
        {asks && (
          <div class='foot'>
            <button type='button' data-action='accept' onClick={(event) => answer('accept-all', event.isTrusted)}>
              {texts.accept}
            </button>
            <button type='button' data-action='reject' onClick={(event) => answer('reject-all', event.isTrusted)}>
              {texts.reject}
            </button>
            <button type='button' data-action='save' onClick={(event) => answer('save', event.isTrusted)}>
              {texts.save}
            </button>
          </div>
        )}
      </div>
      <Late part={part} of='Sections' />
    </div>
  );
}
