import { render } from 'preact';
import { direction } from '../domain/direction.js';
import type { Manager } from '../manager/consent.js';
import { App, type NoticePart } from './app.js';
import { createModel, type Model } from './model.js';
import { arriving } from './part.js';
import type { CenterWording } from './wording.js';

export type LoadNotice = (model: Model) => Promise<NoticePart>;

/** How long "saved" stays, in ms: long enough to be read twice. */
export const SAID = 5000;

/** Where the centre is put up. */
interface Place {
  /** What is to hold it, and, beside it, what says that an answer is saved: a dialog is gone by then. */
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** What is to be filled. */
  readonly inside: HTMLElement;
  /** The hash of the link that leads here: `#privacy/rights` */
  readonly goal: string;
  /** Called as the visitor answers. */
  answered(said: HTMLElement, text: string): void;
  /** Without it there is nothing to close. */
  readonly close?: () => void;
}

/** Renders the centre in its wording. Returns the way out. */
export function stage(
  manager: Manager,
  wording: CenterWording,
  load: LoadNotice,
  { host, root, inside, goal, answered, close }: Place,
): () => void {
  const said = document.createElement('p');
  const model = createModel(manager, wording, root, goal, () => answered(said, model.texts.saved));
  said.setAttribute('role', 'status');
  said.className = 'said';
  host.lang = model.language;
  host.dir = direction(model.language);
  (host.shadowRoot ?? host).append(said, inside);
  inside.classList.toggle('full', model.full);
  render(<App model={model} part={model.full ? arriving(root, load(model)) : undefined} close={close} />, inside);
  return () => {
    model.stop();
    render(null, inside);
    inside.remove();
  };
}
