import type { AgainTexts, BannerTexts, CenterTexts, LaterTexts, SignalTexts } from './texts.js';

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
};

export default { ...banner, ...again, ...signal, ...later, ...center };
