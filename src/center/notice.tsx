import { Link } from './link.js';
import { items, type Model } from './model.js';
import { Parts } from './parts.js';

/** Who is responsible, and the summary of the notice. */
export function Introduction({ model: { settings, texts, read } }: { model: Model }) {
  const { controller, summary } = settings.source.notice ?? {};
  return (
    <>
      {items(summary).map((text) => (
        <p key={text}>{read(text)}</p>
      ))}
      {controller && (
        <p class='muted'>
          {texts.controller}{' '}
          <Parts
            of={[
              controller.name,
              controller.address,
              controller.registration,
              controller.phone,
              controller.email && <Link href={`mailto:${controller.email}`}>{controller.email}</Link>,
            ]}
          />
        </p>
      )}
    </>
  );
}

/** The links of the notice. */
export function Links({ model: { settings, texts, read } }: { model: Model }) {
  const links = items(settings.source.notice?.links);
  if (!links.length) return null;
  return (
    <section class='links'>
      <h3>{texts.links}</h3>
      <ul>
        {links.map(({ label, href }) => (
          <li key={href}>
            <Link href={href}>{read(label)}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
