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

export const center: CenterTexts = {
  center_title: 'Az Ön adatvédelmi beállításai',
  close: 'Bezárás mentés nélkül',
  save: 'Választás mentése',
  withdraw: 'Hozzájárulás visszavonása',
  saved: 'Választását elmentettük.',
  controller: 'Adatkezelő:',
  not_answered: 'Még nem válaszolt. Addig semmi nem indul el, ami nem kötelező.',
  answered: 'Válaszának időpontja: {date}',
  holds: 'Válaszának érvényessége: {date}',
  reference: 'Azonosító:',
  copy: 'Másolás',
  copied: 'Kimásolva',
  on_by_default:
    'Ami itt be van kapcsolva, az Önre vonatkozó szabályok szerint a hozzájárulása nélkül is működhet. Kapcsolja ki, amit nem szeretne.',
  until_objection: 'Bekapcsolva, amíg nem tiltakozik',
  nothing_asked: 'Ez a webhely nem kér hozzájárulást, mert nem használ semmi olyat, ami nem kötelező.',
  unavailable: 'A beállításait most nem lehet betölteni. Ezen az oldalon minden ki van kapcsolva, ami nem kötelező.',
  always_on: 'Mindig bekapcsolva',
  services: 'Szolgáltatások',
  services_on: 'Bekapcsolva: {on} / {count}',
  provider: 'Üzemeltető:',
  policy: 'Adatvédelmi tájékoztató: {name}',
  stored: 'Amit a(z) {name} az Ön böngészőjében tárol',
  stored_name: 'Név',
  stored_kind: 'Fajta',
  stored_keeps: 'Tárolási idő',
  stored_purpose: 'Cél',
  kind_cookie: 'Süti (cookie)',
  kind_local: 'Helyi tárhely',
  kind_session: 'Munkamenet-tárhely',
  kind_indexeddb: 'Adatbázis',
  kind_cache: 'Gyorsítótár',
  kind_worker: 'Háttérprogram',
  keeps_session: 'A böngésző bezárásáig',
  keeps_local: 'Amíg Ön nem törli',
  stored_nothing: 'Ehhez a szolgáltatáshoz nincs megadva süti vagy más tárolás.',
  new_tab: 'Új lapon nyílik meg',
  links: 'További információ',
  section_history: 'Az Ön válaszai',
};

export const history: HistoryTexts = {
  history_allowed: 'Engedélyezve: {names}',
  history_refused: 'Elutasítva: {names}',
  history_same: 'Nem változott semmi.',
  history_revision: 'Változat: {revision}',
  history_none: 'Ez a böngésző még nem őriz választ.',
  history_blocked: 'Ez a böngésző nem engedi, hogy az oldal bármit megőrizzen, ezért nincsenek előzmények.',
  receipt: 'Visszaigazolás:',
  receipt_ok: 'ellenőrizve',
  receipt_bad: 'nem egyezik',
  receipt_unable: 'ebben a böngészőben nem ellenőrizhető',
  download: 'Letöltés',
  download_receipt: 'Visszaigazolás letöltése',
  download_json: 'Letöltés JSON formátumban',
  download_dpv: 'Letöltés ISO 27560 formátumban',
  forget: 'Válaszaim törlése itt',
  forget_about:
    'Törli ebből a böngészőből a válaszát, ezeket az előzményeket és a visszaigazolásaikat; a kérdés újra megjelenik. A webhely megőrzi, amit megkapott. Ami még nem lett elküldve, elvész.',
  forget_yes: 'Minden törlése',
  forget_no: 'Megtartás',
};

export const coming: ComingTexts = {
  coming_change: 'Az adatvédelmi tájékoztató változik: {date}',
  coming_more: 'Mi változik',
  coming_seen: 'Értem',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...center, ...history, ...coming };
