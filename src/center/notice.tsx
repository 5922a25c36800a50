import { Link } from './link.js';
import { items, type Model } from './model.js';
import { Parts } from './parts.js';

/** The summary of the notice. */
export const Summary = ({ model: { settings, read } }: { model: Model }) =>
  items(settings.source.notice.summary).map((text) => (
    <p key={text} class='summary'>
      {read(text)}
    </p>
  ));

/** Who is responsible, and the links of the notice: below the choices, which are what the visitor came for. */
export function More({ model: { settings, texts, read } }: { model: Model }) {
  const { controller, links } = settings.source.notice;
  if (!controller && !items(links).length) return null;
  return (
    <section class='more'>
      <h3>{texts.links}</h3>
      {controller && (
        <p class='muted'>
          {texts.controller}{' '}
          <Parts
            of={[
              read(controller.name),
              read(controller.address),
              read(controller.registration),
              read(controller.phone),
              read(controller.email) && <Link href={`mailto:${read(controller.email)}`}>{read(controller.email)}</Link>,
            ]}
          />
        </p>
      )}
      <ul>
        {items(links).map(({ label, href }) => (
          <li key={href}>
            <Link href={href}>{read(label)}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
