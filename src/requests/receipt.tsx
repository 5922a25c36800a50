import { useSignal, useSignalEffect } from '@preact/signals';
import { createRef } from 'preact';
import { fill } from '../center/words.js';
import type { PrivacyRequest } from '../domain/request.js';
import { download } from '../effects/download.js';
import type { Desk } from './desk.js';

interface Props {
  readonly desk: Desk;
  readonly request: PrivacyRequest;
  readonly due: string;
}

/** What the person keeps: the reference, the day, and the link to the state. */
export function Receipt({ desk, request, due }: Props) {
  const { texts, model, name } = desk;
  const { words } = model;
  const { value: heading } = useSignal(createRef<HTMLHeadingElement>());
  const copied = useSignal(false);
  const address = `${location.href.replace(/#.*/s, '')}#privacy/${name}/${request.token}`;
  const until = fill(texts.due, { date: words.day(due) });

  useSignalEffect(() => heading.current?.focus());

  // With what the person wrote, which is theirs.
  const text = [
    ...[texts.sent, words.date(request.time, true), `${texts.reference} ${request.reference}`],
    ...[desk.kindName(request.kind), request.about, until, `${texts.state_link}: ${address}`, '', request.message],
  ];
  return (
    <div class='request callout'>
      <h4 tabIndex={-1} ref={heading}>
        {texts.sent}
      </h4>
      <p>
        {desk.kindName(request.kind)}
        {request.about && ` · ${request.about}`}
      </p>
      <p>
        {texts.reference} <code dir='ltr'>{request.reference}</code>
      </p>
      {due && <p>{until}</p>}
      <p>
        {texts.state_link} {/* Only secure pages have a clipboard. */}
        {navigator.clipboard && (
          <button
            type='button'
            data-action='copy'
            onClick={async () => {
              copied.value = false;
              copied.value = await navigator.clipboard.writeText(address).then(
                () => true,
                () => false,
              );
            }}
          >
            {texts.copy}
          </button>
        )}{' '}
        <span role='status'>{copied.value && texts.copied}</span>
      </p>
      <p class='address'>
        <code dir='ltr'>{address}</code>
      </p>
      <p class='muted'>{texts.state_link_why}</p>
      <p class='actions'>
        <button type='button' onClick={() => window.print()}>
          {texts.print}
        </button>
        <button
          type='button'
          onClick={() =>
            download(
              `${request.reference}.txt`,
              'text/plain;charset=utf-8',
              text.filter((line) => line !== undefined).join('\n'),
            )
          }
        >
          {texts.save_file}
        </button>
        <button
          type='button'
          onClick={() => {
            desk.step.value = { at: 'form' };
          }}
        >
          {texts.another}
        </button>
      </p>
    </div>
  );
}
