import type { AgainTexts, BannerTexts, ComingTexts, FramesTexts, LaterTexts, SignalTexts } from './texts.js';

export const banner: BannerTexts = {
  title: 'Az Ön adatai, az Ön döntése',
  text: 'Amíg nem válaszol, semmi nem indul el, ami nem kötelező. Döntését bármikor megváltoztathatja.',
  accept: 'Összes elfogadása',
  reject: 'Összes elutasítása',
  choose: 'Választás',
};

export const again: AgainTexts = {
  again_expired: 'Az előző válasza lejárt.',
  again_revision: 'Az előző válasza óta megváltozott, amit teszünk.',
  again_new: 'Az előző válasza óta újdonság került be.',
};

export const signal: SignalTexts = {
  honored: 'Tiltakozását figyelembe vettük',
};

export const later: LaterTexts = {
  open: 'Adatvédelmi beállítások',
  open_opt_out: 'Az Ön adatvédelmi beállításai',
  reload_text:
    'A kikapcsoltak egy része már futott ezen az oldalon. Az újratöltés leállítja; az itt beírt szöveg elveszhet.',
  reload: 'Újratöltés',
  later: 'Később',
};

export const frames: FramesTexts = {
  frame_text: 'Az Ön hozzájárulására vár: {name}, innen: {host}.',
  frame_provider: 'Üzemeltető: {provider}.',
  frame_once: 'Betöltés egyszer',
  frame_always: 'Engedélyezés mindig: {name}',
};

export const coming: ComingTexts = {
  coming_change: 'Az adatvédelmi tájékoztató változik: {date}',
  coming_more: 'Mi változik',
  coming_seen: 'Értem',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...coming };
