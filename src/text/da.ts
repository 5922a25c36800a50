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
  title: 'Dit privatliv, din beslutning',
  text: 'Intet valgfrit kører, før du svarer. Du kan til enhver tid skifte mening.',
  accept: 'Accepter alle',
  reject: 'Afvis alle',
  choose: 'Vælg',
};

export const again: AgainTexts = {
  again_expired: 'Dit seneste svar er udløbet.',
  again_revision: 'Det, vi gør, har ændret sig siden dit seneste svar.',
  again_new: 'Der er kommet noget nyt siden dit seneste svar.',
};

export const signal: SignalTexts = {
  honored: 'Din indsigelse er respekteret',
};

export const later: LaterTexts = {
  open: 'Privatlivsvalg',
  open_opt_out: 'Dine privatlivsvalg',
  reload_text:
    'Noget af det, du har slået fra, har allerede kørt på denne side. Det stopper, når siden genindlæses; det, du har skrevet her, kan gå tabt.',
  reload: 'Genindlæs',
  later: 'Senere',
};

export const frames: FramesTexts = {
  frame_text: 'Holdes tilbage, indtil du siger ja: {name} fra {host}.',
  frame_provider: 'Drives af {provider}.',
  frame_once: 'Indlæs én gang',
  frame_always: 'Tillad altid {name}',
};

export const center: CenterTexts = {
  center_title: 'Dine privatlivsvalg',
  close: 'Luk uden at gemme',
  save: 'Gem valg',
  withdraw: 'Træk samtykke tilbage',
  saved: 'Dine valg er gemt.',
  controller: 'Dataansvarlig:',
  not_answered: 'Du har ikke svaret endnu. Indtil da kører intet valgfrit.',
  answered: 'Du svarede den {date}.',
  holds: 'Dit svar gælder til den {date}.',
  reference: 'Reference:',
  copy: 'Kopiér',
  copied: 'Kopieret',
  on_by_default:
    'Det, der er slået til her, må køre uden dit samtykke efter de regler, der gælder for dig. Slå det fra, du ikke ønsker.',
  until_objection: 'Slået til, indtil du gør indsigelse',
  nothing_asked: 'Dette websted beder ikke om samtykke, fordi det ikke bruger noget valgfrit.',
  unavailable: 'Dine valg kan ikke indlæses lige nu. Alt valgfrit er slået fra på denne side.',
  always_on: 'Altid slået til',
  services: 'Tjenester',
  services_on: '{on} af {count} slået til',
  provider: 'Drives af',
  policy: 'Privatlivspolitik for {name}',
  stored: 'Hvad {name} gemmer i din browser',
  stored_name: 'Navn',
  stored_kind: 'Type',
  stored_keeps: 'Gemmes i',
  stored_purpose: 'Formål',
  kind_cookie: 'Cookie',
  kind_local: 'Lokal lagring',
  kind_session: 'Sessionslagring',
  kind_indexeddb: 'Database',
  kind_cache: 'Mellemlager',
  kind_worker: 'Baggrundsprogram',
  keeps_session: 'Indtil du lukker browseren',
  keeps_local: 'Indtil du sletter det',
  stored_nothing: 'Der er ikke angivet cookies eller anden lagring for denne tjeneste.',
  new_tab: 'Åbner en ny fane',
  links: 'Flere oplysninger',
  section_history: 'Dine svar',
};

export const history: HistoryTexts = {
  history_allowed: 'Tilladt: {names}',
  history_refused: 'Afvist: {names}',
  history_same: 'Intet er ændret.',
  history_revision: 'Version {revision}',
  history_none: 'Denne browser gemmer endnu intet svar.',
  history_blocked: 'Denne browser lader ikke siden gemme noget, så der er ingen historik.',
  receipt: 'Kvittering:',
  receipt_ok: 'kontrolleret',
  receipt_bad: 'stemmer ikke',
  receipt_unable: 'kan ikke kontrolleres i denne browser',
  download: 'Hent',
  download_receipt: 'Hent kvitteringen',
  download_json: 'Hent som JSON',
  download_dpv: 'Hent som ISO 27560',
  forget: 'Glem mig her',
  forget_about:
    'Sletter dit svar, denne historik og dens kvitteringer fra denne browser; du bliver spurgt igen. Webstedet beholder det, det har modtaget. Det, der endnu ikke er sendt, går tabt.',
  forget_yes: 'Slet det hele',
  forget_no: 'Behold',
};

export const coming: ComingTexts = {
  coming_change: 'Privatlivspolitikken ændres den {date}',
  coming_more: 'Hvad der ændres',
  coming_seen: 'Forstået',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...center, ...history, ...coming };
