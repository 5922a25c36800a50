import type { ComponentChildren } from 'preact';
import { Link } from '../center/link.js';
import { items } from '../center/model.js';
import { isObject } from '../domain/object.js';
import type { Controller, Contact as Person } from '../domain/types.js';
import type { NoticeModel, Props } from './model.js';

/** Who is responsible, whom to write to, and where else to read. */
export function Contact({ model }: Props) {
  const { texts, settings, read } = model;
  const { controller, representative, dpo, roles, links } = settings.source.notice;
  return (
    <>
      <div class='people'>
        <Card title={texts.who} person={controller} model={model} />
        <Card title={texts.representative} person={representative} model={model} />
        <Card title={texts.dpo} person={dpo} model={model} />
      </div>
      {items(roles).length > 0 && (
        <ul class='rows'>
          {items(roles).map(({ name, role, about }) => (
            <li key={read(name)}>
              <p>
                <strong>{read(name)}</strong> {role && <span class='basis'>{texts[`role_${role}`]}</span>}
              </p>
              {about && <p class='muted'>{read(about)}</p>}
            </li>
          ))}
        </ul>
      )}
      {items(links).length > 0 && (
        <ul class='links'>
          {items(links).map(({ label, href }) => (
            <li key={href}>
              <Link href={href}>{read(label)}</Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface CardProps {
  readonly title: string;
  readonly person: (Person & Partial<Controller>) | undefined;
  readonly model: NoticeModel;
}

function Card({ title, person, model: { read } }: CardProps) {
  // Nobody has checked what a config holds at this depth.
  if (!person || !isObject(person)) return null;
  const { name, address, registration, email, phone, url, about } = person as Person & Partial<Controller>;
  const lines: ComponentChildren[] = [
    read(address),
    read(registration),
    email && <Link href={`mailto:${read(email)}`}>{read(email)}</Link>,
    read(phone),
    url && <Link href={read(url)}>{read(url)}</Link>,
  ];
  return (
    <div>
      <h4>{title}</h4>
      <address>
        <strong>{read(name)}</strong>
        {lines.filter(Boolean).map((line, at) => (
          <span key={at} class='line'>
            <bdi>{line}</bdi>
          </span>
        ))}
      </address>
      {about && <p class='muted'>{read(about)}</p>}
    </div>
  );
}
