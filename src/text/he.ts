import type { AgainTexts, BannerTexts, CenterTexts, LaterTexts, SignalTexts } from './texts.js';

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

export const center: CenterTexts = {
  center_title: 'בחירות הפרטיות שלכם',
  close: 'סגירה ללא שמירה',
  save: 'שמירת הבחירות',
  withdraw: 'ביטול ההסכמה',
  saved: 'הבחירות שלכם נשמרו.',
  controller: 'האחראי למידע:',
  not_answered: 'עדיין לא השבתם. עד אז שום דבר שאינו חובה אינו פועל.',
  answered: 'השבתם בתאריך {date}.',
  holds: 'התשובה שלכם תקפה עד {date}.',
  reference: 'מספר סימוכין:',
  copy: 'העתקה',
  copied: 'הועתק',
  on_by_default: 'מה שמופעל כאן רשאי לפעול ללא הסכמתכם, לפי הכללים החלים עליכם. כבו את מה שאינכם רוצים.',
  until_objection: 'מופעל עד שתתנגדו',
  nothing_asked: 'אתר זה אינו מבקש הסכמה, משום שאינו משתמש בדבר שאינו חובה.',
  unavailable: 'לא ניתן לטעון כעת את הבחירות שלכם. כל מה שאינו חובה כבוי בדף זה.',
  always_on: 'מופעל תמיד',
  services: 'שירותים',
  services_on: '{on} מתוך {count} מופעלים',
  provider: 'מופעל על ידי',
  policy: 'מדיניות הפרטיות של {name}',
  stored: 'מה {name} מאחסן בדפדפן שלכם',
  stored_name: 'שם',
  stored_kind: 'סוג',
  stored_keeps: 'משך שמירה',
  stored_purpose: 'מטרה',
  kind_cookie: 'עוגייה',
  kind_local: 'אחסון מקומי',
  kind_session: 'אחסון לפעילות הנוכחית',
  kind_indexeddb: 'מסד נתונים',
  kind_cache: 'מטמון',
  kind_worker: 'תוכנית רקע',
  keeps_session: 'עד סגירת הדפדפן',
  keeps_local: 'עד שתמחקו',
  stored_nothing: 'לא הוצהר על עוגיות או על אחסון אחר עבור שירות זה.',
  new_tab: 'נפתח בכרטיסייה חדשה',
  links: 'מידע נוסף',
};

export default { ...banner, ...again, ...signal, ...later, ...center };
