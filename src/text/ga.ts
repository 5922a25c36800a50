import type { AgainTexts, BannerTexts, ComingTexts, FramesTexts, LaterTexts, SignalTexts } from './texts.js';

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

export const coming: ComingTexts = {
  coming_change: 'Athrú ar an mbeartas príobháideachais: {date}',
  coming_more: 'Cad a athróidh',
  coming_seen: 'Tuigim',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...coming };
