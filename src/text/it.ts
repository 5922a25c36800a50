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
  title: 'La tua privacy, la tua decisione',
  text: 'Nulla di facoltativo viene eseguito prima della tua risposta. Puoi cambiare idea in qualsiasi momento.',
  accept: 'Accetta tutto',
  reject: 'Rifiuta tutto',
  choose: 'Scegli',
};

export const again: AgainTexts = {
  again_expired: 'La tua ultima risposta è scaduta.',
  again_revision: 'Ciò che facciamo è cambiato dalla tua ultima risposta.',
  again_new: 'C’è qualcosa di nuovo dalla tua ultima risposta.',
};

export const signal: SignalTexts = {
  honored: 'Richiesta di opposizione rispettata',
};

export const later: LaterTexts = {
  open: 'Scelte sulla privacy',
  open_opt_out: 'Le tue scelte sulla privacy',
  reload_text:
    'Una parte di ciò che hai disattivato è già stata eseguita in questa pagina. Ricaricandola si interrompe; ciò che hai scritto qui potrebbe andare perso.',
  reload: 'Ricarica',
  later: 'Più tardi',
};

export const frames: FramesTexts = {
  frame_text: 'In attesa del tuo consenso: {name}, da {host}.',
  frame_provider: 'Gestito da {provider}.',
  frame_once: 'Carica una volta',
  frame_always: 'Consenti sempre {name}',
};

export const center: CenterTexts = {
  center_title: 'Le tue scelte sulla privacy',
  close: 'Chiudi senza salvare',
  save: 'Salva le scelte',
  withdraw: 'Revoca il consenso',
  saved: 'Le tue scelte sono state salvate.',
  controller: 'Titolare del trattamento:',
  not_answered: 'Non hai ancora risposto. Fino ad allora nulla di facoltativo viene eseguito.',
  answered: 'Data della risposta: {date}.',
  holds: 'La tua risposta vale fino al seguente giorno: {date}.',
  reference: 'Riferimento:',
  copy: 'Copia',
  copied: 'Copiato',
  on_by_default:
    'Ciò che qui è attivo può funzionare senza il tuo consenso, secondo le regole applicabili nel tuo caso. Disattiva ciò che non desideri.',
  until_objection: 'Attivo salvo opposizione',
  nothing_asked: 'Questo sito non chiede alcun consenso, perché non usa nulla di facoltativo.',
  unavailable:
    'Al momento non è possibile caricare le tue scelte. In questa pagina tutto ciò che è facoltativo è disattivato.',
  always_on: 'Sempre attivo',
  services: 'Servizi',
  services_on: 'Attivi: {on} su {count}',
  provider: 'Gestito da',
  policy: 'Informativa sulla privacy di {name}',
  stored: 'Che cosa memorizza {name} nel tuo browser',
  stored_name: 'Nome',
  stored_kind: 'Tipo',
  stored_keeps: 'Durata',
  stored_purpose: 'Finalità',
  kind_cookie: 'Cookie',
  kind_local: 'Archiviazione locale',
  kind_session: 'Archiviazione di sessione',
  kind_indexeddb: 'Base di dati',
  kind_cache: 'Cache',
  kind_worker: 'Programma in secondo piano',
  keeps_session: 'Fino alla chiusura del browser',
  keeps_local: 'Fino alla cancellazione da parte tua',
  stored_nothing: 'Per questo servizio non sono dichiarati cookie né altri strumenti di archiviazione.',
  new_tab: 'Si apre in una nuova scheda',
  links: 'Maggiori informazioni',
  section_history: 'Le tue risposte',
};

export const history: HistoryTexts = {
  history_allowed: 'Consentito: {names}',
  history_refused: 'Rifiutato: {names}',
  history_same: 'Nessun cambiamento.',
  history_revision: 'Versione {revision}',
  history_none: 'Questo browser non conserva ancora alcuna risposta.',
  history_blocked: 'Questo browser non permette alla pagina di conservare nulla, quindi non c’è una cronologia.',
  receipt: 'Ricevuta:',
  receipt_ok: 'verificata',
  receipt_bad: 'non corrisponde',
  receipt_unable: 'non verificabile in questo browser',
  download: 'Scarica',
  download_receipt: 'Scarica la ricevuta',
  download_json: 'Scarica come JSON',
  download_dpv: 'Scarica come ISO 27560',
  forget: 'Dimentica le mie risposte qui',
  forget_about:
    'Elimina da questo browser la tua risposta, questa cronologia e le relative ricevute; la domanda ti sarà posta di nuovo. Il sito conserva ciò che ha ricevuto. Ciò che non è ancora stato inviato va perso.',
  forget_yes: 'Elimina tutto',
  forget_no: 'Conserva',
};

export const coming: ComingTexts = {
  coming_change: 'Modifica dell’informativa sulla privacy: {date}',
  coming_more: 'Che cosa cambia',
  coming_seen: 'Ho capito',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...center, ...history, ...coming };
