import { items } from '../center/model.js';
import { Ask } from './ask.js';
import { Bases } from './basis.js';
import type { Props } from './model.js';

/** The kinds of e-mail with what makes each lawful, and the way to switch off those that one can do without. */
export function Mail({ model }: Props) {
  const { texts, settings, read } = model;
  const { communications, rights } = settings.source.notice;
  const kinds = items(communications?.kinds);
  return (
    <>
      <ul class='rows'>
        {kinds.map(({ id, name, description, bases }) => (
          <li key={id}>
            <div>
              <p class='what'>{read(name)}</p>
              {description && <p class='muted'>{read(description)}</p>}
            </div>
            <Bases bases={bases} model={model} />
          </li>
        ))}
      </ul>
      {(communications?.endpoint ?? rights?.endpoint) && kinds.some(({ optional }) => optional === true) && (
        <Ask name='communications' label={texts.ask_mail} model={model} />
      )}
    </>
  );
}
