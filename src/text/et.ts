import type { AgainTexts, BannerTexts, ComingTexts, FramesTexts, LaterTexts, SignalTexts } from './texts.js';

export const banner: BannerTexts = {
  title: 'Teie privaatsus, teie otsus',
  text: 'Midagi valikulist ei käivitu enne, kui olete vastanud. Võite igal ajal meelt muuta.',
  accept: 'Nõustun kõigega',
  reject: 'Keeldun kõigest',
  choose: 'Valin ise',
};

export const again: AgainTexts = {
  again_expired: 'Teie viimane vastus on aegunud.',
  again_revision: 'Meie tegevus on pärast teie viimast vastust muutunud.',
  again_new: 'Pärast teie viimast vastust on lisandunud midagi uut.',
};

export const signal: SignalTexts = {
  honored: 'Teie keeldumist on arvesse võetud',
};

export const later: LaterTexts = {
  open: 'Privaatsusvalikud',
  open_opt_out: 'Teie privaatsusvalikud',
  reload_text:
    'Osa sellest, mille välja lülitasite, on sellel lehel juba käivitunud. Lehe uuesti laadimine peatab selle; siia kirjutatu võib kaotsi minna.',
  reload: 'Laadi uuesti',
  later: 'Hiljem',
};

export const frames: FramesTexts = {
  frame_text: 'Ootab teie nõusolekut: {name}, allikas {host}.',
  frame_provider: 'Haldaja: {provider}.',
  frame_once: 'Laadi üks kord',
  frame_always: 'Luba alati: {name}',
};

export const coming: ComingTexts = {
  coming_change: 'Privaatsusteade muutub: {date}',
  coming_more: 'Mis muutub',
  coming_seen: 'Sain aru',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...coming };
