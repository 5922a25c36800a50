import { attempt } from '../attempt.js';
import type { GuardTools } from './tools.js';
import { wrap } from './wrap.js';

const { getAttribute } = Element.prototype;

/** Windows that code opens, and forms that are sent. Links that a visitor follows are theirs to follow. */
export function guardNavigation({ realm, rules }: GuardTools): void {
  const isHeld = (form: Element, button?: Element | null): boolean =>
    // A page may send the event to what is no form.
    !!attempt(() =>
      rules.address((button && getAttribute.call(button, 'formaction')) ?? getAttribute.call(form, 'action') ?? ''),
    );
  wrap(realm, 'open', (go, _, [address]) => (rules.address(address) ? null : go()));
  wrap<HTMLFormElement>(realm.HTMLFormElement.prototype, 'submit', (go, form) => (isHeld(form) ? undefined : go()));
  realm.addEventListener(
    'submit',
    (event) => {
      if (isHeld(event.target as Element, event.submitter)) event.preventDefault();
    },
    true,
  );
}
