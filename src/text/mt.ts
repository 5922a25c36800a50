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
  title: 'Il-privatezza tiegħek, id-deċiżjoni tiegħek',
  text: 'Xejn fakultattiv ma jaħdem qabel ma twieġeb. Tista’ tibdel fehmtek meta trid.',
  accept: 'Aċċetta kollox',
  reject: 'Irrifjuta kollox',
  choose: 'Agħżel',
};

export const again: AgainTexts = {
  again_expired: 'L-aħħar tweġiba tiegħek skadiet.',
  again_revision: 'Dak li nagħmlu nbidel mill-aħħar tweġiba tiegħek.',
  again_new: 'Hemm xi ħaġa ġdida mill-aħħar tweġiba tiegħek.',
};

export const signal: SignalTexts = {
  honored: 'L-oġġezzjoni tiegħek ġiet rispettata',
};

export const later: LaterTexts = {
  open: 'Għażliet tal-privatezza',
  open_opt_out: 'L-għażliet tiegħek tal-privatezza',
  reload_text:
    'Parti minn dak li tfejt diġà ħadmet f’din il-paġna. Meta terġa’ titgħabba l-paġna, dan jieqaf; dak li ktibt hawn jista’ jintilef.',
  reload: 'Erġa’ għabbi',
  later: 'Aktar tard',
};

export const frames: FramesTexts = {
  frame_text: 'Miżmum lura sakemm taqbel: {name}, minn {host}.',
  frame_provider: 'Immexxi minn {provider}.',
  frame_once: 'Għabbi darba',
  frame_always: 'Dejjem ippermetti {name}',
};

export const center: CenterTexts = {
  center_title: 'L-għażliet tiegħek tal-privatezza',
  close: 'Agħlaq mingħajr ma tissejvja',
  save: 'Issejvja l-għażliet',
  withdraw: 'Irtira l-kunsens',
  saved: 'L-għażliet tiegħek ġew issejvjati.',
  controller: 'Kontrollur:',
  not_answered: 'Għadek ma weġibtx. Sa dak iż-żmien xejn fakultattiv ma jaħdem.',
  answered: 'Data tat-tweġiba: {date}.',
  holds: 'It-tweġiba tiegħek tgħodd sa {date}.',
  reference: 'Referenza:',
  copy: 'Ikkopja',
  copied: 'Ikkupjat',
  on_by_default:
    'Dak li hu mixgħul hawn jista’ jaħdem mingħajr il-kunsens tiegħek, skont ir-regoli li japplikaw għalik. Itfi dak li ma tridx.',
  until_objection: 'Mixgħul sakemm toġġezzjona',
  nothing_asked: 'Dan is-sit ma jitlobx kunsens, għax ma juża xejn fakultattiv.',
  unavailable:
    'L-għażliet tiegħek ma jistgħux jitgħabbew bħalissa. Dak kollu li hu fakultattiv huwa mitfi f’din il-paġna.',
  always_on: 'Dejjem mixgħul',
  services: 'Servizzi',
  services_on: 'Mixgħula: {on} minn {count}',
  provider: 'Immexxi minn',
  policy: 'Politika tal-privatezza: {name}',
  stored: 'X’jaħżen {name} fil-browser tiegħek',
  stored_name: 'Isem',
  stored_kind: 'Tip',
  stored_keeps: 'Żmien',
  stored_purpose: 'Għan',
  kind_cookie: 'Cookie',
  kind_local: 'Ħażna lokali',
  kind_session: 'Ħażna tas-sessjoni',
  kind_indexeddb: 'Bażi tad-data',
  kind_cache: 'Cache',
  kind_worker: 'Programm fl-isfond',
  keeps_session: 'Sakemm tagħlaq il-browser',
  keeps_local: 'Sakemm tħassru',
  stored_nothing: 'Għal dan is-servizz ma ġew iddikjarati la cookies u lanqas ħażna oħra.',
  new_tab: 'Jinfetaħ f’tab ġdida',
  links: 'Aktar informazzjoni',
  section_history: 'It-tweġibiet tiegħek',
};

export const history: HistoryTexts = {
  history_allowed: 'Permess: {names}',
  history_refused: 'Irrifjutat: {names}',
  history_same: 'Ma nbidel xejn.',
  history_revision: 'Verżjoni {revision}',
  history_none: 'Dan il-browser għad ma jżomm l-ebda tweġiba.',
  history_blocked: 'Dan il-browser ma jħalli lill-paġna żżomm xejn, għalhekk m’hemmx kronoloġija.',
  receipt: 'Irċevuta:',
  receipt_ok: 'ivverifikata',
  receipt_bad: 'ma taqbilx',
  receipt_unable: 'ma tistax tiġi vverifikata f’dan il-browser',
  download: 'Niżżel',
  download_receipt: 'Niżżel l-irċevuta',
  download_json: 'Niżżel bħala JSON',
  download_dpv: 'Niżżel bħala ISO 27560',
  forget: 'Insieni hawn',
  forget_about:
    'Iħassar minn dan il-browser it-tweġiba tiegħek, din il-kronoloġija u l-irċevuti tagħha; terġa’ tiġi mistoqsi. Is-sit iżomm dak li rċieva. Dak li għadu ma ntbagħatx jintilef.',
  forget_yes: 'Ħassar kollox',
  forget_no: 'Żomm',
};

export const coming: ComingTexts = {
  coming_change: 'Bidla fil-politika tal-privatezza: {date}',
  coming_more: 'X’jinbidel',
  coming_seen: 'Fhimt',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...center, ...history, ...coming };
