import type { AgainTexts, BannerTexts, ComingTexts, FramesTexts, LaterTexts, SignalTexts } from './texts.js';

export const banner: BannerTexts = {
  title: 'Dit privatliv, din beslutning',
  text: 'Intet valgfrit kører, før du svarer. Du kan til enhver tid skifte mening.',
  accept: 'Accepter alle',
  reject: 'Afvis alle',
  choose: 'Vælg',
};

export const again: AgainTexts = {
  again_expired: 'Dit seneste svar er udløbet.',
  again_revision: 'Det, vi gør, har ændret sig siden dit seneste svar.',
  again_new: 'Der er kommet noget nyt siden dit seneste svar.',
};

export const signal: SignalTexts = {
  honored: 'Din indsigelse er respekteret',
};

export const later: LaterTexts = {
  open: 'Privatlivsvalg',
  open_opt_out: 'Dine privatlivsvalg',
  reload_text:
    'Noget af det, du har slået fra, har allerede kørt på denne side. Det stopper, når siden genindlæses; det, du har skrevet her, kan gå tabt.',
  reload: 'Genindlæs',
  later: 'Senere',
};

export const frames: FramesTexts = {
  frame_text: 'Holdes tilbage, indtil du siger ja: {name} fra {host}.',
  frame_provider: 'Drives af {provider}.',
  frame_once: 'Indlæs én gang',
  frame_always: 'Tillad altid {name}',
};

export const coming: ComingTexts = {
  coming_change: 'Privatlivspolitikken ændres den {date}',
  coming_more: 'Hvad der ændres',
  coming_seen: 'Forstået',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...coming };
