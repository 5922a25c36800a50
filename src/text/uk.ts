import type { AgainTexts, BannerTexts, ComingTexts, FramesTexts, LaterTexts, SignalTexts } from './texts.js';

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

export const coming: ComingTexts = {
  coming_change: 'Політика приватності зміниться {date}',
  coming_more: 'Що зміниться',
  coming_seen: 'Зрозуміло',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...coming };
