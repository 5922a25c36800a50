import { type Signal, useSignal, useSignalEffect } from '@preact/signals';
import { createRef } from 'preact';
import { Link } from '../center/link.js';
import { fill } from '../center/words.js';
import { isEmail, isOptOut, type RequestKind } from '../domain/request.js';
import type { Desk, Filled } from './desk.js';
import { described, Field } from './field.js';
import { Mails } from './mails.js';

interface Props {
  readonly desk: Desk;
  readonly close: () => void;
}

/** What is wrong: the first one is gone to. */
type Wrong = 'email' | 'stop' | undefined;

/** Asks for as little as an answer needs (GDPR article 12(6)), and for nothing that one must give for an opt-out. */
export function Form({ desk, close }: Props) {
  const { texts, model, name, routes, mails, step } = desk;
  const { read, words } = model;
  const { value: form } = useSignal(createRef<HTMLFormElement>());
  const about = useSignal(0);
  const chosen = useSignal<RequestKind | undefined>(undefined);
  const wrong = useSignal<Wrong>(undefined);

  const route = routes[about.value];
  const kinds = name === 'communications' ? [] : desk.kinds(route);
  const kind: RequestKind | undefined =
    name === 'communications' ? name : (kinds.find((known) => known === chosen.value) ?? kinds[0]);
  const free = isOptOut(kind ?? '');
  const here = route?.here !== false;
  const busy = step.value.at === 'sending' || step.value.at === 'waiting';

  // The form is new, so its reader begins with it.
  useSignalEffect(() => form.current?.querySelector<HTMLElement>('select,input')?.focus());

  function submit(event: Event): void {
    event.preventDefault();
    if (!form.current || !kind || busy) return;
    const data = new FormData(form.current);
    const said = (key: string): string => String(data.get(key) ?? '').trim();
    const [email, person, message] = [said('email'), said('name'), said('message')];
    const stop = data.getAll('stop').map(String);
    const noStop = mails.length > 0 && !stop.length;
    wrong.value = noStop ? 'stop' : (email || !free) && !isEmail(email) ? 'email' : undefined;
    if (wrong.value) {
      form.current.querySelector<HTMLElement>(`[name=${wrong.value}]`)?.focus();
      return;
    }
    const filled: Filled = {
      kind,
      ...(route && { about: read(route.requests).slice(0, 300) }),
      ...(email && { email }),
      ...(person && { name: person }),
      ...(message && { message }),
      ...(stop.length && { stop }),
    };
    desk.send(filled);
  }

  return (
    <form noValidate onSubmit={submit} ref={form} aria-label={name === 'rights' ? texts.ask_rights : texts.ask_mail}>
      {routes.length > 0 && (
        <Field id='about' label={texts.ask_about} why={fill(texts.answered_by, { name: read(route?.to) })}>
          <Select
            id='about'
            of={routes.map(({ requests }, at) => [`${at}`, read(requests)])}
            turn={(value) => {
              about.value = Number(value);
            }}
          />
        </Field>
      )}
      {!here && (
        <div class='callout' role='status'>
          <p>{texts.elsewhere}</p>
          {route?.link && (
            <p>
              <Link href={route.link.href}>{read(route.link.label)}</Link>
            </p>
          )}
        </div>
      )}
      {here && kinds.length > 0 && kind && (
        <Field id='kind' label={texts.ask_kind} why={desk.kindAbout(kind)}>
          <Select
            id='kind'
            of={kinds.map((each) => [each, desk.kindName(each)])}
            turn={(value) => {
              chosen.value = kinds.find((known) => known === value);
            }}
          />
        </Field>
      )}
      {here && mails.length > 0 && <Mails desk={desk} wrong={wrong} />}
      {here && <Contact desk={desk} free={free} wrong={wrong} />}
      {here && (
        <p class='muted'>
          {free ? texts.no_identity : texts.identity} {fill(texts.due_if_sent, { date: words.day(desk.due()) })}
        </p>
      )}
      <p class='actions'>
        {here && (
          <button type='submit' class='primary' aria-disabled={busy}>
            {texts.send}
          </button>
        )}
        <button type='button' onClick={close}>
          {texts.cancel}
        </button>
      </p>
    </form>
  );
}

interface SelectProps {
  readonly id: string;
  readonly of: readonly (readonly [value: string, label: string])[];
  readonly turn: (value: string) => void;
}

const Select = ({ id, of, turn }: SelectProps) => (
  <select id={id} aria-describedby={described(id)} onChange={(event) => turn(event.currentTarget.value)}>
    {of.map(([value, label]) => (
      <option key={value} value={value}>
        {label}
      </option>
    ))}
  </select>
);

interface ContactProps {
  readonly desk: Desk;
  readonly free: boolean;
  readonly wrong: Signal<Wrong>;
}

/** Where the answer goes and, but for an opt-out, what else the person wants to say. */
function Contact({ desk: { texts, name }, free, wrong: { value } }: ContactProps) {
  const wrong = value === 'email' && texts.email_wrong;
  // Both forms may be open at once.
  const id = `${name}-email`;
  return (
    <>
      <Field
        id={id}
        label={free ? texts.email_free : texts.email}
        why={free ? texts.email_free_why : texts.email_why}
        wrong={wrong}
      >
        <input
          id={id}
          name='email'
          type='email'
          autocomplete='email'
          required={!free}
          aria-invalid={!!wrong}
          aria-describedby={described(id, wrong)}
        />
      </Field>
      {!free && name === 'rights' && (
        <>
          <Field id='name' label={texts.name}>
            <input id='name' name='name' type='text' autocomplete='name' maxLength={200} />
          </Field>
          <Field id='message' label={texts.message}>
            <textarea id='message' name='message' rows={4} maxLength={5000} />
          </Field>
        </>
      )}
    </>
  );
}
