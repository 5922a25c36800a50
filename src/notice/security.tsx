import { items } from '../center/model.js';
import type { Props } from './model.js';

/** The technical and organisational measures, group by group. */
export function Security({ model: { settings, read } }: Props) {
  return (
    <div class='groups'>
      {items(settings.source.notice.measures).map(({ name, items: measures }) => (
        <div key={read(name)}>
          {name && <h4>{read(name)}</h4>}
          <ul class='plain'>
            {items(measures).map((measure) => (
              <li key={read(measure)}>{read(measure)}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
