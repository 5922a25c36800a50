import type { AgainTexts, BannerTexts, ComingTexts, FramesTexts, LaterTexts, SignalTexts } from './texts.js';

export const banner: BannerTexts = {
  title: 'Ihre Privatsphäre, Ihre Entscheidung',
  text: 'Nichts Optionales wird ausgeführt, bevor Sie antworten. Sie können Ihre Meinung jederzeit ändern.',
  accept: 'Alle akzeptieren',
  reject: 'Alle ablehnen',
  choose: 'Auswählen',
};

export const again: AgainTexts = {
  again_expired: 'Ihre letzte Antwort ist abgelaufen.',
  again_revision: 'Seit Ihrer letzten Antwort hat sich geändert, was wir tun.',
  again_new: 'Seit Ihrer letzten Antwort ist etwas hinzugekommen.',
};

export const signal: SignalTexts = {
  honored: 'Widerspruch wird beachtet',
};

export const later: LaterTexts = {
  open: 'Datenschutz-Auswahl',
  open_opt_out: 'Ihre Datenschutz-Auswahl',
  reload_text:
    'Einiges, was Sie ausgeschaltet haben, wurde auf dieser Seite bereits ausgeführt. Neuladen beendet es; was Sie hier eingegeben haben, kann verloren gehen.',
  reload: 'Neu laden',
  later: 'Später',
};

export const frames: FramesTexts = {
  frame_text: 'Zurückgehalten, bis Sie zustimmen: {name}, von {host}.',
  frame_provider: 'Betrieben von {provider}.',
  frame_once: 'Einmal laden',
  frame_always: '{name} immer erlauben',
};

export const coming: ComingTexts = {
  coming_change: 'Die Datenschutzerklärung ändert sich am {date}',
  coming_more: 'Was sich ändert',
  coming_seen: 'Verstanden',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...coming };
