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

export const center: CenterTexts = {
  center_title: 'Gizlilik tercihleriniz',
  close: 'Kaydetmeden kapat',
  save: 'Tercihleri kaydet',
  withdraw: 'Rızayı geri çek',
  saved: 'Tercihleriniz kaydedildi.',
  controller: 'Veri sorumlusu:',
  not_answered: 'Henüz yanıtlamadınız. O zamana kadar isteğe bağlı hiçbir şey çalışmaz.',
  answered: 'Yanıt tarihiniz: {date}.',
  holds: 'Yanıtınızın geçerlilik sonu: {date}.',
  reference: 'Referans:',
  copy: 'Kopyala',
  copied: 'Kopyalandı',
  on_by_default:
    'Burada açık olanlar, sizin için geçerli kurallara göre rızanız olmadan çalışabilir. İstemediklerinizi kapatın.',
  until_objection: 'İtiraz edene kadar açık',
  nothing_asked: 'Bu site isteğe bağlı hiçbir şey kullanmadığı için rıza istemez.',
  unavailable: 'Tercihleriniz şu anda yüklenemiyor. Bu sayfada isteğe bağlı olan her şey kapalı.',
  always_on: 'Her zaman açık',
  services: 'Hizmetler',
  services_on: 'Açık: {on}/{count}',
  provider: 'İşleten:',
  policy: 'Gizlilik politikası: {name}',
  stored: 'Tarayıcınızda saklananlar: {name}',
  stored_name: 'Ad',
  stored_kind: 'Tür',
  stored_keeps: 'Süre',
  stored_purpose: 'Amaç',
  kind_cookie: 'Çerez',
  kind_local: 'Yerel depolama',
  kind_session: 'Oturum depolaması',
  kind_indexeddb: 'Veritabanı',
  kind_cache: 'Önbellek',
  kind_worker: 'Arka plan programı',
  keeps_session: 'Tarayıcıyı kapatana kadar',
  keeps_local: 'Siz silene kadar',
  stored_nothing: 'Bu hizmet için çerez veya başka bir depolama bildirilmemiş.',
  new_tab: 'Yeni sekmede açılır',
  links: 'Daha fazla bilgi',
  section_history: 'Yanıtlarınız',
};

export const history: HistoryTexts = {
  history_allowed: 'İzin verilen: {names}',
  history_refused: 'Reddedilen: {names}',
  history_same: 'Hiçbir şey değişmedi.',
  history_revision: 'Sürüm {revision}',
  history_none: 'Bu tarayıcıda henüz bir yanıt saklanmıyor.',
  history_blocked: 'Bu tarayıcı sayfanın bir şey saklamasına izin vermiyor, bu yüzden geçmiş yok.',
  receipt: 'Alındı belgesi:',
  receipt_ok: 'doğrulandı',
  receipt_bad: 'eşleşmiyor',
  receipt_unable: 'bu tarayıcıda doğrulanamıyor',
  download: 'İndir',
  download_receipt: 'Alındı belgesini indir',
  download_json: 'JSON olarak indir',
  download_dpv: 'ISO 27560 olarak indir',
  forget: 'Beni burada unut',
  forget_about:
    'Yanıtınızı, bu geçmişi ve alındı belgelerini bu tarayıcıdan siler; size yeniden sorulur. Site, kendisine ulaşanları saklar. Henüz gönderilmeyenler kaybolur.',
  forget_yes: 'Tümünü sil',
  forget_no: 'Sakla',
};

export const coming: ComingTexts = {
  coming_change: 'Gizlilik politikası {date} tarihinde değişiyor',
  coming_more: 'Neler değişiyor',
  coming_seen: 'Anladım',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...center, ...history, ...coming };
