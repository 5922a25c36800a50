import type { AgainTexts, BannerTexts, ComingTexts, FramesTexts, LaterTexts, SignalTexts } from './texts.js';

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

export const coming: ComingTexts = {
  coming_change: 'Bidla fil-politika tal-privatezza: {date}',
  coming_more: 'X’jinbidel',
  coming_seen: 'Fhimt',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...coming };
