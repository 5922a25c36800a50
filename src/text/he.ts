import type { AgainTexts, BannerTexts, ComingTexts, FramesTexts, LaterTexts, SignalTexts } from './texts.js';

export const banner: BannerTexts = {
  title: 'הפרטיות שלכם, ההחלטה שלכם',
  text: 'שום דבר שאינו חובה אינו פועל לפני שתשיבו. תוכלו לשנות את דעתכם בכל עת.',
  accept: 'קבלת הכול',
  reject: 'דחיית הכול',
  choose: 'בחירה',
};

export const again: AgainTexts = {
  again_expired: 'תוקף התשובה האחרונה שלכם פג.',
  again_revision: 'מאז התשובה האחרונה שלכם השתנה מה שאנו עושים.',
  again_new: 'נוסף משהו חדש מאז התשובה האחרונה שלכם.',
};

export const signal: SignalTexts = {
  honored: 'ההתנגדות שלכם כובדה',
};

export const later: LaterTexts = {
  open: 'בחירות פרטיות',
  open_opt_out: 'בחירות הפרטיות שלכם',
  reload_text: 'חלק ממה שכיביתם כבר פעל בדף זה. טעינה מחדש תעצור אותו; מה שהקלדתם כאן עלול לאבוד.',
  reload: 'טעינה מחדש',
  later: 'מאוחר יותר',
};

export const frames: FramesTexts = {
  frame_text: 'ממתין להסכמתכם: {name}, מהכתובת {host}.',
  frame_provider: 'מופעל על ידי {provider}.',
  frame_once: 'טעינה חד־פעמית',
  frame_always: 'לאפשר תמיד: {name}',
};

export const coming: ComingTexts = {
  coming_change: 'מדיניות הפרטיות משתנה בתאריך {date}',
  coming_more: 'מה משתנה',
  coming_seen: 'הבנתי',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...coming };
