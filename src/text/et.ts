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
  title: 'Teie privaatsus, teie otsus',
  text: 'Midagi valikulist ei käivitu enne, kui olete vastanud. Võite igal ajal meelt muuta.',
  accept: 'Nõustun kõigega',
  reject: 'Keeldun kõigest',
  choose: 'Valin ise',
};

export const again: AgainTexts = {
  again_expired: 'Teie viimane vastus on aegunud.',
  again_revision: 'Meie tegevus on pärast teie viimast vastust muutunud.',
  again_new: 'Pärast teie viimast vastust on lisandunud midagi uut.',
};

export const signal: SignalTexts = {
  honored: 'Teie keeldumist on arvesse võetud',
};

export const later: LaterTexts = {
  open: 'Privaatsusvalikud',
  open_opt_out: 'Teie privaatsusvalikud',
  reload_text:
    'Osa sellest, mille välja lülitasite, on sellel lehel juba käivitunud. Lehe uuesti laadimine peatab selle; siia kirjutatu võib kaotsi minna.',
  reload: 'Laadi uuesti',
  later: 'Hiljem',
};

export const frames: FramesTexts = {
  frame_text: 'Ootab teie nõusolekut: {name}, allikas {host}.',
  frame_provider: 'Haldaja: {provider}.',
  frame_once: 'Laadi üks kord',
  frame_always: 'Luba alati: {name}',
};

export const center: CenterTexts = {
  center_title: 'Teie privaatsusvalikud',
  close: 'Sulge salvestamata',
  save: 'Salvesta valikud',
  withdraw: 'Võta nõusolek tagasi',
  saved: 'Teie valikud on salvestatud.',
  controller: 'Vastutav töötleja:',
  not_answered: 'Te ei ole veel vastanud. Enne seda ei käivitu midagi valikulist.',
  answered: 'Vastasite {date}.',
  holds: 'Teie vastuse kehtivuse lõpp: {date}.',
  reference: 'Viide:',
  copy: 'Kopeeri',
  copied: 'Kopeeritud',
  on_by_default:
    'Siin sisse lülitatu võib teie suhtes kehtivate reeglite järgi töötada ilma teie nõusolekuta. Lülitage välja see, mida te ei soovi.',
  until_objection: 'Sees, kuni esitate vastuväite',
  nothing_asked: 'See veebisait ei küsi nõusolekut, sest ei kasuta midagi valikulist.',
  unavailable: 'Teie valikuid ei saa praegu laadida. Kõik valikuline on sellel lehel välja lülitatud.',
  always_on: 'Alati sees',
  services: 'Teenused',
  services_on: 'Sees {on}/{count}',
  provider: 'Haldaja:',
  policy: 'Privaatsusteave: {name}',
  stored: 'Mida {name} teie brauserisse salvestab',
  stored_name: 'Nimi',
  stored_kind: 'Liik',
  stored_keeps: 'Säilitusaeg',
  stored_purpose: 'Eesmärk',
  kind_cookie: 'Küpsis',
  kind_local: 'Kohalik salvestusruum',
  kind_session: 'Seansi salvestusruum',
  kind_indexeddb: 'Andmebaas',
  kind_cache: 'Vahemälu',
  kind_worker: 'Taustaprogramm',
  keeps_session: 'Kuni sulgete brauseri',
  keeps_local: 'Kuni selle kustutate',
  stored_nothing: 'Selle teenuse kohta ei ole märgitud küpsiseid ega muud salvestamist.',
  new_tab: 'Avaneb uuel vahelehel',
  links: 'Lisateave',
  section_history: 'Teie vastused',
};

export const history: HistoryTexts = {
  history_allowed: 'Lubatud: {names}',
  history_refused: 'Keelatud: {names}',
  history_same: 'Midagi ei muutunud.',
  history_revision: 'Versioon {revision}',
  history_none: 'Selles brauseris ei ole veel ühtegi vastust.',
  history_blocked: 'See brauser ei luba lehel midagi säilitada, seega ajalugu ei ole.',
  receipt: 'Kviitung:',
  receipt_ok: 'kontrollitud',
  receipt_bad: 'ei ühti',
  receipt_unable: 'selles brauseris ei saa kontrollida',
  download: 'Laadi alla',
  download_receipt: 'Laadi kviitung alla',
  download_json: 'Laadi alla JSON-vormingus',
  download_dpv: 'Laadi alla ISO 27560 vormingus',
  forget: 'Unusta mind siin',
  forget_about:
    'Kustutab sellest brauserist teie vastuse, selle ajaloo ja kviitungid; teilt küsitakse uuesti. Veebisaidile jääb alles see, mille ta on saanud. Veel saatmata andmed lähevad kaotsi.',
  forget_yes: 'Kustuta kõik',
  forget_no: 'Jäta alles',
};

export const coming: ComingTexts = {
  coming_change: 'Privaatsusteade muutub: {date}',
  coming_more: 'Mis muutub',
  coming_seen: 'Sain aru',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...center, ...history, ...coming };
