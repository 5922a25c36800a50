import type { AgainTexts, BannerTexts, ComingTexts, FramesTexts, LaterTexts, SignalTexts } from './texts.js';

export const banner: BannerTexts = {
  title: 'Jūsų privatumas, jūsų sprendimas',
  text: 'Niekas neprivaloma nevykdoma, kol neatsakysite. Bet kada galite persigalvoti.',
  accept: 'Priimti viską',
  reject: 'Atmesti viską',
  choose: 'Pasirinkti',
};

export const again: AgainTexts = {
  again_expired: 'Paskutinis jūsų atsakymas nebegalioja.',
  again_revision: 'Nuo paskutinio jūsų atsakymo mūsų veikla pasikeitė.',
  again_new: 'Nuo paskutinio jūsų atsakymo atsirado naujų dalykų.',
};

export const signal: SignalTexts = {
  honored: 'Į jūsų prieštaravimą atsižvelgta',
};

export const later: LaterTexts = {
  open: 'Privatumo nuostatos',
  open_opt_out: 'Jūsų privatumo nuostatos',
  reload_text:
    'Dalis to, ką išjungėte, šiame puslapyje jau buvo įvykdyta. Įkėlus iš naujo tai sustos; čia įvestas tekstas gali dingti.',
  reload: 'Įkelti iš naujo',
  later: 'Vėliau',
};

export const frames: FramesTexts = {
  frame_text: 'Sulaikyta, kol sutiksite: {name}, iš {host}.',
  frame_provider: 'Teikia {provider}.',
  frame_once: 'Įkelti vieną kartą',
  frame_always: 'Visada leisti: {name}',
};

export const coming: ComingTexts = {
  coming_change: '{date} keičiasi privatumo politika',
  coming_more: 'Kas keičiasi',
  coming_seen: 'Supratau',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...coming };
