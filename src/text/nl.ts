import type { AgainTexts, BannerTexts, ComingTexts, FramesTexts, LaterTexts, SignalTexts } from './texts.js';

export const banner: BannerTexts = {
  title: 'Uw privacy, uw beslissing',
  text: 'Niets optioneels wordt uitgevoerd voordat u antwoordt. U kunt altijd van mening veranderen.',
  accept: 'Alles accepteren',
  reject: 'Alles weigeren',
  choose: 'Kiezen',
};

export const again: AgainTexts = {
  again_expired: 'Uw laatste antwoord is verlopen.',
  again_revision: 'Wat wij doen is veranderd sinds uw laatste antwoord.',
  again_new: 'Er is iets nieuws sinds uw laatste antwoord.',
};

export const signal: SignalTexts = {
  honored: 'Bezwaar gerespecteerd',
};

export const later: LaterTexts = {
  open: 'Privacykeuzes',
  open_opt_out: 'Uw privacykeuzes',
  reload_text:
    'Een deel van wat u hebt uitgezet, is op deze pagina al uitgevoerd. Opnieuw laden stopt het; wat u hier hebt ingevuld, kan verloren gaan.',
  reload: 'Opnieuw laden',
  later: 'Later',
};

export const frames: FramesTexts = {
  frame_text: 'Tegengehouden tot u ja zegt: {name}, van {host}.',
  frame_provider: 'Aangeboden door {provider}.',
  frame_once: 'Eén keer laden',
  frame_always: '{name} altijd toestaan',
};

export const coming: ComingTexts = {
  coming_change: 'De privacyverklaring verandert op {date}',
  coming_more: 'Wat er verandert',
  coming_seen: 'Begrepen',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...coming };
