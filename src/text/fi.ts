import type { AgainTexts, BannerTexts, CenterTexts, LaterTexts, SignalTexts } from './texts.js';

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
};

export default { ...banner, ...again, ...signal, ...later, ...center };
