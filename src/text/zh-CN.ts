import type { AgainTexts, BannerTexts, ComingTexts, FramesTexts, LaterTexts, SignalTexts } from './texts.js';

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

export const coming: ComingTexts = {
  coming_change: '隐私政策将于{date}变更',
  coming_more: '变更内容',
  coming_seen: '知道了',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...coming };
