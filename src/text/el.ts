import type { AgainTexts, BannerTexts, ComingTexts, FramesTexts, LaterTexts, SignalTexts } from './texts.js';

export const banner: BannerTexts = {
  title: 'Η ιδιωτικότητά σας, η απόφασή σας',
  text: 'Τίποτα προαιρετικό δεν εκτελείται πριν απαντήσετε. Μπορείτε να αλλάξετε γνώμη ανά πάσα στιγμή.',
  accept: 'Αποδοχή όλων',
  reject: 'Απόρριψη όλων',
  choose: 'Επιλογή',
};

export const again: AgainTexts = {
  again_expired: 'Η τελευταία απάντησή σας έληξε.',
  again_revision: 'Όσα κάνουμε άλλαξαν μετά την τελευταία απάντησή σας.',
  again_new: 'Υπάρχει κάτι νέο μετά την τελευταία απάντησή σας.',
};

export const signal: SignalTexts = {
  honored: 'Η εναντίωσή σας έγινε σεβαστή',
};

export const later: LaterTexts = {
  open: 'Επιλογές απορρήτου',
  open_opt_out: 'Οι επιλογές απορρήτου σας',
  reload_text:
    'Κάποια από όσα απενεργοποιήσατε έχουν ήδη εκτελεστεί σε αυτή τη σελίδα. Με επαναφόρτωση σταματούν· όσα γράψατε εδώ ενδέχεται να χαθούν.',
  reload: 'Επαναφόρτωση',
  later: 'Αργότερα',
};

export const frames: FramesTexts = {
  frame_text: 'Σε αναμονή της συγκατάθεσής σας: {name}, από {host}.',
  frame_provider: 'Πάροχος: {provider}.',
  frame_once: 'Φόρτωση μία φορά',
  frame_always: 'Να επιτρέπεται πάντα: {name}',
};

export const coming: ComingTexts = {
  coming_change: 'Η πολιτική απορρήτου αλλάζει στις {date}',
  coming_more: 'Τι αλλάζει',
  coming_seen: 'Κατάλαβα',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...coming };
