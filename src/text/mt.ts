import type { AgainTexts, BannerTexts, CenterTexts, LaterTexts, SignalTexts } from './texts.js';

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
};

export default { ...banner, ...again, ...signal, ...later, ...center };
