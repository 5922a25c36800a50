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
  title: 'Jūsų privatumas, jūsų sprendimas',
  text: 'Niekas neprivaloma nevykdoma, kol neatsakysite. Bet kada galite persigalvoti.',
  accept: 'Priimti viską',
  reject: 'Atmesti viską',
  choose: 'Pasirinkti',
};

export const again: AgainTexts = {
  again_expired: 'Paskutinis jūsų atsakymas nebegalioja.',
  again_revision: 'Nuo paskutinio jūsų atsakymo mūsų veikla pasikeitė.',
  again_new: 'Nuo paskutinio jūsų atsakymo atsirado naujų dalykų.',
};

export const signal: SignalTexts = {
  honored: 'Į jūsų prieštaravimą atsižvelgta',
};

export const later: LaterTexts = {
  open: 'Privatumo nuostatos',
  open_opt_out: 'Jūsų privatumo nuostatos',
  reload_text:
    'Dalis to, ką išjungėte, šiame puslapyje jau buvo įvykdyta. Įkėlus iš naujo tai sustos; čia įvestas tekstas gali dingti.',
  reload: 'Įkelti iš naujo',
  later: 'Vėliau',
};

export const frames: FramesTexts = {
  frame_text: 'Sulaikyta, kol sutiksite: {name}, iš {host}.',
  frame_provider: 'Teikia {provider}.',
  frame_once: 'Įkelti vieną kartą',
  frame_always: 'Visada leisti: {name}',
};

export const center: CenterTexts = {
  center_title: 'Jūsų privatumo nuostatos',
  close: 'Uždaryti neišsaugojus',
  save: 'Išsaugoti',
  withdraw: 'Atšaukti sutikimą',
  saved: 'Jūsų pasirinkimai išsaugoti.',
  controller: 'Duomenų valdytojas:',
  not_answered: 'Dar neatsakėte. Iki tol niekas neprivaloma nevykdoma.',
  answered: 'Atsakymo data: {date}',
  holds: 'Atsakymas galioja iki: {date}',
  reference: 'Nuoroda:',
  copy: 'Kopijuoti',
  copied: 'Nukopijuota',
  on_by_default:
    'Tai, kas čia įjungta, pagal jums taikomas taisykles gali veikti be jūsų sutikimo. Išjunkite, ko nenorite.',
  until_objection: 'Įjungta, kol paprieštarausite',
  nothing_asked: 'Ši svetainė neprašo sutikimo, nes nenaudoja nieko neprivaloma.',
  unavailable: 'Šiuo metu jūsų pasirinkimų įkelti nepavyksta. Viskas, kas neprivaloma, šiame puslapyje išjungta.',
  always_on: 'Visada įjungta',
  services: 'Paslaugos',
  services_on: 'Įjungta {on} iš {count}',
  provider: 'Teikia',
  policy: 'Privatumo politika: {name}',
  stored: 'Ką {name} saugo jūsų naršyklėje',
  stored_name: 'Pavadinimas',
  stored_kind: 'Rūšis',
  stored_keeps: 'Saugojimo laikas',
  stored_purpose: 'Tikslas',
  kind_cookie: 'Slapukas',
  kind_local: 'Vietinė saugykla',
  kind_session: 'Seanso saugykla',
  kind_indexeddb: 'Duomenų bazė',
  kind_cache: 'Podėlis',
  kind_worker: 'Foninė programa',
  keeps_session: 'Kol uždarysite naršyklę',
  keeps_local: 'Kol ištrinsite',
  stored_nothing: 'Šiai paslaugai nenurodyta nei slapukų, nei kitokio saugojimo.',
  new_tab: 'Atveriama naujoje kortelėje',
  links: 'Daugiau informacijos',
  section_history: 'Jūsų atsakymai',
};

export const history: HistoryTexts = {
  history_allowed: 'Leista: {names}',
  history_refused: 'Atmesta: {names}',
  history_same: 'Niekas nepasikeitė.',
  history_revision: 'Versija {revision}',
  history_none: 'Šioje naršyklėje dar nesaugomas joks atsakymas.',
  history_blocked: 'Ši naršyklė neleidžia puslapiui nieko saugoti, todėl istorijos nėra.',
  receipt: 'Kvitas:',
  receipt_ok: 'patikrintas',
  receipt_bad: 'neatitinka',
  receipt_unable: 'šioje naršyklėje patikrinti negalima',
  download: 'Atsisiųsti',
  download_receipt: 'Atsisiųsti kvitą',
  download_json: 'Atsisiųsti JSON formatu',
  download_dpv: 'Atsisiųsti ISO 27560 formatu',
  forget: 'Pamiršti mane čia',
  forget_about:
    'Iš šios naršyklės ištrinamas jūsų atsakymas, ši istorija ir jos kvitai; būsite paklausti iš naujo. Svetainė pasilieka tai, ką jau gavo. Kas dar neišsiųsta, bus prarasta.',
  forget_yes: 'Ištrinti viską',
  forget_no: 'Palikti',
};

export const coming: ComingTexts = {
  coming_change: '{date} keičiasi privatumo politika',
  coming_more: 'Kas keičiasi',
  coming_seen: 'Supratau',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...center, ...history, ...coming };
