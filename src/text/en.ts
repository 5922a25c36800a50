import type { AgainTexts, BannerTexts, CenterTexts, FramesTexts, LaterTexts, SignalTexts } from './texts.js';

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

export const center: CenterTexts = {
  center_title: 'Your privacy choices',
  close: 'Close without saving',
  save: 'Save choices',
  withdraw: 'Withdraw consent',
  saved: 'Your choices are saved.',
  controller: 'Who is responsible:',
  not_answered: 'You have not answered yet. Nothing optional runs until you do.',
  answered: 'You answered on {date}.',
  holds: 'Your answer holds until {date}.',
  reference: 'Reference:',
  copy: 'Copy',
  copied: 'Copied',
  on_by_default:
    'What is on here may run without your consent, under the rules that apply to you. Turn off what you do not want.',
  until_objection: 'On until you object',
  nothing_asked: 'This site asks for no consent, because it uses nothing optional.',
  unavailable: 'Your choices cannot be loaded just now. Everything optional is off on this page.',
  always_on: 'Always on',
  services: 'Services',
  services_on: '{on} of {count} on',
  provider: 'Run by',
  policy: 'Privacy policy of {name}',
  stored: 'What {name} stores in your browser',
  stored_name: 'Name',
  stored_kind: 'Kind',
  stored_keeps: 'Kept for',
  stored_purpose: 'Purpose',
  kind_cookie: 'Cookie',
  kind_local: 'Local storage',
  kind_session: 'Session storage',
  kind_indexeddb: 'Database',
  kind_cache: 'Cache',
  kind_worker: 'Background program',
  keeps_session: 'Until you close the browser',
  keeps_local: 'Until you delete it',
  set_by_server: 'Set by the server: only the server, or you in your browser, can erase it',
  set_by_third_party: 'Set by another site: only that site, or you in your browser, can erase it',
  stored_nothing: 'No cookies or other storage are declared for this service.',
  new_tab: 'Opens a new tab',
  links: 'More information',
};
