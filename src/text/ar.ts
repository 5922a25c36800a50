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
  title: 'خصوصيتك، قرارك',
  text: 'لن يعمل أي شيء اختياري قبل أن تجيب. ويمكنك تغيير رأيك في أي وقت.',
  accept: 'قبول الكل',
  reject: 'رفض الكل',
  choose: 'اختيار',
};

export const again: AgainTexts = {
  again_expired: 'انتهت مدة إجابتك السابقة، لذلك نسألك من جديد.',
  again_revision: 'تغيّرت ممارساتنا منذ إجابتك السابقة، لذلك نسألك من جديد.',
  again_new: 'أُضيف شيء جديد منذ إجابتك السابقة، لذلك نسألك من جديد.',
};

export const signal: SignalTexts = {
  honored: 'تم احترام طلب إلغاء الاشتراك',
};

export const later: LaterTexts = {
  open: 'خيارات الخصوصية',
  open_opt_out: 'خيارات الخصوصية الخاصة بك',
  reload_text: 'بعض ما أوقفته سبق أن عمل في هذه الصفحة. إعادة تحميل الصفحة توقفه، وقد يضيع ما كتبته فيها.',
  reload: 'إعادة التحميل',
  later: 'لاحقًا',
};

export const frames: FramesTexts = {
  frame_text: 'في انتظار موافقتك: {name}، من {host}.',
  frame_provider: 'تديرها {provider}.',
  frame_once: 'تحميل هذه المرة',
  frame_always: 'السماح دائمًا: {name}',
};

export const center: CenterTexts = {
  center_title: 'خيارات الخصوصية الخاصة بك',
  close: 'إغلاق دون حفظ',
  save: 'حفظ الخيارات',
  withdraw: 'سحب الموافقة',
  saved: 'تم حفظ خياراتك.',
  controller: 'الجهة المسؤولة:',
  not_answered: 'لم تُجب بعد. ولن يعمل أي شيء اختياري قبل ذلك.',
  answered: 'أجبت بتاريخ {date}.',
  holds: 'تسري إجابتك حتى {date}.',
  reference: 'الرقم المرجعي:',
  copy: 'نسخ',
  copied: 'تم النسخ',
  on_by_default: 'ما هو مفعّل هنا قد يعمل دون موافقتك وفق القواعد المنطبقة عليك. أوقف ما لا تريده.',
  until_objection: 'مفعّل إلى أن تعترض',
  nothing_asked: 'لا يطلب هذا الموقع أي موافقة لأنه لا يستخدم أي شيء اختياري.',
  unavailable: 'يتعذّر تحميل اختياراتك الآن. كل ما هو اختياري متوقف في هذه الصفحة.',
  always_on: 'مفعّل دائمًا',
  services: 'الخدمات',
  services_on: 'المفعّل: {on} من {count}',
  provider: 'تديرها',
  policy: 'سياسة الخصوصية لدى {name}',
  stored: 'ما تخزّنه {name} في متصفحك',
  stored_name: 'الاسم',
  stored_kind: 'النوع',
  stored_keeps: 'مدة الاحتفاظ',
  stored_purpose: 'الغرض',
  kind_cookie: 'ملف تعريف ارتباط',
  kind_local: 'تخزين محلي',
  kind_session: 'تخزين الجلسة',
  kind_indexeddb: 'قاعدة بيانات',
  kind_cache: 'ذاكرة مؤقتة',
  kind_worker: 'برنامج في الخلفية',
  keeps_session: 'حتى إغلاق المتصفح',
  keeps_local: 'حتى تحذفه بنفسك',
  stored_nothing: 'لم يُصرَّح بأي ملفات تعريف ارتباط أو أي تخزين آخر لهذه الخدمة.',
  new_tab: 'يُفتح في علامة تبويب جديدة',
  links: 'مزيد من المعلومات',
  section_history: 'إجاباتك',
};

export const history: HistoryTexts = {
  history_allowed: 'تم السماح: {names}',
  history_refused: 'تم الرفض: {names}',
  history_same: 'لم يتغير شيء.',
  history_revision: 'الإصدار {revision}',
  history_none: 'لا يحتفظ هذا المتصفح بأي إجابة بعد.',
  history_blocked: 'لا يسمح هذا المتصفح للصفحة بحفظ أي شيء، لذلك لا يوجد سجل.',
  receipt: 'الإيصال:',
  receipt_ok: 'تم التحقق منه',
  receipt_bad: 'غير مطابق',
  receipt_unable: 'لا يمكن التحقق منه في هذا المتصفح',
  download: 'تنزيل',
  download_receipt: 'تنزيل الإيصال',
  download_json: 'تنزيل بصيغة JSON',
  download_dpv: 'تنزيل وفق ISO 27560',
  forget: 'انسَني هنا',
  forget_about:
    'يحذف من هذا المتصفح إجابتك وهذا السجل وإيصالاته، وستُسأل من جديد. يحتفظ الموقع بما وصله، ويضيع ما لم يُرسل بعد.',
  forget_yes: 'حذف الكل',
  forget_no: 'إبقاء',
};

export const coming: ComingTexts = {
  coming_change: 'يتغير إشعار الخصوصية في {date}',
  coming_more: 'ما الذي يتغير',
  coming_seen: 'فهمت',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...center, ...history, ...coming };
