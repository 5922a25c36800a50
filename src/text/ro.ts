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
  title: 'Confidențialitatea dumneavoastră, decizia dumneavoastră',
  text: 'Nimic opțional nu rulează înainte să răspundeți. Vă puteți răzgândi oricând.',
  accept: 'Acceptă tot',
  reject: 'Refuză tot',
  choose: 'Alege',
};

export const again: AgainTexts = {
  again_expired: 'Ultimul dumneavoastră răspuns a expirat.',
  again_revision: 'Ceea ce facem s-a schimbat de la ultimul dumneavoastră răspuns.',
  again_new: 'A apărut ceva nou de la ultimul dumneavoastră răspuns.',
};

export const signal: SignalTexts = {
  honored: 'Cererea de opoziție este respectată',
};

export const later: LaterTexts = {
  open: 'Opțiuni de confidențialitate',
  open_opt_out: 'Opțiunile dumneavoastră de confidențialitate',
  reload_text:
    'O parte din ceea ce ați dezactivat a rulat deja pe această pagină. Reîncărcarea o oprește; ce ați scris aici se poate pierde.',
  reload: 'Reîncarcă',
  later: 'Mai târziu',
};

export const frames: FramesTexts = {
  frame_text: 'Reținut până când acceptați: {name}, de la {host}.',
  frame_provider: 'Administrat de {provider}.',
  frame_once: 'Încarcă o dată',
  frame_always: 'Permite întotdeauna {name}',
};

export const center: CenterTexts = {
  center_title: 'Opțiunile dumneavoastră de confidențialitate',
  close: 'Închide fără salvare',
  save: 'Salvează opțiunile',
  withdraw: 'Retrage consimțământul',
  saved: 'Opțiunile dumneavoastră au fost salvate.',
  controller: 'Operator:',
  not_answered: 'Nu ați răspuns încă. Până atunci nu rulează nimic opțional.',
  answered: 'Ați răspuns la {date}.',
  holds: 'Răspunsul dumneavoastră este valabil până la {date}.',
  reference: 'Referință:',
  copy: 'Copiază',
  copied: 'Copiat',
  on_by_default:
    'Ceea ce este activ aici poate rula fără consimțământul dumneavoastră, potrivit normelor care vi se aplică. Dezactivați ceea ce nu doriți.',
  until_objection: 'Activ până când vă opuneți',
  nothing_asked: 'Acest site nu cere consimțământul, deoarece nu folosește nimic opțional.',
  unavailable:
    'Opțiunile dumneavoastră nu pot fi încărcate acum. Tot ce este opțional este dezactivat pe această pagină.',
  always_on: 'Întotdeauna activ',
  services: 'Servicii',
  services_on: 'Active: {on} din {count}',
  provider: 'Administrat de',
  policy: 'Politica de confidențialitate {name}',
  stored: 'Ce stochează {name} în browserul dumneavoastră',
  stored_name: 'Nume',
  stored_kind: 'Tip',
  stored_keeps: 'Durată',
  stored_purpose: 'Scop',
  kind_cookie: 'Cookie',
  kind_local: 'Stocare locală',
  kind_session: 'Stocare de sesiune',
  kind_indexeddb: 'Bază de date',
  kind_cache: 'Memorie cache',
  kind_worker: 'Program în fundal',
  keeps_session: 'Până închideți browserul',
  keeps_local: 'Până când ștergeți',
  stored_nothing: 'Pentru acest serviciu nu sunt declarate cookie-uri sau altă stocare.',
  new_tab: 'Se deschide într-o filă nouă',
  links: 'Mai multe informații',
  section_history: 'Răspunsurile dumneavoastră',
};

export const history: HistoryTexts = {
  history_allowed: 'Permis: {names}',
  history_refused: 'Refuzat: {names}',
  history_same: 'Nu s-a schimbat nimic.',
  history_revision: 'Versiunea {revision}',
  history_none: 'Acest browser nu păstrează încă niciun răspuns.',
  history_blocked: 'Acest browser nu permite paginii să păstreze nimic, așadar nu există istoric.',
  receipt: 'Dovadă:',
  receipt_ok: 'verificată',
  receipt_bad: 'nu corespunde',
  receipt_unable: 'nu poate fi verificată în acest browser',
  download: 'Descarcă',
  download_receipt: 'Descarcă dovada',
  download_json: 'Descarcă în format JSON',
  download_dpv: 'Descarcă în format ISO 27560',
  forget: 'Uită-mă aici',
  forget_about:
    'Șterge din acest browser răspunsul dumneavoastră, acest istoric și dovezile sale; întrebarea vă va fi pusă din nou. Site-ul păstrează ce a primit. Ce nu a fost încă trimis se pierde.',
  forget_yes: 'Șterge tot',
  forget_no: 'Păstrează',
};

export const coming: ComingTexts = {
  coming_change: 'Politica de confidențialitate se modifică la {date}',
  coming_more: 'Ce se modifică',
  coming_seen: 'Am înțeles',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...center, ...history, ...coming };
