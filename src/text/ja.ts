import type { AgainTexts, BannerTexts, ComingTexts, FramesTexts, LaterTexts, SignalTexts } from './texts.js';

export const banner: BannerTexts = {
  title: 'プライバシーの選択はあなた次第です',
  text: '回答いただくまで、任意の機能は一切動作しません。選択はいつでも変更できます。',
  accept: 'すべて同意する',
  reject: 'すべて拒否する',
  choose: '選択する',
};

export const again: AgainTexts = {
  again_expired: '前回の回答の有効期限が切れました。',
  again_revision: '前回の回答以降、当サイトの取り扱いが変わりました。',
  again_new: '前回の回答以降、新しい項目が追加されました。',
};

export const signal: SignalTexts = {
  honored: 'オプトアウトの要求を反映しました',
};

export const later: LaterTexts = {
  open: 'プライバシー設定',
  open_opt_out: 'あなたのプライバシー設定',
  reload_text:
    'オフにしたものの一部は、このページですでに動作しています。再読み込みすると停止しますが、このページに入力した内容が失われることがあります。',
  reload: '再読み込み',
  later: '後で',
};

export const frames: FramesTexts = {
  frame_text: '同意いただくまで保留しています：{name}（{host}）',
  frame_provider: '運営者：{provider}',
  frame_once: '今回だけ読み込む',
  frame_always: '{name}を常に許可',
};

export const coming: ComingTexts = {
  coming_change: 'プライバシーポリシーが{date}に変わります',
  coming_more: '変更の内容',
  coming_seen: '確認しました',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...coming };
