import { useSignal, useSignalEffect } from '@preact/signals';
import { createRef } from 'preact';
import { items } from '../center/model.js';
import type { NoticeSection } from '../domain/types.js';
import { anchorOf, go } from './go.js';
import type { Props } from './model.js';
import type { Entry } from './sections.js';

/** A section under its heading, with the notes that have no field of their own before what it shows. */
export function Section({ entry, model }: Props & { readonly entry: Entry }) {
  const { id, title, Content } = entry;
  const { value: heading } = useSignal(createRef<HTMLHeadingElement>());
  // Those before the goal are there by now. Those behind it are not: as each comes, the page is long enough to bring the
  // goal nearer to the top, for whoever is still there.
  useSignalEffect(() => {
    const root = heading.current?.getRootNode();
    const anchor = anchorOf(model.goal.value ?? '');
    if (root instanceof ShadowRoot && (anchor === anchorOf(id) || root.activeElement?.id === anchor)) go(root, anchor);
  });
  return (
    <section class='part-of-notice' data-section={id}>
      <h3 id={anchorOf(id)} tabIndex={-1} ref={heading}>
        {title}
      </h3>
      {items(model.settings.source.notice.notes?.[id as NoticeSection]).map((text) => (
        <p key={text} class='note'>
          {model.read(text)}
        </p>
      ))}
      <Content model={model} />
    </section>
  );
}
