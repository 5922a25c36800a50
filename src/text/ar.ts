import type { AgainTexts, BannerTexts, ComingTexts, FramesTexts, LaterTexts, SignalTexts } from './texts.js';

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

export const coming: ComingTexts = {
  coming_change: 'يتغير إشعار الخصوصية في {date}',
  coming_more: 'ما الذي يتغير',
  coming_seen: 'فهمت',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...coming };
