import { Link } from '../center/link.js';
import { items } from '../center/model.js';
import { Parts } from '../center/parts.js';
import { fill } from '../center/words.js';
import { Ask } from './ask.js';
import type { Props } from './model.js';

/** What one can ask for, of whom, how soon the answer comes, and where to complain. */
export function Rights({ model }: Props) {
  const { texts, words, settings, read } = model;
  const { rights, authority } = settings.source.notice;
  const email = read(rights?.email);
  return (
    <>
      {items(rights?.list).length > 0 && (
        <ul class='rights'>
          {items(rights?.list).map(({ right, note }) => (
            <li key={right}>
              <h4>{texts[`right_${right}`]}</h4>
              <p class='muted'>{texts[`about_${right}`]}</p>
              {note && <p>{read(note)}</p>}
            </li>
          ))}
        </ul>
      )}
      {items(rights?.routes).length > 0 && (
        <table aria-label={texts.routes}>
          <thead>
            <tr>
              <th scope='col'>{texts.route_requests}</th>
              <th scope='col'>{texts.route_to}</th>
            </tr>
          </thead>
          <tbody>
            {items(rights?.routes).map(({ requests, to }) => (
              <tr key={read(requests)}>
                <th scope='row'>{read(requests)}</th>
                <td data-label={texts.route_to}>{read(to)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {email && (
        <p>
          {texts.write_to} <Link href={`mailto:${email}`}>{email}</Link>
        </p>
      )}
      {rights?.deadline && <p>{fill(texts.deadline, { time: words.duration(read(rights.deadline)) })}</p>}
      {rights?.endpoint && <Ask name='rights' label={texts.ask_rights} model={model} />}
      {authority && (
        <p>
          {texts.complain}{' '}
          <Parts
            of={[
              authority.url ? <Link href={read(authority.url)}>{read(authority.name)}</Link> : read(authority.name),
              read(authority.address),
            ]}
          />
        </p>
      )}
    </>
  );
}
