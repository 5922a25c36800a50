import { items } from '../center/model.js';
import { Bases } from './basis.js';
import type { Props } from './model.js';

/** What data is used for; each use beside what makes it lawful. */
export function Purposes({ model }: Props) {
  const { settings, read } = model;
  return (
    <ul class='rows'>
      {items(settings.source.notice.purposes).map(({ name, description, bases, uses }) => (
        <li key={read(name)}>
          <div>
            <h4>{read(name)}</h4>
            {description && <p class='muted'>{read(description)}</p>}
          </div>
          <Bases bases={bases} model={model} />
          {items(uses).map(({ name, bases }) => (
            <div key={read(name)} class='use'>
              <p>{read(name)}</p>
              <Bases bases={bases} model={model} />
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}
