import type { ServiceEntry } from '../domain/config.js';
import { items, type Model } from './model.js';
import { fill } from './words.js';

/** What a service stores in the browser, as a table. */
export function Storage({ service, model }: { service: ServiceEntry; model: Model }) {
  const { texts, words, read } = model;
  const rows = [
    ...items(service.cookies).map((cookie) => ({ ...cookie, kind: 'cookie' as const })),
    ...items(service.storage).map((entry) => ({ kind: 'local' as const, ...entry, setBy: undefined })),
  ];
  if (!rows.length) return <p class='muted'>{texts.stored_nothing}</p>;
  const purposes = rows.some(({ purpose }) => read(purpose));
  return (
    <table>
      <caption>{fill(texts.stored, { name: read(service.name) })}</caption>
      <thead>
        <tr>
          {[texts.stored_name, texts.stored_kind, texts.stored_keeps, ...(purposes ? [texts.stored_purpose] : [])].map(
            (label) => (
              <th key={label} scope='col'>
                {label}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, kind, keeps, purpose, setBy }) => (
          <tr key={kind + name}>
            <th scope='row'>
              <code dir='ltr'>{read(name)}</code>
            </th>
            <td data-label={texts.stored_kind}>
              <div>
                {texts[`kind_${kind}`]}
                {setBy === 'server' && <p class='muted'>{texts.set_by_server}</p>}
                {setBy === 'third-party' && <p class='muted'>{texts.set_by_third_party}</p>}
              </div>
            </td>
            <td data-label={texts.stored_keeps}>
              {read(keeps)
                ? words.duration(read(keeps))
                : /cookie|session/.test(kind)
                  ? texts.keeps_session
                  : texts.keeps_local}
            </td>
            {purposes && <td data-label={texts.stored_purpose}>{read(purpose)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
