import type { AgainTexts, BannerTexts, ComingTexts, FramesTexts, LaterTexts, SignalTexts } from './texts.js';

export const banner: BannerTexts = {
  title: 'Your privacy, your decision',
  text: 'Nothing optional runs until you answer. You can change your mind at any time.',
  accept: 'Accept all',
  reject: 'Refuse all',
  choose: 'Choose',
};

export const again: AgainTexts = {
  again_expired: 'Your last answer has expired.',
  again_revision: 'What we do has changed since your last answer.',
  again_new: 'Something is new since your last answer.',
};

export const signal: SignalTexts = {
  honored: 'Opt-Out Request Honored',
};

export const later: LaterTexts = {
  open: 'Privacy choices',
  open_opt_out: 'Your Privacy Choices',
  reload_text:
    'Some of what you turned off has already run on this page. Reloading stops it; what you have typed here may be lost.',
  reload: 'Reload',
  later: 'Later',
};

export const frames: FramesTexts = {
  frame_text: 'Held back until you say yes: {name}, from {host}.',
  frame_provider: 'Run by {provider}.',
  frame_once: 'Load once',
  frame_always: 'Always allow {name}',
};

export const coming: ComingTexts = {
  coming_change: 'The privacy notice changes on {date}',
  coming_more: 'What changes',
  coming_seen: 'Got it',
};
