import type { AgainTexts, BannerTexts, ComingTexts, FramesTexts, LaterTexts, SignalTexts } from './texts.js';

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

export const coming: ComingTexts = {
  coming_change: '{date}에 개인정보 처리방침이 변경됩니다',
  coming_more: '변경 내용',
  coming_seen: '확인',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...coming };
