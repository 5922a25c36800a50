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
  title: 'Yksityisyytesi, päätöksesi',
  text: 'Mitään valinnaista ei suoriteta ennen kuin vastaat. Voit muuttaa mieltäsi milloin tahansa.',
  accept: 'Hyväksy kaikki',
  reject: 'Hylkää kaikki',
  choose: 'Valitse',
};

export const again: AgainTexts = {
  again_expired: 'Edellinen vastauksesi on vanhentunut.',
  again_revision: 'Toimintamme on muuttunut edellisen vastauksesi jälkeen.',
  again_new: 'Jotakin uutta on tullut edellisen vastauksesi jälkeen.',
};

export const signal: SignalTexts = {
  honored: 'Kieltosi on otettu huomioon',
};

export const later: LaterTexts = {
  open: 'Tietosuojavalinnat',
  open_opt_out: 'Omat tietosuojavalinnat',
  reload_text:
    'Osa siitä, minkä otit pois käytöstä, on jo suoritettu tällä sivulla. Se loppuu, kun sivu ladataan uudelleen; tähän kirjoittamasi saattaa kadota.',
  reload: 'Lataa uudelleen',
  later: 'Myöhemmin',
};

export const frames: FramesTexts = {
  frame_text: 'Odottaa suostumustasi: {name}, lähde {host}.',
  frame_provider: 'Ylläpitäjä: {provider}.',
  frame_once: 'Lataa kerran',
  frame_always: 'Salli aina: {name}',
};

export const center: CenterTexts = {
  center_title: 'Tietosuojavalintasi',
  close: 'Sulje tallentamatta',
  save: 'Tallenna valinnat',
  withdraw: 'Peruuta suostumus',
  saved: 'Valintasi on tallennettu.',
  controller: 'Rekisterinpitäjä:',
  not_answered: 'Et ole vielä vastannut. Mitään valinnaista ei suoriteta sitä ennen.',
  answered: 'Vastasit {date}.',
  holds: 'Vastauksesi voimassaolo päättyy {date}.',
  reference: 'Viite:',
  copy: 'Kopioi',
  copied: 'Kopioitu',
  on_by_default:
    'Tässä käytössä olevat toiminnot saavat sinua koskevien sääntöjen mukaan toimia ilman suostumustasi. Poista käytöstä ne, joita et halua.',
  until_objection: 'Käytössä, kunnes kiellät',
  nothing_asked: 'Tämä sivusto ei pyydä suostumusta, koska se ei käytä mitään valinnaista.',
  unavailable: 'Valintojasi ei voida ladata juuri nyt. Kaikki valinnainen on poissa käytöstä tällä sivulla.',
  always_on: 'Aina käytössä',
  services: 'Palvelut',
  services_on: 'Käytössä {on}/{count}',
  provider: 'Ylläpitäjä:',
  policy: 'Tietosuojaseloste: {name}',
  stored: 'Mitä {name} tallentaa selaimeesi',
  stored_name: 'Nimi',
  stored_kind: 'Tyyppi',
  stored_keeps: 'Säilytysaika',
  stored_purpose: 'Tarkoitus',
  kind_cookie: 'Eväste',
  kind_local: 'Paikallinen tallennus',
  kind_session: 'Istuntotallennus',
  kind_indexeddb: 'Tietokanta',
  kind_cache: 'Välimuisti',
  kind_worker: 'Taustaohjelma',
  keeps_session: 'Kunnes suljet selaimen',
  keeps_local: 'Kunnes poistat sen',
  stored_nothing: 'Tälle palvelulle ei ole ilmoitettu evästeitä eikä muuta tallennusta.',
  new_tab: 'Avautuu uuteen välilehteen',
  links: 'Lisätietoja',
  section_history: 'Vastauksesi',
};

export const history: HistoryTexts = {
  history_allowed: 'Sallittu: {names}',
  history_refused: 'Hylätty: {names}',
  history_same: 'Mikään ei muuttunut.',
  history_revision: 'Versio {revision}',
  history_none: 'Tässä selaimessa ei ole vielä yhtään vastausta.',
  history_blocked: 'Tämä selain ei anna sivun säilyttää mitään, joten historiaa ei ole.',
  receipt: 'Kuitti:',
  receipt_ok: 'tarkistettu',
  receipt_bad: 'ei täsmää',
  receipt_unable: 'ei voida tarkistaa tässä selaimessa',
  download: 'Lataa',
  download_receipt: 'Lataa kuitti',
  download_json: 'Lataa JSON-muodossa',
  download_dpv: 'Lataa ISO 27560 -muodossa',
  forget: 'Unohda minut täällä',
  forget_about:
    'Poistaa tästä selaimesta vastauksesi, tämän historian ja sen kuitit; sinulta kysytään uudelleen. Sivusto säilyttää sen, minkä se on saanut. Se, mitä ei ole vielä lähetetty, katoaa.',
  forget_yes: 'Poista kaikki',
  forget_no: 'Säilytä',
};

export const coming: ComingTexts = {
  coming_change: 'Tietosuojaseloste muuttuu {date}',
  coming_more: 'Mikä muuttuu',
  coming_seen: 'Selvä',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...center, ...history, ...coming };
