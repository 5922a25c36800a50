import type { AgainTexts, BannerTexts, CenterTexts, LaterTexts, SignalTexts } from './texts.js';

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
};

export default { ...banner, ...again, ...signal, ...later, ...center };
