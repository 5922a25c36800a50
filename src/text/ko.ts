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
  title: '개인정보 보호, 직접 결정하세요',
  text: '응답하시기 전에는 선택 기능이 전혀 실행되지 않습니다. 언제든지 결정을 바꾸실 수 있습니다.',
  accept: '모두 동의',
  reject: '모두 거부',
  choose: '선택',
};

export const again: AgainTexts = {
  again_expired: '지난 응답의 유효 기간이 끝났습니다.',
  again_revision: '지난 응답 이후 당사의 처리 방식이 변경되었습니다.',
  again_new: '지난 응답 이후 새로운 항목이 추가되었습니다.',
};

export const signal: SignalTexts = {
  honored: '수신 거부 요청이 반영되었습니다',
};

export const later: LaterTexts = {
  open: '개인정보 선택',
  open_opt_out: '나의 개인정보 선택',
  reload_text:
    '끄신 기능 중 일부가 이 페이지에서 이미 실행되었습니다. 새로 고치면 중지되지만, 여기에 입력한 내용은 사라질 수 있습니다.',
  reload: '새로 고침',
  later: '나중에',
};

export const frames: FramesTexts = {
  frame_text: '동의하실 때까지 불러오지 않습니다: {name}, 출처 {host}.',
  frame_provider: '운영자: {provider}.',
  frame_once: '한 번만 불러오기',
  frame_always: '{name} 항상 허용',
};

export const center: CenterTexts = {
  center_title: '나의 개인정보 선택',
  close: '저장하지 않고 닫기',
  save: '선택 저장',
  withdraw: '동의 철회',
  saved: '선택이 저장되었습니다.',
  controller: '개인정보처리자:',
  not_answered: '아직 응답하지 않으셨습니다. 그때까지 선택 기능은 실행되지 않습니다.',
  answered: '응답 일시: {date}',
  holds: '응답 유효 기한: {date}',
  reference: '참조 번호:',
  copy: '복사',
  copied: '복사됨',
  on_by_default:
    '여기에서 켜져 있는 항목은 적용되는 규정에 따라 동의 없이 실행될 수 있습니다. 원하지 않는 항목은 끄세요.',
  until_objection: '거부하실 때까지 켜짐',
  nothing_asked: '이 사이트는 선택 기능을 사용하지 않으므로 동의를 요청하지 않습니다.',
  unavailable: '지금은 선택을 불러올 수 없습니다. 이 페이지의 모든 선택 기능은 꺼져 있습니다.',
  always_on: '항상 켜짐',
  services: '서비스',
  services_on: '{count}개 중 {on}개 켜짐',
  provider: '운영자:',
  policy: '{name} 개인정보 처리방침',
  stored: '{name}: 브라우저에 저장하는 항목',
  stored_name: '이름',
  stored_kind: '종류',
  stored_keeps: '보관 기간',
  stored_purpose: '목적',
  kind_cookie: '쿠키',
  kind_local: '로컬 저장소',
  kind_session: '세션 저장소',
  kind_indexeddb: '데이터베이스',
  kind_cache: '캐시',
  kind_worker: '백그라운드 프로그램',
  keeps_session: '브라우저를 닫을 때까지',
  keeps_local: '삭제할 때까지',
  stored_nothing: '이 서비스에 대해 쿠키나 그 밖의 저장이 신고되지 않았습니다.',
  new_tab: '새 탭에서 열림',
  links: '자세한 정보',
  section_history: '나의 응답',
};

export const history: HistoryTexts = {
  history_allowed: '허용: {names}',
  history_refused: '거부: {names}',
  history_same: '변경된 내용이 없습니다.',
  history_revision: '개정판 {revision}',
  history_none: '이 브라우저에는 아직 저장된 응답이 없습니다.',
  history_blocked: '이 브라우저에서는 페이지가 아무것도 저장할 수 없으므로 내역이 없습니다.',
  receipt: '확인서:',
  receipt_ok: '검증됨',
  receipt_bad: '일치하지 않음',
  receipt_unable: '이 브라우저에서는 검증할 수 없음',
  download: '다운로드',
  download_receipt: '확인서 다운로드',
  download_json: 'JSON 형식으로 다운로드',
  download_dpv: 'ISO 27560 형식으로 다운로드',
  forget: '이 브라우저에서 내 기록 지우기',
  forget_about:
    '이 브라우저에서 응답과 이 내역, 확인서를 삭제하며, 동의 여부를 다시 여쭙게 됩니다. 사이트가 이미 받은 내용은 사이트에 남습니다. 아직 전송되지 않은 내용은 사라집니다.',
  forget_yes: '모두 삭제',
  forget_no: '유지',
};

export const coming: ComingTexts = {
  coming_change: '{date}에 개인정보 처리방침이 변경됩니다',
  coming_more: '변경 내용',
  coming_seen: '확인',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...center, ...history, ...coming };
