import type { AgainTexts, BannerTexts, ComingTexts, FramesTexts, LaterTexts, SignalTexts } from './texts.js';

export const banner: BannerTexts = {
  title: 'Vaše súkromie, vaše rozhodnutie',
  text: 'Nič voliteľné sa nespustí, kým neodpoviete. Rozhodnutie môžete kedykoľvek zmeniť.',
  accept: 'Prijať všetko',
  reject: 'Odmietnuť všetko',
  choose: 'Vybrať',
};

export const again: AgainTexts = {
  again_expired: 'Platnosť vašej poslednej odpovede sa skončila.',
  again_revision: 'To, čo robíme, sa od vašej poslednej odpovede zmenilo.',
  again_new: 'Od vašej poslednej odpovede pribudlo niečo nové.',
};

export const signal: SignalTexts = {
  honored: 'Vaša námietka je rešpektovaná',
};

export const later: LaterTexts = {
  open: 'Voľby súkromia',
  open_opt_out: 'Vaše voľby súkromia',
  reload_text:
    'Niečo z toho, čo ste vypli, už na tejto stránke bežalo. Opätovné načítanie to zastaví; čo ste sem napísali, sa môže stratiť.',
  reload: 'Načítať znova',
  later: 'Neskôr',
};

export const frames: FramesTexts = {
  frame_text: 'Pozdržané, kým nepovolíte: {name}, z {host}.',
  frame_provider: 'Prevádzkuje {provider}.',
  frame_once: 'Načítať raz',
  frame_always: 'Vždy povoliť {name}',
};

export const coming: ComingTexts = {
  coming_change: 'Zásady ochrany súkromia sa zmenia {date}',
  coming_more: 'Čo sa zmení',
  coming_seen: 'Rozumiem',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...coming };
