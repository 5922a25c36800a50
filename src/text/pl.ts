import type { AgainTexts, BannerTexts, ComingTexts, FramesTexts, LaterTexts, SignalTexts } from './texts.js';

export const banner: BannerTexts = {
  title: 'Twoja prywatność, Twoja decyzja',
  text: 'Nic opcjonalnego nie zostanie uruchomione, zanim odpowiesz. W każdej chwili możesz zmienić zdanie.',
  accept: 'Zaakceptuj wszystko',
  reject: 'Odrzuć wszystko',
  choose: 'Wybierz',
};

export const again: AgainTexts = {
  again_expired: 'Twoja ostatnia odpowiedź wygasła.',
  again_revision: 'Od Twojej ostatniej odpowiedzi zmieniło się to, co robimy.',
  again_new: 'Od Twojej ostatniej odpowiedzi pojawiło się coś nowego.',
};

export const signal: SignalTexts = {
  honored: 'Twój sprzeciw został uwzględniony',
};

export const later: LaterTexts = {
  open: 'Ustawienia prywatności',
  open_opt_out: 'Twoje ustawienia prywatności',
  reload_text:
    'Część tego, co zostało wyłączone, działała już na tej stronie. Odświeżenie to zatrzyma; wpisany tutaj tekst może przepaść.',
  reload: 'Odśwież',
  later: 'Później',
};

export const frames: FramesTexts = {
  frame_text: 'Wstrzymane do czasu Twojej zgody: {name}, z {host}.',
  frame_provider: 'Dostawca: {provider}.',
  frame_once: 'Wczytaj raz',
  frame_always: 'Zawsze zezwalaj: {name}',
};

export const coming: ComingTexts = {
  coming_change: 'Polityka prywatności zmieni się {date}',
  coming_more: 'Co się zmieni',
  coming_seen: 'Rozumiem',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...coming };
