import type { AgainTexts, BannerTexts, ComingTexts, FramesTexts, LaterTexts, SignalTexts } from './texts.js';

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

export const coming: ComingTexts = {
  coming_change: 'Persónuverndarstefnan breytist {date}',
  coming_more: 'Hvað breytist',
  coming_seen: 'Skilið',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...coming };
