import type { AgainTexts, BannerTexts, ComingTexts, FramesTexts, LaterTexts, SignalTexts } from './texts.js';

export const banner: BannerTexts = {
  title: 'Ditt personvern, din avgjørelse',
  text: 'Ingenting valgfritt kjører før du svarer. Du kan når som helst ombestemme deg.',
  accept: 'Godta alle',
  reject: 'Avvis alle',
  choose: 'Velg',
};

export const again: AgainTexts = {
  again_expired: 'Det siste svaret ditt er utløpt.',
  again_revision: 'Det vi gjør, er endret siden ditt siste svar.',
  again_new: 'Noe nytt har kommet til siden ditt siste svar.',
};

export const signal: SignalTexts = {
  honored: 'Reservasjonen din er respektert',
};

export const later: LaterTexts = {
  open: 'Personvernvalg',
  open_opt_out: 'Dine personvernvalg',
  reload_text:
    'Noe av det du har slått av, har allerede kjørt på denne siden. Det stopper når siden lastes på nytt; det du har skrevet her, kan gå tapt.',
  reload: 'Last på nytt',
  later: 'Senere',
};

export const frames: FramesTexts = {
  frame_text: 'Holdes tilbake til du sier ja: {name}, fra {host}.',
  frame_provider: 'Drives av {provider}.',
  frame_once: 'Last inn én gang',
  frame_always: 'Tillat alltid {name}',
};

export const coming: ComingTexts = {
  coming_change: 'Personvernerklæringen endres {date}',
  coming_more: 'Hva som endres',
  coming_seen: 'Forstått',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...coming };
