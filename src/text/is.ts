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
  title: 'Friðhelgi þín, ákvörðun þín',
  text: 'Ekkert valfrjálst keyrir fyrr en þú svarar. Þú getur skipt um skoðun hvenær sem er.',
  accept: 'Samþykkja allt',
  reject: 'Hafna öllu',
  choose: 'Velja',
};

export const again: AgainTexts = {
  again_expired: 'Síðasta svar þitt er útrunnið.',
  again_revision: 'Það sem við gerum hefur breyst frá síðasta svari þínu.',
  again_new: 'Eitthvað nýtt hefur bæst við frá síðasta svari þínu.',
};

export const signal: SignalTexts = {
  honored: 'Andmæli þín eru virt',
};

export const later: LaterTexts = {
  open: 'Persónuverndarval',
  open_opt_out: 'Persónuverndarval þitt',
  reload_text:
    'Sumt af því sem þú slökktir á hefur þegar keyrt á þessari síðu. Það stöðvast ef síðan er endurhlaðin; það sem þú hefur skrifað hér gæti glatast.',
  reload: 'Endurhlaða',
  later: 'Síðar',
};

export const frames: FramesTexts = {
  frame_text: 'Bíður samþykkis þíns: {name}, frá {host}.',
  frame_provider: 'Rekstraraðili: {provider}.',
  frame_once: 'Hlaða einu sinni',
  frame_always: 'Leyfa alltaf: {name}',
};

export const center: CenterTexts = {
  center_title: 'Persónuverndarval þitt',
  close: 'Loka án þess að vista',
  save: 'Vista val',
  withdraw: 'Afturkalla samþykki',
  saved: 'Val þitt hefur verið vistað.',
  controller: 'Ábyrgðaraðili:',
  not_answered: 'Þú hefur ekki svarað enn. Ekkert valfrjálst keyrir fyrr en þú gerir það.',
  answered: 'Þú svaraðir {date}.',
  holds: 'Svar þitt gildir til {date}.',
  reference: 'Tilvísun:',
  copy: 'Afrita',
  copied: 'Afritað',
  on_by_default:
    'Það sem er virkt hér má keyra án samþykkis þíns samkvæmt þeim reglum sem gilda um þig. Slökktu á því sem þú vilt ekki.',
  until_objection: 'Virkt þar til þú andmælir',
  nothing_asked: 'Þessi vefur biður ekki um samþykki því hann notar ekkert valfrjálst.',
  unavailable: 'Ekki er hægt að sækja val þitt núna. Slökkt er á öllu valfrjálsu á þessari síðu.',
  always_on: 'Alltaf virkt',
  services: 'Þjónustur',
  services_on: '{on} af {count} virkar',
  provider: 'Rekstraraðili:',
  policy: 'Persónuverndarstefna: {name}',
  stored: 'Það sem {name} vistar í vafranum þínum',
  stored_name: 'Heiti',
  stored_kind: 'Tegund',
  stored_keeps: 'Geymslutími',
  stored_purpose: 'Tilgangur',
  kind_cookie: 'Vafrakaka',
  kind_local: 'Staðbundin geymsla',
  kind_session: 'Lotugeymsla',
  kind_indexeddb: 'Gagnagrunnur',
  kind_cache: 'Skyndiminni',
  kind_worker: 'Bakgrunnsforrit',
  keeps_session: 'Þar til þú lokar vafranum',
  keeps_local: 'Þar til þú eyðir því',
  stored_nothing: 'Engar vafrakökur eða önnur geymsla er tilgreind fyrir þessa þjónustu.',
  new_tab: 'Opnast í nýjum flipa',
  links: 'Nánari upplýsingar',
  section_history: 'Svör þín',
};

export const history: HistoryTexts = {
  history_allowed: 'Leyft: {names}',
  history_refused: 'Hafnað: {names}',
  history_same: 'Ekkert breyttist.',
  history_revision: 'Útgáfa {revision}',
  history_none: 'Þessi vafri geymir ekkert svar enn.',
  history_blocked: 'Þessi vafri leyfir síðunni ekki að geyma neitt og því er engin saga.',
  receipt: 'Kvittun:',
  receipt_ok: 'sannreynd',
  receipt_bad: 'stemmir ekki',
  receipt_unable: 'ekki er hægt að sannreyna hana í þessum vafra',
  download: 'Sækja',
  download_receipt: 'Sækja kvittunina',
  download_json: 'Sækja sem JSON',
  download_dpv: 'Sækja sem ISO 27560',
  forget: 'Gleyma mér hér',
  forget_about:
    'Eyðir svari þínu, þessari sögu og kvittunum hennar úr þessum vafra; spurt verður aftur. Vefurinn heldur því sem hann hefur fengið. Það sem hefur ekki verið sent enn glatast.',
  forget_yes: 'Eyða öllu',
  forget_no: 'Halda þessu',
};

export const coming: ComingTexts = {
  coming_change: 'Persónuverndarstefnan breytist {date}',
  coming_more: 'Hvað breytist',
  coming_seen: 'Skilið',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...center, ...history, ...coming };
