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
  title: 'Jūsu privātums, jūsu lēmums',
  text: 'Nekas neobligāts netiek palaists, kamēr neatbildat. Jūs jebkurā laikā varat mainīt savas domas.',
  accept: 'Piekrist visam',
  reject: 'Noraidīt visu',
  choose: 'Izvēlēties',
};

export const again: AgainTexts = {
  again_expired: 'Jūsu iepriekšējās atbildes termiņš ir beidzies.',
  again_revision: 'Kopš jūsu iepriekšējās atbildes mūsu darbība ir mainījusies.',
  again_new: 'Kopš jūsu iepriekšējās atbildes ir kaut kas jauns.',
};

export const signal: SignalTexts = {
  honored: 'Jūsu iebildums ir ņemts vērā',
};

export const later: LaterTexts = {
  open: 'Privātuma izvēles',
  open_opt_out: 'Jūsu privātuma izvēles',
  reload_text:
    'Daļa no tā, ko izslēdzāt, šajā lapā jau ir darbojusies. Lapas pārlāde to aptur; šeit ierakstītais var pazust.',
  reload: 'Pārlādēt',
  later: 'Vēlāk',
};

export const frames: FramesTexts = {
  frame_text: 'Aizturēts, līdz piekrītat: {name}, no {host}.',
  frame_provider: 'Nodrošina {provider}.',
  frame_once: 'Ielādēt vienreiz',
  frame_always: 'Vienmēr atļaut: {name}',
};

export const center: CenterTexts = {
  center_title: 'Jūsu privātuma izvēles',
  close: 'Aizvērt nesaglabājot',
  save: 'Saglabāt izvēles',
  withdraw: 'Atsaukt piekrišanu',
  saved: 'Jūsu izvēles ir saglabātas.',
  controller: 'Pārzinis:',
  not_answered: 'Atbilde vēl nav sniegta. Līdz tam nekas neobligāts netiek palaists.',
  answered: 'Jūsu atbildes datums: {date}.',
  holds: 'Jūsu atbildes derīguma beigas: {date}.',
  reference: 'Atsauce:',
  copy: 'Kopēt',
  copied: 'Nokopēts',
  on_by_default:
    'Šeit ieslēgtais saskaņā ar jums piemērojamajiem noteikumiem drīkst darboties bez jūsu piekrišanas. Izslēdziet to, ko nevēlaties.',
  until_objection: 'Ieslēgts, līdz jūs iebilstat',
  nothing_asked: 'Šī vietne nelūdz piekrišanu, jo neizmanto neko neobligātu.',
  unavailable: 'Jūsu izvēles pašlaik nevar ielādēt. Viss neobligātais šajā lapā ir izslēgts.',
  always_on: 'Vienmēr ieslēgts',
  services: 'Pakalpojumi',
  services_on: 'Ieslēgti: {on} no {count}',
  provider: 'Nodrošina',
  policy: 'Privātuma politika: {name}',
  stored: 'Ko {name} glabā jūsu pārlūkā',
  stored_name: 'Nosaukums',
  stored_kind: 'Veids',
  stored_keeps: 'Glabāšanas laiks',
  stored_purpose: 'Nolūks',
  kind_cookie: 'Sīkdatne',
  kind_local: 'Lokālā krātuve',
  kind_session: 'Sesijas krātuve',
  kind_indexeddb: 'Datubāze',
  kind_cache: 'Kešatmiņa',
  kind_worker: 'Fona programma',
  keeps_session: 'Līdz aizverat pārlūku',
  keeps_local: 'Līdz to izdzēšat',
  stored_nothing: 'Šim pakalpojumam nav norādītas ne sīkdatnes, ne cita glabāšana.',
  new_tab: 'Atver jaunu cilni',
  links: 'Plašāka informācija',
  section_history: 'Jūsu atbildes',
};

export const history: HistoryTexts = {
  history_allowed: 'Atļauts: {names}',
  history_refused: 'Noraidīts: {names}',
  history_same: 'Nekas nav mainījies.',
  history_revision: 'Redakcija {revision}',
  history_none: 'Šajā pārlūkā vēl netiek glabāta neviena atbilde.',
  history_blocked: 'Šis pārlūks neļauj lapai neko glabāt, tāpēc vēstures nav.',
  receipt: 'Kvīts:',
  receipt_ok: 'pārbaudīta',
  receipt_bad: 'neatbilst',
  receipt_unable: 'šajā pārlūkā nav pārbaudāma',
  download: 'Lejupielādēt',
  download_receipt: 'Lejupielādēt kvīti',
  download_json: 'Lejupielādēt JSON formātā',
  download_dpv: 'Lejupielādēt ISO 27560 formātā',
  forget: 'Aizmirst mani šeit',
  forget_about:
    'No šī pārlūka tiek dzēsta jūsu atbilde, šī vēsture un tās kvītis; jums tiks jautāts vēlreiz. Vietne patur to, ko ir saņēmusi. Vēl nenosūtītais tiek zaudēts.',
  forget_yes: 'Dzēst visu',
  forget_no: 'Paturēt',
};

export const coming: ComingTexts = {
  coming_change: 'Privātuma politikas izmaiņas: {date}',
  coming_more: 'Kas mainās',
  coming_seen: 'Sapratu',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...center, ...history, ...coming };
