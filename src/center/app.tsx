import type { ReadonlySignal } from '@preact/signals';
import type { ComponentType } from 'preact';
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

interface Props {
  readonly model: Model;
  /** The sections of a notice that has some; null where they did not load. */
  readonly part: ReadonlySignal<NoticePart | null | undefined> | undefined;
  /** Closes the centre; without it there is nothing to close. */
  readonly close: (() => void) | undefined;
}

/** All that the centre shows. */
export function App({ model, part: parts, close }: Props) {
  const { settings, texts, answer, full } = model;
  const part = parts?.value;
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
        {part && <part.Contents />}
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
          {(!full || part === null) && (
            <>
              <More model={model} />
              {asked(settings).length > 0 && <FoldedHistory model={model} />}
            </>
          )}
        </div>
        {asked(settings).length > 0 && (
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
      {part && <part.Sections />}
    </div>
  );
}
