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

export const center: CenterTexts = {
  center_title: 'Vaše voľby súkromia',
  close: 'Zavrieť bez uloženia',
  save: 'Uložiť voľby',
  withdraw: 'Odvolať súhlas',
  saved: 'Vaše voľby sú uložené.',
  controller: 'Prevádzkovateľ:',
  not_answered: 'Zatiaľ ste neodpovedali. Dovtedy sa nič voliteľné nespustí.',
  answered: 'Odpovedali ste {date}.',
  holds: 'Vaša odpoveď platí do {date}.',
  reference: 'Označenie:',
  copy: 'Kopírovať',
  copied: 'Skopírované',
  on_by_default:
    'Čo je tu zapnuté, smie podľa pravidiel, ktoré sa na vás vzťahujú, bežať bez vášho súhlasu. Vypnite, čo nechcete.',
  until_objection: 'Zapnuté, kým nenamietnete',
  nothing_asked: 'Táto webová stránka nežiada o súhlas, pretože nepoužíva nič voliteľné.',
  unavailable: 'Vaše voľby sa teraz nedajú načítať. Všetko voliteľné je na tejto stránke vypnuté.',
  always_on: 'Vždy zapnuté',
  services: 'Služby',
  services_on: 'Zapnuté {on} z {count}',
  provider: 'Prevádzkuje',
  policy: 'Zásady ochrany súkromia: {name}',
  stored: 'Čo {name} ukladá vo vašom prehliadači',
  stored_name: 'Názov',
  stored_kind: 'Druh',
  stored_keeps: 'Čas uchovania',
  stored_purpose: 'Účel',
  kind_cookie: 'Súbor cookie',
  kind_local: 'Lokálne úložisko',
  kind_session: 'Úložisko relácie',
  kind_indexeddb: 'Databáza',
  kind_cache: 'Vyrovnávacia pamäť',
  kind_worker: 'Program na pozadí',
  keeps_session: 'Do zatvorenia prehliadača',
  keeps_local: 'Kým ich nevymažete',
  stored_nothing: 'Pri tejto službe nie sú uvedené súbory cookie ani iné úložisko.',
  new_tab: 'Otvorí sa na novej karte',
  links: 'Viac informácií',
  section_history: 'Vaše odpovede',
};

export const history: HistoryTexts = {
  history_allowed: 'Povolené: {names}',
  history_refused: 'Odmietnuté: {names}',
  history_same: 'Nič sa nezmenilo.',
  history_revision: 'Verzia {revision}',
  history_none: 'Tento prehliadač zatiaľ neuchováva žiadnu odpoveď.',
  history_blocked: 'Tento prehliadač nedovoľuje stránke nič uchovať, preto tu nie je história.',
  receipt: 'Potvrdenie:',
  receipt_ok: 'overené',
  receipt_bad: 'nezhoduje sa',
  receipt_unable: 'v tomto prehliadači sa nedá overiť',
  download: 'Stiahnuť',
  download_receipt: 'Stiahnuť potvrdenie',
  download_json: 'Stiahnuť ako JSON',
  download_dpv: 'Stiahnuť ako ISO 27560',
  forget: 'Zabudnúť ma tu',
  forget_about:
    'Z tohto prehliadača vymaže vašu odpoveď, túto históriu a jej potvrdenia; opýtame sa vás znova. Webová stránka si ponechá, čo dostala. Čo ešte nebolo odoslané, sa stratí.',
  forget_yes: 'Vymazať všetko',
  forget_no: 'Ponechať',
};

export const coming: ComingTexts = {
  coming_change: 'Zásady ochrany súkromia sa zmenia {date}',
  coming_more: 'Čo sa zmení',
  coming_seen: 'Rozumiem',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...center, ...history, ...coming };
