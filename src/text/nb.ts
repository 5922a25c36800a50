import type { AgainTexts, BannerTexts, CenterTexts, LaterTexts, SignalTexts } from './texts.js';

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
};

export default { ...banner, ...again, ...signal, ...later, ...center };
