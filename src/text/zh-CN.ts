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
  title: '您的隐私，由您决定',
  text: '在您答复之前，任何可选功能都不会运行。您可以随时改变主意。',
  accept: '全部接受',
  reject: '全部拒绝',
  choose: '选择',
};

export const again: AgainTexts = {
  again_expired: '您上次的答复已过期。',
  again_revision: '自您上次答复以来，我们的做法有所变化。',
  again_new: '自您上次答复以来，有新增内容。',
};

export const signal: SignalTexts = {
  honored: '已遵从您的退出请求',
};

export const later: LaterTexts = {
  open: '隐私选择',
  open_opt_out: '您的隐私选择',
  reload_text: '您关闭的部分功能已在本页运行。重新加载会将其停止；您在此输入的内容可能会丢失。',
  reload: '重新加载',
  later: '稍后',
};

export const frames: FramesTexts = {
  frame_text: '在您同意之前暂不加载：{name}，来自{host}。',
  frame_provider: '运营方：{provider}。',
  frame_once: '加载一次',
  frame_always: '始终允许{name}',
};

export const center: CenterTexts = {
  center_title: '您的隐私选择',
  close: '关闭且不保存',
  save: '保存选择',
  withdraw: '撤回同意',
  saved: '您的选择已保存。',
  controller: '个人信息处理者：',
  not_answered: '您尚未答复。在此之前，任何可选功能都不会运行。',
  answered: '您于{date}作出答复。',
  holds: '您的答复有效期至{date}。',
  reference: '编号：',
  copy: '复制',
  copied: '已复制',
  on_by_default: '根据适用于您的规则，此处开启的功能可以在未经您同意的情况下运行。请关闭您不需要的功能。',
  until_objection: '开启，直至您提出反对',
  nothing_asked: '本网站不使用任何可选功能，因此不征求同意。',
  unavailable: '目前无法加载您的选择。本页的所有可选功能均已关闭。',
  always_on: '始终开启',
  services: '服务',
  services_on: '已开启 {on} 项，共 {count} 项',
  provider: '运营方：',
  policy: '{name}的隐私政策',
  stored: '{name}在您的浏览器中存储的内容',
  stored_name: '名称',
  stored_kind: '类型',
  stored_keeps: '保存期限',
  stored_purpose: '目的',
  kind_cookie: 'Cookie（小型文本文件）',
  kind_local: '本地存储',
  kind_session: '会话存储',
  kind_indexeddb: '数据库',
  kind_cache: '缓存',
  kind_worker: '后台程序',
  keeps_session: '直至您关闭浏览器',
  keeps_local: '直至您将其删除',
  stored_nothing: '该服务未声明任何Cookie或其他存储。',
  new_tab: '在新标签页中打开',
  links: '更多信息',
  section_history: '您的答复',
};

export const history: HistoryTexts = {
  history_allowed: '已允许：{names}',
  history_refused: '已拒绝：{names}',
  history_same: '没有变化。',
  history_revision: '版本 {revision}',
  history_none: '此浏览器中尚未保存任何答复。',
  history_blocked: '此浏览器不允许页面保存任何内容，因此没有历史记录。',
  receipt: '回执：',
  receipt_ok: '已验证',
  receipt_bad: '不匹配',
  receipt_unable: '无法在此浏览器中验证',
  download: '下载',
  download_receipt: '下载回执',
  download_json: '下载为JSON',
  download_dpv: '下载为ISO 27560',
  forget: '在此处忘记我',
  forget_about:
    '从此浏览器中删除您的答复、此历史记录及其回执；我们会再次征求您的意见。网站会保留已收到的内容。尚未发送的内容将会丢失。',
  forget_yes: '全部删除',
  forget_no: '保留',
};

export const coming: ComingTexts = {
  coming_change: '隐私政策将于{date}变更',
  coming_more: '变更内容',
  coming_seen: '知道了',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...center, ...history, ...coming };
