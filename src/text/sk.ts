import type { AgainTexts, BannerTexts, CenterTexts, LaterTexts, SignalTexts } from './texts.js';

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
};

export default { ...banner, ...again, ...signal, ...later, ...center };
