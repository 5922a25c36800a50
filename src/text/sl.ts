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
  title: 'Vaša zasebnost, vaša odločitev',
  text: 'Nič neobveznega se ne zažene, dokler ne odgovorite. Premislite si lahko kadar koli.',
  accept: 'Sprejmi vse',
  reject: 'Zavrni vse',
  choose: 'Izberi',
};

export const again: AgainTexts = {
  again_expired: 'Vaš zadnji odgovor je potekel.',
  again_revision: 'Od vašega zadnjega odgovora se je naše ravnanje spremenilo.',
  again_new: 'Od vašega zadnjega odgovora je nekaj novega.',
};

export const signal: SignalTexts = {
  honored: 'Vaš ugovor je upoštevan',
};

export const later: LaterTexts = {
  open: 'Izbire zasebnosti',
  open_opt_out: 'Vaše izbire zasebnosti',
  reload_text:
    'Nekaj od tega, kar ste izklopili, se je na tej strani že izvajalo. Ponovno nalaganje to ustavi; kar ste tu vpisali, se lahko izgubi.',
  reload: 'Znova naloži',
  later: 'Pozneje',
};

export const frames: FramesTexts = {
  frame_text: 'Zadržano, dokler ne privolite: {name}, z naslova {host}.',
  frame_provider: 'Upravlja {provider}.',
  frame_once: 'Naloži enkrat',
  frame_always: 'Vedno dovoli: {name}',
};

export const center: CenterTexts = {
  center_title: 'Vaše izbire zasebnosti',
  close: 'Zapri brez shranjevanja',
  save: 'Shrani izbire',
  withdraw: 'Prekliči privolitev',
  saved: 'Vaše izbire so shranjene.',
  controller: 'Upravljavec:',
  not_answered: 'Niste še odgovorili. Do takrat se nič neobveznega ne zažene.',
  answered: 'Datum vašega odgovora: {date}.',
  holds: 'Konec veljavnosti vašega odgovora: {date}.',
  reference: 'Oznaka:',
  copy: 'Kopiraj',
  copied: 'Kopirano',
  on_by_default:
    'Kar je tu vklopljeno, sme po pravilih, ki veljajo za vas, delovati brez vaše privolitve. Izklopite, česar ne želite.',
  until_objection: 'Vklopljeno, dokler ne ugovarjate',
  nothing_asked: 'To spletno mesto ne prosi za privolitev, ker ne uporablja ničesar neobveznega.',
  unavailable: 'Vaših izbir trenutno ni mogoče naložiti. Vse neobvezno je na tej strani izklopljeno.',
  always_on: 'Vedno vklopljeno',
  services: 'Storitve',
  services_on: 'Vklopljeno {on} od {count}',
  provider: 'Upravlja',
  policy: 'Politika zasebnosti: {name}',
  stored: 'Kaj {name} shranjuje v vašem brskalniku',
  stored_name: 'Ime',
  stored_kind: 'Vrsta',
  stored_keeps: 'Čas hrambe',
  stored_purpose: 'Namen',
  kind_cookie: 'Piškotek',
  kind_local: 'Lokalna shramba',
  kind_session: 'Shramba seje',
  kind_indexeddb: 'Podatkovna zbirka',
  kind_cache: 'Predpomnilnik',
  kind_worker: 'Program v ozadju',
  keeps_session: 'Dokler ne zaprete brskalnika',
  keeps_local: 'Dokler ga ne izbrišete',
  stored_nothing: 'Za to storitev ni navedenih piškotkov ali druge hrambe.',
  new_tab: 'Odpre se v novem zavihku',
  links: 'Več informacij',
  section_history: 'Vaši odgovori',
};

export const history: HistoryTexts = {
  history_allowed: 'Dovoljeno: {names}',
  history_refused: 'Zavrnjeno: {names}',
  history_same: 'Nič se ni spremenilo.',
  history_revision: 'Različica {revision}',
  history_none: 'Ta brskalnik še ne hrani nobenega odgovora.',
  history_blocked: 'Ta brskalnik strani ne dovoli ničesar shraniti, zato zgodovine ni.',
  receipt: 'Potrdilo:',
  receipt_ok: 'preverjeno',
  receipt_bad: 'se ne ujema',
  receipt_unable: 'v tem brskalniku ga ni mogoče preveriti',
  download: 'Prenesi',
  download_receipt: 'Prenesi potrdilo',
  download_json: 'Prenesi kot JSON',
  download_dpv: 'Prenesi kot ISO 27560',
  forget: 'Pozabi me tukaj',
  forget_about:
    'Iz tega brskalnika izbriše vaš odgovor, to zgodovino in njena potrdila; vprašani boste znova. Spletno mesto obdrži, kar je prejelo. Kar še ni bilo poslano, se izgubi.',
  forget_yes: 'Izbriši vse',
  forget_no: 'Obdrži',
};

export const coming: ComingTexts = {
  coming_change: 'Sprememba politike zasebnosti: {date}',
  coming_more: 'Kaj se spremeni',
  coming_seen: 'Razumem',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...center, ...history, ...coming };
