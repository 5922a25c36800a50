import type { AgainTexts, BannerTexts, CenterTexts, FramesTexts, LaterTexts, SignalTexts } from './texts.js';

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
  set_by_server: 'يضعه الخادم: لا يحذفه إلا الخادم، أو أنت من متصفحك',
  set_by_third_party: 'يضعه موقع آخر: لا يحذفه إلا ذلك الموقع، أو أنت من متصفحك',
  stored_nothing: 'لم يُصرَّح بأي ملفات تعريف ارتباط أو أي تخزين آخر لهذه الخدمة.',
  new_tab: 'يُفتح في علامة تبويب جديدة',
  links: 'مزيد من المعلومات',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...center };
