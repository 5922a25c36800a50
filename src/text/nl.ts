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
  title: 'Uw privacy, uw beslissing',
  text: 'Niets optioneels wordt uitgevoerd voordat u antwoordt. U kunt altijd van mening veranderen.',
  accept: 'Alles accepteren',
  reject: 'Alles weigeren',
  choose: 'Kiezen',
};

export const again: AgainTexts = {
  again_expired: 'Uw laatste antwoord is verlopen.',
  again_revision: 'Wat wij doen is veranderd sinds uw laatste antwoord.',
  again_new: 'Er is iets nieuws sinds uw laatste antwoord.',
};

export const signal: SignalTexts = {
  honored: 'Bezwaar gerespecteerd',
};

export const later: LaterTexts = {
  open: 'Privacykeuzes',
  open_opt_out: 'Uw privacykeuzes',
  reload_text:
    'Een deel van wat u hebt uitgezet, is op deze pagina al uitgevoerd. Opnieuw laden stopt het; wat u hier hebt ingevuld, kan verloren gaan.',
  reload: 'Opnieuw laden',
  later: 'Later',
};

export const frames: FramesTexts = {
  frame_text: 'Tegengehouden tot u ja zegt: {name}, van {host}.',
  frame_provider: 'Aangeboden door {provider}.',
  frame_once: 'Eén keer laden',
  frame_always: '{name} altijd toestaan',
};

export const center: CenterTexts = {
  center_title: 'Uw privacykeuzes',
  close: 'Sluiten zonder op te slaan',
  save: 'Keuzes opslaan',
  withdraw: 'Toestemming intrekken',
  saved: 'Uw keuzes zijn opgeslagen.',
  controller: 'Verantwoordelijk:',
  not_answered: 'U hebt nog niet geantwoord. Tot die tijd wordt niets optioneels uitgevoerd.',
  answered: 'U hebt geantwoord op {date}.',
  holds: 'Uw antwoord geldt tot {date}.',
  reference: 'Kenmerk:',
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  on_by_default:
    'Wat hier aanstaat, mag volgens de regels die voor u gelden zonder uw toestemming werken. Zet uit wat u niet wilt.',
  until_objection: 'Aan, tenzij u bezwaar maakt',
  nothing_asked: 'Deze website vraagt geen toestemming, want zij gebruikt niets optioneels.',
  unavailable: 'Uw keuzes kunnen nu niet worden geladen. Alles wat optioneel is, staat op deze pagina uit.',
  always_on: 'Altijd aan',
  services: 'Diensten',
  services_on: '{on} van {count} aan',
  provider: 'Aangeboden door',
  policy: 'Privacyverklaring van {name}',
  stored: 'Wat {name} in uw browser opslaat',
  stored_name: 'Naam',
  stored_kind: 'Soort',
  stored_keeps: 'Bewaartermijn',
  stored_purpose: 'Doel',
  kind_cookie: 'Cookie',
  kind_local: 'Lokale opslag',
  kind_session: 'Sessieopslag',
  kind_indexeddb: 'Database',
  kind_cache: 'Cache',
  kind_worker: 'Achtergrondprogramma',
  keeps_session: 'Tot u de browser sluit',
  keeps_local: 'Tot u het verwijdert',
  stored_nothing: 'Voor deze dienst zijn geen cookies of andere opslag opgegeven.',
  new_tab: 'Opent een nieuw tabblad',
  links: 'Meer informatie',
  section_history: 'Uw antwoorden',
};

export const history: HistoryTexts = {
  history_allowed: 'Toegestaan: {names}',
  history_refused: 'Geweigerd: {names}',
  history_same: 'Er is niets veranderd.',
  history_revision: 'Versie {revision}',
  history_none: 'Deze browser bewaart nog geen antwoord.',
  history_blocked: 'Deze browser laat de pagina niets bewaren; daarom is er geen geschiedenis.',
  receipt: 'Ontvangstbewijs:',
  receipt_ok: 'gecontroleerd',
  receipt_bad: 'klopt niet',
  receipt_unable: 'kan in deze browser niet worden gecontroleerd',
  download: 'Downloaden',
  download_receipt: 'Ontvangstbewijs downloaden',
  download_json: 'Downloaden als JSON',
  download_dpv: 'Downloaden als ISO 27560',
  forget: 'Mij hier vergeten',
  forget_about:
    'Verwijdert uw antwoord, deze geschiedenis en de ontvangstbewijzen uit deze browser; het wordt u opnieuw gevraagd. De website houdt wat zij heeft ontvangen. Wat nog niet is verzonden, gaat verloren.',
  forget_yes: 'Alles verwijderen',
  forget_no: 'Bewaren',
};

export const coming: ComingTexts = {
  coming_change: 'De privacyverklaring verandert op {date}',
  coming_more: 'Wat er verandert',
  coming_seen: 'Begrepen',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...center, ...history, ...coming };
