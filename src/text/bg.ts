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
  title: 'Вашата поверителност, вашето решение',
  text: 'Нищо незадължително не се изпълнява, преди да отговорите. Можете да промените решението си по всяко време.',
  accept: 'Приемам всички',
  reject: 'Отказвам всички',
  choose: 'Избор',
};

export const again: AgainTexts = {
  again_expired: 'Последният ви отговор изтече.',
  again_revision: 'Това, което правим, се промени след последния ви отговор.',
  again_new: 'Има нещо ново след последния ви отговор.',
};

export const signal: SignalTexts = {
  honored: 'Възражението ви е зачетено',
};

export const later: LaterTexts = {
  open: 'Избор за поверителност',
  open_opt_out: 'Вашият избор за поверителност',
  reload_text:
    'Част от изключеното вече се е изпълнила на тази страница. Презареждането я спира; въведеното тук може да се загуби.',
  reload: 'Презареждане',
  later: 'По-късно',
};

export const frames: FramesTexts = {
  frame_text: 'Изчаква вашето съгласие: {name}, от {host}.',
  frame_provider: 'Предоставя се от {provider}.',
  frame_once: 'Еднократно зареждане',
  frame_always: 'Разрешаване за постоянно: {name}',
};

export const center: CenterTexts = {
  center_title: 'Вашият избор за поверителност',
  close: 'Затваряне без запазване',
  save: 'Запазване на избора',
  withdraw: 'Оттегляне на съгласието',
  saved: 'Изборът ви е запазен.',
  controller: 'Администратор:',
  not_answered: 'Още не сте отговорили. Дотогава нищо незадължително не се изпълнява.',
  answered: 'Дата на отговора: {date}',
  holds: 'Отговорът ви важи до {date}',
  reference: 'Номер:',
  copy: 'Копиране',
  copied: 'Копирано',
  on_by_default:
    'Включеното тук може да работи без вашето съгласие съгласно правилата, които се прилагат за вас. Изключете това, което не желаете.',
  until_objection: 'Включено, докато не възразите',
  nothing_asked: 'Този сайт не иска съгласие, защото не използва нищо незадължително.',
  unavailable: 'В момента изборът ви не може да се зареди. Всичко незадължително е изключено на тази страница.',
  always_on: 'Винаги включено',
  services: 'Услуги',
  services_on: 'Включени: {on} от {count}',
  provider: 'Предоставя се от',
  policy: 'Политика за поверителност: {name}',
  stored: 'Какво съхранява {name} във вашия браузър',
  stored_name: 'Име',
  stored_kind: 'Вид',
  stored_keeps: 'Срок',
  stored_purpose: 'Цел',
  kind_cookie: 'Бисквитка',
  kind_local: 'Локално хранилище',
  kind_session: 'Хранилище на сесията',
  kind_indexeddb: 'База данни',
  kind_cache: 'Кеш',
  kind_worker: 'Фонова програма',
  keeps_session: 'Докато затворите браузъра',
  keeps_local: 'Докато го изтриете',
  stored_nothing: 'За тази услуга не са посочени бисквитки или друго съхранение.',
  new_tab: 'Отваря се в нов раздел',
  links: 'Повече информация',
  section_history: 'Вашите отговори',
};

export const history: HistoryTexts = {
  history_allowed: 'Разрешено: {names}',
  history_refused: 'Отказано: {names}',
  history_same: 'Няма промяна.',
  history_revision: 'Редакция {revision}',
  history_none: 'Този браузър още не пази отговор.',
  history_blocked: 'Този браузър не позволява на страницата да запазва нищо, затова няма история.',
  receipt: 'Разписка:',
  receipt_ok: 'проверена',
  receipt_bad: 'не съвпада',
  receipt_unable: 'не може да се провери в този браузър',
  download: 'Изтегляне',
  download_receipt: 'Изтегляне на разписката',
  download_json: 'Изтегляне като JSON',
  download_dpv: 'Изтегляне като ISO 27560',
  forget: 'Изтриване на отговорите ми тук',
  forget_about:
    'Изтрива от този браузър отговора ви, тази история и разписките към нея; ще бъдете попитани отново. Сайтът пази това, което е получил. Още неизпратеното се губи.',
  forget_yes: 'Изтриване на всичко',
  forget_no: 'Запазване',
};

export const coming: ComingTexts = {
  coming_change: 'Политиката за поверителност се променя на {date}',
  coming_more: 'Какво се променя',
  coming_seen: 'Разбрах',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...center, ...history, ...coming };
