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

export const center: CenterTexts = {
  center_title: 'Vaš odabir privatnosti',
  close: 'Zatvori bez spremanja',
  save: 'Spremi odabir',
  withdraw: 'Povuci privolu',
  saved: 'Vaš je odabir spremljen.',
  controller: 'Voditelj obrade:',
  not_answered: 'Još niste odgovorili. Do tada se ništa neobavezno ne pokreće.',
  answered: 'Datum odgovora: {date}',
  holds: 'Vaš odgovor vrijedi do: {date}',
  reference: 'Oznaka:',
  copy: 'Kopiraj',
  copied: 'Kopirano',
  on_by_default:
    'Ono što je ovdje uključeno smije raditi bez vaše privole prema pravilima koja se na vas primjenjuju. Isključite ono što ne želite.',
  until_objection: 'Uključeno dok ne uložite prigovor',
  nothing_asked: 'Ovo mrežno mjesto ne traži privolu jer ne upotrebljava ništa neobavezno.',
  unavailable: 'Vaš odabir trenutačno nije moguće učitati. Sve je neobavezno na ovoj stranici isključeno.',
  always_on: 'Uvijek uključeno',
  services: 'Usluge',
  services_on: 'Uključeno: {on} od {count}',
  provider: 'Pružatelj:',
  policy: 'Politika privatnosti: {name}',
  stored: 'Što {name} pohranjuje u vašem pregledniku',
  stored_name: 'Naziv',
  stored_kind: 'Vrsta',
  stored_keeps: 'Rok čuvanja',
  stored_purpose: 'Svrha',
  kind_cookie: 'Kolačić',
  kind_local: 'Lokalna pohrana',
  kind_session: 'Pohrana sesije',
  kind_indexeddb: 'Baza podataka',
  kind_cache: 'Predmemorija',
  kind_worker: 'Pozadinski program',
  keeps_session: 'Dok ne zatvorite preglednik',
  keeps_local: 'Dok ne izbrišete',
  stored_nothing: 'Za ovu uslugu nisu navedeni kolačići ni druga pohrana.',
  new_tab: 'Otvara se u novoj kartici',
  links: 'Više informacija',
  section_history: 'Vaši odgovori',
};

export const history: HistoryTexts = {
  history_allowed: 'Dopušteno: {names}',
  history_refused: 'Odbijeno: {names}',
  history_same: 'Ništa se nije promijenilo.',
  history_revision: 'Inačica {revision}',
  history_none: 'U ovom pregledniku još nema odgovora.',
  history_blocked: 'Ovaj preglednik ne dopušta stranici da išta pohrani pa nema povijesti.',
  receipt: 'Potvrda:',
  receipt_ok: 'provjerena',
  receipt_bad: 'ne podudara se',
  receipt_unable: 'ne može se provjeriti u ovom pregledniku',
  download: 'Preuzmi',
  download_receipt: 'Preuzmi potvrdu',
  download_json: 'Preuzmi kao JSON',
  download_dpv: 'Preuzmi kao ISO 27560',
  forget: 'Zaboravi me ovdje',
  forget_about:
    'Briše iz ovog preglednika vaš odgovor, ovu povijest i njezine potvrde; bit ćete ponovno upitani. Mrežno mjesto zadržava ono što je primilo. Ono što još nije poslano bit će izgubljeno.',
  forget_yes: 'Izbriši sve',
  forget_no: 'Zadrži',
};

export const coming: ComingTexts = {
  coming_change: 'Promjena politike privatnosti: {date}',
  coming_more: 'Što se mijenja',
  coming_seen: 'Razumijem',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...center, ...history, ...coming };
