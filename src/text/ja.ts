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

export const center: CenterTexts = {
  center_title: 'プライバシーの選択',
  close: '保存せずに閉じる',
  save: '選択を保存',
  withdraw: '同意を撤回',
  saved: '選択を保存しました。',
  controller: '管理者：',
  not_answered: 'まだ回答していません。回答するまで、任意の機能は動作しません。',
  answered: '回答日：{date}',
  holds: '回答の有効期限：{date}',
  reference: '参照番号：',
  copy: 'コピー',
  copied: 'コピーしました',
  on_by_default:
    'ここでオンになっているものは、あなたに適用される規則により、同意なしで動作する場合があります。不要なものはオフにしてください。',
  until_objection: '異議を申し立てるまでオン',
  nothing_asked: 'このサイトは任意の機能を使用しないため、同意を求めません。',
  unavailable: '現在、選択を読み込めません。このページでは任意の機能はすべてオフです。',
  always_on: '常にオン',
  services: 'サービス',
  services_on: '{count}件中{on}件がオン',
  provider: '運営者：',
  policy: '{name}のプライバシーポリシー',
  stored: '{name}がブラウザーに保存するもの',
  stored_name: '名前',
  stored_kind: '種類',
  stored_keeps: '保存期間',
  stored_purpose: '目的',
  kind_cookie: 'Cookie（クッキー）',
  kind_local: 'ローカルストレージ',
  kind_session: 'セッションストレージ',
  kind_indexeddb: 'データベース',
  kind_cache: 'キャッシュ',
  kind_worker: 'バックグラウンドプログラム',
  keeps_session: 'ブラウザーを閉じるまで',
  keeps_local: '削除するまで',
  stored_nothing: 'このサービスについて、Cookieその他の保存は申告されていません。',
  new_tab: '新しいタブで開きます',
  links: '詳細情報',
  section_history: 'あなたの回答',
};

export const history: HistoryTexts = {
  history_allowed: '許可：{names}',
  history_refused: '拒否：{names}',
  history_same: '変更はありません。',
  history_revision: '改訂版{revision}',
  history_none: 'このブラウザーには、まだ回答が保存されていません。',
  history_blocked: 'このブラウザーではページが何も保存できないため、履歴はありません。',
  receipt: '受領証：',
  receipt_ok: '確認済み',
  receipt_bad: '一致しません',
  receipt_unable: 'このブラウザーでは確認できません',
  download: 'ダウンロード',
  download_receipt: '受領証をダウンロード',
  download_json: 'JSON形式でダウンロード',
  download_dpv: 'ISO 27560形式でダウンロード',
  forget: 'このブラウザーの回答を消去',
  forget_about:
    'あなたの回答、この履歴とその受領証をこのブラウザーから削除し、あらためて回答をお願いします。サイトが受け取ったものはサイトに残ります。まだ送信されていないものは失われます。',
  forget_yes: 'すべて削除',
  forget_no: '残す',
};

export const coming: ComingTexts = {
  coming_change: 'プライバシーポリシーが{date}に変わります',
  coming_more: '変更の内容',
  coming_seen: '確認しました',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...center, ...history, ...coming };
