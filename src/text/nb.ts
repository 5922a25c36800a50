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
  title: 'Ditt personvern, din avgjørelse',
  text: 'Ingenting valgfritt kjører før du svarer. Du kan når som helst ombestemme deg.',
  accept: 'Godta alle',
  reject: 'Avvis alle',
  choose: 'Velg',
};

export const again: AgainTexts = {
  again_expired: 'Det siste svaret ditt er utløpt.',
  again_revision: 'Det vi gjør, er endret siden ditt siste svar.',
  again_new: 'Noe nytt har kommet til siden ditt siste svar.',
};

export const signal: SignalTexts = {
  honored: 'Reservasjonen din er respektert',
};

export const later: LaterTexts = {
  open: 'Personvernvalg',
  open_opt_out: 'Dine personvernvalg',
  reload_text:
    'Noe av det du har slått av, har allerede kjørt på denne siden. Det stopper når siden lastes på nytt; det du har skrevet her, kan gå tapt.',
  reload: 'Last på nytt',
  later: 'Senere',
};

export const frames: FramesTexts = {
  frame_text: 'Holdes tilbake til du sier ja: {name}, fra {host}.',
  frame_provider: 'Drives av {provider}.',
  frame_once: 'Last inn én gang',
  frame_always: 'Tillat alltid {name}',
};

export const center: CenterTexts = {
  center_title: 'Dine personvernvalg',
  close: 'Lukk uten å lagre',
  save: 'Lagre valg',
  withdraw: 'Trekk tilbake samtykke',
  saved: 'Valgene dine er lagret.',
  controller: 'Behandlingsansvarlig:',
  not_answered: 'Du har ikke svart ennå. Ingenting valgfritt kjører før du gjør det.',
  answered: 'Du svarte {date}.',
  holds: 'Svaret ditt gjelder til {date}.',
  reference: 'Referanse:',
  copy: 'Kopier',
  copied: 'Kopiert',
  on_by_default:
    'Det som er på her, kan kjøre uten samtykke etter reglene som gjelder for deg. Slå av det du ikke ønsker.',
  until_objection: 'På til du protesterer',
  nothing_asked: 'Dette nettstedet ber ikke om samtykke, fordi det ikke bruker noe valgfritt.',
  unavailable: 'Valgene dine kan ikke lastes inn akkurat nå. Alt valgfritt er av på denne siden.',
  always_on: 'Alltid på',
  services: 'Tjenester',
  services_on: '{on} av {count} på',
  provider: 'Drives av',
  policy: 'Personvernerklæring for {name}',
  stored: 'Hva {name} lagrer i nettleseren din',
  stored_name: 'Navn',
  stored_kind: 'Type',
  stored_keeps: 'Lagres',
  stored_purpose: 'Formål',
  kind_cookie: 'Informasjonskapsel',
  kind_local: 'Lokal lagring',
  kind_session: 'Øktlagring',
  kind_indexeddb: 'Database',
  kind_cache: 'Hurtigbuffer',
  kind_worker: 'Bakgrunnsprogram',
  keeps_session: 'Til du lukker nettleseren',
  keeps_local: 'Til du sletter det',
  stored_nothing: 'Ingen informasjonskapsler eller annen lagring er oppgitt for denne tjenesten.',
  new_tab: 'Åpner en ny fane',
  links: 'Mer informasjon',
  section_history: 'Svarene dine',
};

export const history: HistoryTexts = {
  history_allowed: 'Tillatt: {names}',
  history_refused: 'Avvist: {names}',
  history_same: 'Ingenting er endret.',
  history_revision: 'Versjon {revision}',
  history_none: 'Denne nettleseren har ikke lagret noe svar ennå.',
  history_blocked: 'Denne nettleseren lar ikke siden lagre noe, så det finnes ingen historikk.',
  receipt: 'Kvittering:',
  receipt_ok: 'kontrollert',
  receipt_bad: 'stemmer ikke',
  receipt_unable: 'kan ikke kontrolleres i denne nettleseren',
  download: 'Last ned',
  download_receipt: 'Last ned kvitteringen',
  download_json: 'Last ned som JSON',
  download_dpv: 'Last ned som ISO 27560',
  forget: 'Glem meg her',
  forget_about:
    'Sletter svaret ditt, denne historikken og kvitteringene fra denne nettleseren; du blir spurt på nytt. Nettstedet beholder det som er mottatt. Det som ennå ikke er sendt, går tapt.',
  forget_yes: 'Slett alt',
  forget_no: 'Behold',
};

export const coming: ComingTexts = {
  coming_change: 'Personvernerklæringen endres {date}',
  coming_more: 'Hva som endres',
  coming_seen: 'Forstått',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...center, ...history, ...coming };
