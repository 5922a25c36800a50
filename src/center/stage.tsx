import { signal } from '@preact/signals';
import { render } from 'preact';
import { direction } from '../domain/direction.js';
import type { Manager } from '../manager/consent.js';
import { App, type NoticePart } from './app.js';
import { createModel, type Model } from './model.js';
import { type Arriving, arrive } from './part.js';
import type { CenterWording } from './wording.js';

/** @param goal the hash of the link that opened the centre: `#privacy/rights` */
export type LoadNotice = (model: Model, goal: string) => Promise<NoticePart>;

/** How long "saved" stays, in ms: long enough to be read twice. */
export const SAID = 5000;

/** Where the centre is put up. */
interface Place {
  /** What is to hold it, and, beside it, what says that an answer is saved: a dialog is gone by then. */
  readonly host: HTMLElement;
  /** Adds a style sheet, also one that comes late. */
  style(css: string): unknown;
  /** What is to be filled. */
  readonly inside: HTMLElement;
  /** Called as the visitor answers. */
  answered(said: HTMLElement, text: string): void;
  /** Without it there is nothing to close. */
  readonly close?: () => void;
}

/**
 * Renders the centre in its wording, before it is shown. What comes back brings it to life; it takes the goal, and
 * returns the way out.
 */
export function stage(
  manager: Manager,
  wording: CenterWording,
  load: LoadNotice,
  { host, style, inside, answered, close }: Place,
): (goal: string) => () => void {
  const said = document.createElement('p');
  const model = createModel(manager, wording, style, () => answered(said, model.texts.saved));
  said.setAttribute('role', 'status');
  said.className = 'said';
  host.lang = model.language;
  host.dir = direction(model.language);
  (host.shadowRoot ?? host).append(said, inside);
  inside.classList.toggle('full', model.full);
  const part: Arriving<NoticePart> = signal(model.full ? undefined : null);
  render(<App model={model} part={part} close={close} />, inside);
  return (goal) => {
    const stop = model.follow();
    if (model.full) arrive(part, load(model, goal), style);
    return () => {
      stop();
      render(null, inside);
      inside.remove();
    };
  };
}
