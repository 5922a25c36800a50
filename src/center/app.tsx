import { asked } from '../domain/config.js';
import { Category } from './category.js';
import { NEW_TAB } from './link.js';
import type { Model } from './model.js';
import { More, Summary } from './notice.js';
import { Status } from './status.js';

export const TITLE = 'title';

/** All that the dialog shows. */
export function App({ model }: { model: Model }) {
  const { manager, settings, texts, answer } = model;
  return (
    <>
      <div class='head'>
        {/* The content is long, so the reader begins at its heading, and not at the first control (APG, modal dialog). */}
        <h2 id={TITLE} tabIndex={-1} autofocus>
          {texts.center_title}
        </h2>
        <button type='button' data-action='close' aria-label={texts.close} onClick={() => manager.close()}>
          <svg viewBox='0 0 16 16' aria-hidden='true'>
            <path d='m3 3 10 10M13 3 3 13' />
          </svg>
        </button>
      </div>
      <span id={NEW_TAB} hidden>
        {texts.new_tab}
      </span>
      <div class='body'>
        <Summary model={model} />
        <Status model={model} />
        {settings.categories.map((category) => (
          <Category key={category.id} category={category} model={model} />
        ))}
        <More model={model} />
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
    </>
  );
}
