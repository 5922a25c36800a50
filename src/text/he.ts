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
  section_history: 'התשובות שלכם',
};

export const history: HistoryTexts = {
  history_allowed: 'הותר: {names}',
  history_refused: 'נדחה: {names}',
  history_same: 'לא חל שינוי.',
  history_revision: 'גרסה {revision}',
  history_none: 'בדפדפן זה עדיין לא נשמרה תשובה.',
  history_blocked: 'דפדפן זה אינו מאפשר לדף לשמור דבר, ולכן אין היסטוריה.',
  receipt: 'אישור קבלה:',
  receipt_ok: 'נבדק',
  receipt_bad: 'אינו תואם',
  receipt_unable: 'לא ניתן לבדיקה בדפדפן זה',
  download: 'הורדה',
  download_receipt: 'הורדת אישור הקבלה',
  download_json: 'הורדה בתבנית JSON',
  download_dpv: 'הורדה לפי ISO 27560',
  forget: 'מחיקת התשובות שלי כאן',
  forget_about:
    'מוחק מדפדפן זה את תשובתכם, את ההיסטוריה הזו ואת אישורי הקבלה שלה; תישאלו שוב. מה שהאתר קיבל יישאר אצלו. מה שטרם נשלח יאבד.',
  forget_yes: 'מחיקת הכול',
  forget_no: 'השארה',
};

export const coming: ComingTexts = {
  coming_change: 'מדיניות הפרטיות משתנה בתאריך {date}',
  coming_more: 'מה משתנה',
  coming_seen: 'הבנתי',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...center, ...history, ...coming };
