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
  title: 'Ваша приватність, ваше рішення',
  text: 'Нічого необов’язкового не запускається, доки ви не відповісте. Ви можете будь-коли змінити свою думку.',
  accept: 'Прийняти все',
  reject: 'Відхилити все',
  choose: 'Вибрати',
};

export const again: AgainTexts = {
  again_expired: 'Термін дії вашої останньої відповіді закінчився.',
  again_revision: 'Те, що ми робимо, змінилося після вашої останньої відповіді.',
  again_new: 'Після вашої останньої відповіді з’явилося щось нове.',
};

export const signal: SignalTexts = {
  honored: 'Ваше заперечення враховано',
};

export const later: LaterTexts = {
  open: 'Вибір приватності',
  open_opt_out: 'Ваш вибір приватності',
  reload_text:
    'Дещо з того, що ви вимкнули, вже працювало на цій сторінці. Перезавантаження це зупинить; уведене тут може бути втрачено.',
  reload: 'Перезавантажити',
  later: 'Пізніше',
};

export const frames: FramesTexts = {
  frame_text: 'Затримано, доки ви не погодитеся: {name}, з {host}.',
  frame_provider: 'Надає {provider}.',
  frame_once: 'Завантажити один раз',
  frame_always: 'Завжди дозволяти: {name}',
};

export const center: CenterTexts = {
  center_title: 'Ваш вибір приватності',
  close: 'Закрити без збереження',
  save: 'Зберегти вибір',
  withdraw: 'Відкликати згоду',
  saved: 'Ваш вибір збережено.',
  controller: 'Володілець даних:',
  not_answered: 'Ви ще не відповіли. До того часу нічого необов’язкового не запускається.',
  answered: 'Дата вашої відповіді: {date}',
  holds: 'Ваша відповідь діє до: {date}',
  reference: 'Номер:',
  copy: 'Копіювати',
  copied: 'Скопійовано',
  on_by_default:
    'Увімкнене тут може працювати без вашої згоди за правилами, що застосовуються до вас. Вимкніть те, чого не бажаєте.',
  until_objection: 'Увімкнено, доки ви не заперечите',
  nothing_asked: 'Цей сайт не просить згоди, бо не використовує нічого необов’язкового.',
  unavailable: 'Зараз ваш вибір неможливо завантажити. Усе необов’язкове на цій сторінці вимкнено.',
  always_on: 'Завжди ввімкнено',
  services: 'Служби',
  services_on: 'Увімкнено {on} із {count}',
  provider: 'Надає',
  policy: 'Політика приватності: {name}',
  stored: 'Що {name} зберігає у вашому браузері',
  stored_name: 'Назва',
  stored_kind: 'Вид',
  stored_keeps: 'Строк',
  stored_purpose: 'Мета',
  kind_cookie: 'Файл cookie',
  kind_local: 'Локальне сховище',
  kind_session: 'Сховище сеансу',
  kind_indexeddb: 'База даних',
  kind_cache: 'Кеш',
  kind_worker: 'Фонова програма',
  keeps_session: 'Доки ви не закриєте браузер',
  keeps_local: 'Доки ви не видалите',
  stored_nothing: 'Для цієї служби не вказано ані файлів cookie, ані іншого зберігання.',
  new_tab: 'Відкривається в новій вкладці',
  links: 'Докладніше',
  section_history: 'Ваші відповіді',
};

export const history: HistoryTexts = {
  history_allowed: 'Дозволено: {names}',
  history_refused: 'Відхилено: {names}',
  history_same: 'Нічого не змінилося.',
  history_revision: 'Редакція {revision}',
  history_none: 'Цей браузер ще не зберігає жодної відповіді.',
  history_blocked: 'Цей браузер не дозволяє сторінці нічого зберігати, тому історії немає.',
  receipt: 'Квитанція:',
  receipt_ok: 'перевірено',
  receipt_bad: 'не збігається',
  receipt_unable: 'неможливо перевірити в цьому браузері',
  download: 'Завантажити',
  download_receipt: 'Завантажити квитанцію',
  download_json: 'Завантажити як JSON',
  download_dpv: 'Завантажити як ISO 27560',
  forget: 'Забути мене тут',
  forget_about:
    'Видаляє з цього браузера вашу відповідь, цю історію та її квитанції; вас запитають знову. Сайт зберігає те, що отримав. Ще не надіслане буде втрачено.',
  forget_yes: 'Видалити все',
  forget_no: 'Залишити',
};

export const coming: ComingTexts = {
  coming_change: 'Політика приватності зміниться {date}',
  coming_more: 'Що зміниться',
  coming_seen: 'Зрозуміло',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...center, ...history, ...coming };
