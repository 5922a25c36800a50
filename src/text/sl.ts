import type { AgainTexts, BannerTexts, ComingTexts, FramesTexts, LaterTexts, SignalTexts } from './texts.js';

export const banner: BannerTexts = {
  title: 'Vaša zasebnost, vaša odločitev',
  text: 'Nič neobveznega se ne zažene, dokler ne odgovorite. Premislite si lahko kadar koli.',
  accept: 'Sprejmi vse',
  reject: 'Zavrni vse',
  choose: 'Izberi',
};

export const again: AgainTexts = {
  again_expired: 'Vaš zadnji odgovor je potekel.',
  again_revision: 'Od vašega zadnjega odgovora se je naše ravnanje spremenilo.',
  again_new: 'Od vašega zadnjega odgovora je nekaj novega.',
};

export const signal: SignalTexts = {
  honored: 'Vaš ugovor je upoštevan',
};

export const later: LaterTexts = {
  open: 'Izbire zasebnosti',
  open_opt_out: 'Vaše izbire zasebnosti',
  reload_text:
    'Nekaj od tega, kar ste izklopili, se je na tej strani že izvajalo. Ponovno nalaganje to ustavi; kar ste tu vpisali, se lahko izgubi.',
  reload: 'Znova naloži',
  later: 'Pozneje',
};

export const frames: FramesTexts = {
  frame_text: 'Zadržano, dokler ne privolite: {name}, z naslova {host}.',
  frame_provider: 'Upravlja {provider}.',
  frame_once: 'Naloži enkrat',
  frame_always: 'Vedno dovoli: {name}',
};

export const coming: ComingTexts = {
  coming_change: 'Sprememba politike zasebnosti: {date}',
  coming_more: 'Kaj se spremeni',
  coming_seen: 'Razumem',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...coming };
