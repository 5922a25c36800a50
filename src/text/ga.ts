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
  title: 'Do phríobháideachas, do chinneadh',
  text: 'Ní ritheann aon rud roghnach go dtí go dtugann tú freagra. Is féidir leat d’intinn a athrú am ar bith.',
  accept: 'Glac le gach rud',
  reject: 'Diúltaigh do gach rud',
  choose: 'Roghnaigh',
};

export const again: AgainTexts = {
  again_expired: 'Tá do fhreagra deireanach imithe in éag.',
  again_revision: 'Tá athrú tagtha ar a ndéanaimid ó thug tú an freagra deireanach.',
  again_new: 'Tá rud éigin nua ann ó thug tú an freagra deireanach.',
};

export const signal: SignalTexts = {
  honored: 'Tá d’agóid á hurramú',
};

export const later: LaterTexts = {
  open: 'Roghanna príobháideachais',
  open_opt_out: 'Do roghanna príobháideachais',
  reload_text:
    'Tá cuid den mhéid a mhúch tú tar éis rith cheana ar an leathanach seo. Stopann athlódáil é; d’fhéadfadh an méid a chlóscríobh tú anseo a bheith caillte.',
  reload: 'Athlódáil',
  later: 'Níos déanaí',
};

export const frames: FramesTexts = {
  frame_text: 'Coinnithe siar go dtí go n-aontaíonn tú: {name}, ó {host}.',
  frame_provider: 'Á reáchtáil ag {provider}.',
  frame_once: 'Lódáil uair amháin',
  frame_always: 'Ceadaigh i gcónaí: {name}',
};

export const center: CenterTexts = {
  center_title: 'Do roghanna príobháideachais',
  close: 'Dún gan sábháil',
  save: 'Sábháil na roghanna',
  withdraw: 'Tarraing siar an toiliú',
  saved: 'Tá do roghanna sábháilte.',
  controller: 'Rialaitheoir:',
  not_answered: 'Níor fhreagair tú fós. Ní ritheann aon rud roghnach go dtí sin.',
  answered: 'Dáta an fhreagra: {date}.',
  holds: 'Tá do fhreagra bailí go dtí {date}.',
  reference: 'Tagairt:',
  copy: 'Cóipeáil',
  copied: 'Cóipeáilte',
  on_by_default:
    'Is féidir leis an méid atá ar siúl anseo rith gan do thoiliú, faoi na rialacha a bhaineann leat. Múch an rud nach mian leat.',
  until_objection: 'Ar siúl mura ndéanann tú agóid',
  nothing_asked: 'Ní iarrann an suíomh seo toiliú, mar ní úsáideann sé aon rud roghnach.',
  unavailable: 'Ní féidir do roghanna a lódáil faoi láthair. Tá gach rud roghnach múchta ar an leathanach seo.',
  always_on: 'Ar siúl i gcónaí',
  services: 'Seirbhísí',
  services_on: '{on} as {count} ar siúl',
  provider: 'Á reáchtáil ag',
  policy: 'Beartas príobháideachais: {name}',
  stored: 'An méid a stórálann {name} i do bhrabhsálaí',
  stored_name: 'Ainm',
  stored_kind: 'Cineál',
  stored_keeps: 'Tréimhse',
  stored_purpose: 'Cuspóir',
  kind_cookie: 'Fianán',
  kind_local: 'Stóras logánta',
  kind_session: 'Stóras seisiúin',
  kind_indexeddb: 'Bunachar sonraí',
  kind_cache: 'Taisce',
  kind_worker: 'Clár cúlra',
  keeps_session: 'Go dtí go ndúnann tú an brabhsálaí',
  keeps_local: 'Go dtí go scriosann tú é',
  stored_nothing: 'Níl aon fhianáin ná stóras eile dearbhaithe don tseirbhís seo.',
  new_tab: 'Osclaítear i gcluaisín nua',
  links: 'Tuilleadh eolais',
  section_history: 'Do fhreagraí',
};

export const history: HistoryTexts = {
  history_allowed: 'Ceadaithe: {names}',
  history_refused: 'Diúltaithe: {names}',
  history_same: 'Níor athraigh aon rud.',
  history_revision: 'Leagan {revision}',
  history_none: 'Níl aon fhreagra á choimeád sa bhrabhsálaí seo fós.',
  history_blocked: 'Ní ligeann an brabhsálaí seo don leathanach aon rud a choimeád, agus mar sin níl aon stair ann.',
  receipt: 'Admháil:',
  receipt_ok: 'seiceáilte',
  receipt_bad: 'ní mheaitseálann sí',
  receipt_unable: 'ní féidir í a sheiceáil sa bhrabhsálaí seo',
  download: 'Íoslódáil',
  download_receipt: 'Íoslódáil an admháil',
  download_json: 'Íoslódáil mar JSON',
  download_dpv: 'Íoslódáil mar ISO 27560',
  forget: 'Déan dearmad orm anseo',
  forget_about:
    'Scriosann sé do fhreagra, an stair seo agus a cuid admhálacha ón mbrabhsálaí seo; cuirfear an cheist ort arís. Coimeádann an suíomh an méid a fuair sé. Cailltear an méid nár seoladh fós.',
  forget_yes: 'Scrios gach rud',
  forget_no: 'Coimeád é',
};

export const coming: ComingTexts = {
  coming_change: 'Athrú ar an mbeartas príobháideachais: {date}',
  coming_more: 'Cad a athróidh',
  coming_seen: 'Tuigim',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...center, ...history, ...coming };
