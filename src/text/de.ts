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
  title: 'Ihre Privatsphäre, Ihre Entscheidung',
  text: 'Nichts Optionales wird ausgeführt, bevor Sie antworten. Sie können Ihre Meinung jederzeit ändern.',
  accept: 'Alle akzeptieren',
  reject: 'Alle ablehnen',
  choose: 'Auswählen',
};

export const again: AgainTexts = {
  again_expired: 'Ihre letzte Antwort ist abgelaufen.',
  again_revision: 'Seit Ihrer letzten Antwort hat sich geändert, was wir tun.',
  again_new: 'Seit Ihrer letzten Antwort ist etwas hinzugekommen.',
};

export const signal: SignalTexts = {
  honored: 'Widerspruch wird beachtet',
};

export const later: LaterTexts = {
  open: 'Datenschutz-Auswahl',
  open_opt_out: 'Ihre Datenschutz-Auswahl',
  reload_text:
    'Einiges, was Sie ausgeschaltet haben, wurde auf dieser Seite bereits ausgeführt. Neuladen beendet es; was Sie hier eingegeben haben, kann verloren gehen.',
  reload: 'Neu laden',
  later: 'Später',
};

export const frames: FramesTexts = {
  frame_text: 'Zurückgehalten, bis Sie zustimmen: {name}, von {host}.',
  frame_provider: 'Betrieben von {provider}.',
  frame_once: 'Einmal laden',
  frame_always: '{name} immer erlauben',
};

export const center: CenterTexts = {
  center_title: 'Ihre Datenschutz-Auswahl',
  close: 'Schließen, ohne zu speichern',
  save: 'Auswahl speichern',
  withdraw: 'Einwilligung widerrufen',
  saved: 'Ihre Auswahl ist gespeichert.',
  controller: 'Verantwortlich:',
  not_answered: 'Sie haben noch nicht geantwortet. Bis dahin wird nichts Optionales ausgeführt.',
  answered: 'Sie haben am {date} geantwortet.',
  holds: 'Ihre Antwort gilt bis zum {date}.',
  reference: 'Referenz:',
  copy: 'Kopieren',
  copied: 'Kopiert',
  on_by_default:
    'Was hier eingeschaltet ist, darf nach den für Sie geltenden Regeln ohne Ihre Einwilligung laufen. Schalten Sie aus, was Sie nicht möchten.',
  until_objection: 'Eingeschaltet, bis Sie widersprechen',
  nothing_asked: 'Diese Website bittet um keine Einwilligung, denn sie verwendet nichts Optionales.',
  unavailable: 'Ihre Auswahl kann gerade nicht geladen werden. Alles Optionale ist auf dieser Seite ausgeschaltet.',
  always_on: 'Immer eingeschaltet',
  services: 'Dienste',
  services_on: '{on} von {count} eingeschaltet',
  provider: 'Betrieben von',
  policy: 'Datenschutzerklärung von {name}',
  stored: 'Was {name} in Ihrem Browser speichert',
  stored_name: 'Name',
  stored_kind: 'Art',
  stored_keeps: 'Speicherdauer',
  stored_purpose: 'Zweck',
  kind_cookie: 'Cookie',
  kind_local: 'Lokaler Speicher',
  kind_session: 'Sitzungsspeicher',
  kind_indexeddb: 'Datenbank',
  kind_cache: 'Zwischenspeicher',
  kind_worker: 'Hintergrundprogramm',
  keeps_session: 'Bis Sie den Browser schließen',
  keeps_local: 'Bis Sie es löschen',
  stored_nothing: 'Für diesen Dienst sind weder Cookies noch andere Speicher angegeben.',
  new_tab: 'Öffnet einen neuen Tab',
  links: 'Weitere Informationen',
  section_history: 'Ihre Antworten',
};

export const history: HistoryTexts = {
  history_allowed: 'Erlaubt: {names}',
  history_refused: 'Abgelehnt: {names}',
  history_same: 'Nichts hat sich geändert.',
  history_revision: 'Fassung {revision}',
  history_none: 'In diesem Browser ist noch keine Antwort gespeichert.',
  history_blocked: 'Dieser Browser lässt die Seite nichts speichern, daher gibt es keinen Verlauf.',
  receipt: 'Beleg:',
  receipt_ok: 'geprüft',
  receipt_bad: 'stimmt nicht überein',
  receipt_unable: 'kann in diesem Browser nicht geprüft werden',
  download: 'Herunterladen',
  download_receipt: 'Beleg herunterladen',
  download_json: 'Als JSON herunterladen',
  download_dpv: 'Als ISO 27560 herunterladen',
  forget: 'Mich hier vergessen',
  forget_about:
    'Löscht Ihre Antwort, diesen Verlauf und seine Belege aus diesem Browser; Sie werden erneut gefragt. Die Website behält, was sie erhalten hat. Was noch nicht gesendet wurde, geht verloren.',
  forget_yes: 'Alles löschen',
  forget_no: 'Behalten',
};

export const coming: ComingTexts = {
  coming_change: 'Die Datenschutzerklärung ändert sich am {date}',
  coming_more: 'Was sich ändert',
  coming_seen: 'Verstanden',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...center, ...history, ...coming };
