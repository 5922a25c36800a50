import type {
  AgainTexts,
  BannerTexts,
  CenterTexts,
  ComingTexts,
  FramesTexts,
  HistoryTexts,
  LaterTexts,
  SignalTexts,
} from './texts.js';

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

export const center: CenterTexts = {
  center_title: 'Twoje ustawienia prywatności',
  close: 'Zamknij bez zapisywania',
  save: 'Zapisz wybór',
  withdraw: 'Wycofaj zgodę',
  saved: 'Twój wybór został zapisany.',
  controller: 'Administrator:',
  not_answered: 'Nie ma jeszcze Twojej odpowiedzi. Do tego czasu nic opcjonalnego się nie uruchamia.',
  answered: 'Data Twojej odpowiedzi: {date}.',
  holds: 'Twoja odpowiedź jest ważna do {date}.',
  reference: 'Numer:',
  copy: 'Kopiuj',
  copied: 'Skopiowano',
  on_by_default:
    'To, co jest tu włączone, może działać bez Twojej zgody zgodnie z przepisami, które Cię dotyczą. Wyłącz to, czego nie chcesz.',
  until_objection: 'Włączone do czasu sprzeciwu',
  nothing_asked: 'Ta witryna nie prosi o zgodę, ponieważ nie używa niczego opcjonalnego.',
  unavailable: 'Nie można teraz wczytać Twoich ustawień. Wszystko, co opcjonalne, jest na tej stronie wyłączone.',
  always_on: 'Zawsze włączone',
  services: 'Usługi',
  services_on: 'Włączone: {on} z {count}',
  provider: 'Dostawca:',
  policy: 'Polityka prywatności: {name}',
  stored: 'Co {name} zapisuje w Twojej przeglądarce',
  stored_name: 'Nazwa',
  stored_kind: 'Rodzaj',
  stored_keeps: 'Okres',
  stored_purpose: 'Cel',
  kind_cookie: 'Plik cookie',
  kind_local: 'Pamięć lokalna',
  kind_session: 'Pamięć sesji',
  kind_indexeddb: 'Baza danych',
  kind_cache: 'Pamięć podręczna',
  kind_worker: 'Program działający w tle',
  keeps_session: 'Do zamknięcia przeglądarki',
  keeps_local: 'Do usunięcia przez Ciebie',
  stored_nothing: 'Dla tej usługi nie podano plików cookie ani innego przechowywania.',
  new_tab: 'Otwiera się w nowej karcie',
  links: 'Więcej informacji',
  section_history: 'Twoje odpowiedzi',
};

export const history: HistoryTexts = {
  history_allowed: 'Dozwolone: {names}',
  history_refused: 'Odrzucone: {names}',
  history_same: 'Nic się nie zmieniło.',
  history_revision: 'Wersja {revision}',
  history_none: 'W tej przeglądarce nie ma jeszcze żadnej odpowiedzi.',
  history_blocked: 'Ta przeglądarka nie pozwala stronie niczego zapisać, dlatego nie ma historii.',
  receipt: 'Potwierdzenie:',
  receipt_ok: 'zweryfikowane',
  receipt_bad: 'niezgodne',
  receipt_unable: 'nie można go zweryfikować w tej przeglądarce',
  download: 'Pobierz',
  download_receipt: 'Pobierz potwierdzenie',
  download_json: 'Pobierz jako JSON',
  download_dpv: 'Pobierz jako ISO 27560',
  forget: 'Zapomnij mnie tutaj',
  forget_about:
    'Usuwa z tej przeglądarki Twoją odpowiedź, tę historię i jej potwierdzenia; pytanie pojawi się ponownie. Witryna zachowuje to, co otrzymała. To, czego jeszcze nie wysłano, przepadnie.',
  forget_yes: 'Usuń wszystko',
  forget_no: 'Zachowaj',
};

export const coming: ComingTexts = {
  coming_change: 'Polityka prywatności zmieni się {date}',
  coming_more: 'Co się zmieni',
  coming_seen: 'Rozumiem',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...center, ...history, ...coming };
