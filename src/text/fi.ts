import type { AgainTexts, BannerTexts, ComingTexts, FramesTexts, LaterTexts, SignalTexts } from './texts.js';

export const banner: BannerTexts = {
  title: 'Yksityisyytesi, päätöksesi',
  text: 'Mitään valinnaista ei suoriteta ennen kuin vastaat. Voit muuttaa mieltäsi milloin tahansa.',
  accept: 'Hyväksy kaikki',
  reject: 'Hylkää kaikki',
  choose: 'Valitse',
};

export const again: AgainTexts = {
  again_expired: 'Edellinen vastauksesi on vanhentunut.',
  again_revision: 'Toimintamme on muuttunut edellisen vastauksesi jälkeen.',
  again_new: 'Jotakin uutta on tullut edellisen vastauksesi jälkeen.',
};

export const signal: SignalTexts = {
  honored: 'Kieltosi on otettu huomioon',
};

export const later: LaterTexts = {
  open: 'Tietosuojavalinnat',
  open_opt_out: 'Omat tietosuojavalinnat',
  reload_text:
    'Osa siitä, minkä otit pois käytöstä, on jo suoritettu tällä sivulla. Se loppuu, kun sivu ladataan uudelleen; tähän kirjoittamasi saattaa kadota.',
  reload: 'Lataa uudelleen',
  later: 'Myöhemmin',
};

export const frames: FramesTexts = {
  frame_text: 'Odottaa suostumustasi: {name}, lähde {host}.',
  frame_provider: 'Ylläpitäjä: {provider}.',
  frame_once: 'Lataa kerran',
  frame_always: 'Salli aina: {name}',
};

export const coming: ComingTexts = {
  coming_change: 'Tietosuojaseloste muuttuu {date}',
  coming_more: 'Mikä muuttuu',
  coming_seen: 'Selvä',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...coming };
