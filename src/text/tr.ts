import type { AgainTexts, BannerTexts, ComingTexts, FramesTexts, LaterTexts, SignalTexts } from './texts.js';

export const banner: BannerTexts = {
  title: 'Gizliliğiniz, kararınız',
  text: 'Siz yanıtlamadan isteğe bağlı hiçbir şey çalışmaz. Kararınızı istediğiniz zaman değiştirebilirsiniz.',
  accept: 'Tümünü kabul et',
  reject: 'Tümünü reddet',
  choose: 'Seç',
};

export const again: AgainTexts = {
  again_expired: 'Son yanıtınızın süresi doldu.',
  again_revision: 'Son yanıtınızdan bu yana uygulamalarımız değişti.',
  again_new: 'Son yanıtınızdan bu yana yeni bir şey eklendi.',
};

export const signal: SignalTexts = {
  honored: 'İtirazınız dikkate alındı',
};

export const later: LaterTexts = {
  open: 'Gizlilik tercihleri',
  open_opt_out: 'Gizlilik tercihleriniz',
  reload_text:
    'Kapattıklarınızın bir kısmı bu sayfada zaten çalıştı. Sayfayı yeniden yüklemek bunu durdurur; buraya yazdıklarınız kaybolabilir.',
  reload: 'Yeniden yükle',
  later: 'Daha sonra',
};

export const frames: FramesTexts = {
  frame_text: 'Siz onaylayana kadar bekletiliyor: {name}, kaynak: {host}.',
  frame_provider: 'İşleten: {provider}.',
  frame_once: 'Bir kez yükle',
  frame_always: 'Her zaman izin ver: {name}',
};

export const coming: ComingTexts = {
  coming_change: 'Gizlilik politikası {date} tarihinde değişiyor',
  coming_more: 'Neler değişiyor',
  coming_seen: 'Anladım',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...coming };
