import type { AgainTexts, BannerTexts, ComingTexts, FramesTexts, LaterTexts, SignalTexts } from './texts.js';

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

export const coming: ComingTexts = {
  coming_change: 'Политиката за поверителност се променя на {date}',
  coming_more: 'Какво се променя',
  coming_seen: 'Разбрах',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...coming };
