import type { AgainTexts, BannerTexts, ComingTexts, FramesTexts, LaterTexts, SignalTexts } from './texts.js';

export const banner: BannerTexts = {
  title: 'Vaša privatnost, vaša odluka',
  text: 'Ništa neobavezno ne pokreće se dok ne odgovorite. Možete se predomisliti u svakom trenutku.',
  accept: 'Prihvati sve',
  reject: 'Odbij sve',
  choose: 'Odaberi',
};

export const again: AgainTexts = {
  again_expired: 'Vaš je posljednji odgovor istekao.',
  again_revision: 'Ono što radimo promijenilo se od vašeg posljednjeg odgovora.',
  again_new: 'Od vašeg posljednjeg odgovora ima nešto novo.',
};

export const signal: SignalTexts = {
  honored: 'Vaš je prigovor uvažen',
};

export const later: LaterTexts = {
  open: 'Odabir privatnosti',
  open_opt_out: 'Vaš odabir privatnosti',
  reload_text:
    'Dio onoga što ste isključili već je pokrenut na ovoj stranici. Ponovno učitavanje to zaustavlja; ono što ste ovdje upisali može se izgubiti.',
  reload: 'Ponovno učitaj',
  later: 'Kasnije',
};

export const frames: FramesTexts = {
  frame_text: 'Čeka na vašu privolu: {name}, izvor {host}.',
  frame_provider: 'Pružatelj: {provider}.',
  frame_once: 'Učitaj jednom',
  frame_always: 'Uvijek dopusti: {name}',
};

export const coming: ComingTexts = {
  coming_change: 'Promjena politike privatnosti: {date}',
  coming_more: 'Što se mijenja',
  coming_seen: 'Razumijem',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...coming };
