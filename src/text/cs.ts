import type { AgainTexts, BannerTexts, ComingTexts, FramesTexts, LaterTexts, SignalTexts } from './texts.js';

export const banner: BannerTexts = {
  title: 'Vaše soukromí, vaše rozhodnutí',
  text: 'Nic volitelného se nespustí, dokud neodpovíte. Rozhodnutí můžete kdykoli změnit.',
  accept: 'Přijmout vše',
  reject: 'Odmítnout vše',
  choose: 'Vybrat',
};

export const again: AgainTexts = {
  again_expired: 'Platnost vaší poslední odpovědi skončila.',
  again_revision: 'To, co děláme, se od vaší poslední odpovědi změnilo.',
  again_new: 'Od vaší poslední odpovědi přibylo něco nového.',
};

export const signal: SignalTexts = {
  honored: 'Vaše námitka je respektována',
};

export const later: LaterTexts = {
  open: 'Volby soukromí',
  open_opt_out: 'Vaše volby soukromí',
  reload_text:
    'Něco z toho, co jste vypnuli, už na této stránce běželo. Opětovné načtení to zastaví; co jste zde napsali, se může ztratit.',
  reload: 'Načíst znovu',
  later: 'Později',
};

export const frames: FramesTexts = {
  frame_text: 'Čeká na váš souhlas: {name}, zdroj {host}.',
  frame_provider: 'Provozuje {provider}.',
  frame_once: 'Načíst jednou',
  frame_always: 'Vždy povolit: {name}',
};

export const coming: ComingTexts = {
  coming_change: 'Zásady ochrany soukromí se mění {date}',
  coming_more: 'Co se mění',
  coming_seen: 'Rozumím',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...coming };
