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

export const center: CenterTexts = {
  center_title: 'Οι επιλογές απορρήτου σας',
  close: 'Κλείσιμο χωρίς αποθήκευση',
  save: 'Αποθήκευση επιλογών',
  withdraw: 'Ανάκληση συγκατάθεσης',
  saved: 'Οι επιλογές σας αποθηκεύτηκαν.',
  controller: 'Υπεύθυνος επεξεργασίας:',
  not_answered: 'Δεν έχετε απαντήσει ακόμη. Έως τότε δεν εκτελείται τίποτα προαιρετικό.',
  answered: 'Απαντήσατε στις {date}.',
  holds: 'Η απάντησή σας ισχύει έως τις {date}.',
  reference: 'Κωδικός:',
  copy: 'Αντιγραφή',
  copied: 'Αντιγράφηκε',
  on_by_default:
    'Όσα είναι ενεργά εδώ μπορούν να λειτουργούν χωρίς τη συγκατάθεσή σας, σύμφωνα με τους κανόνες που ισχύουν για εσάς. Απενεργοποιήστε ό,τι δεν θέλετε.',
  until_objection: 'Ενεργό μέχρι να εναντιωθείτε',
  nothing_asked: 'Αυτός ο ιστότοπος δεν ζητά συγκατάθεση, επειδή δεν χρησιμοποιεί τίποτα προαιρετικό.',
  unavailable:
    'Οι επιλογές σας δεν μπορούν να φορτωθούν αυτή τη στιγμή. Κάθε προαιρετικό στοιχείο είναι απενεργοποιημένο σε αυτή τη σελίδα.',
  always_on: 'Πάντα ενεργό',
  services: 'Υπηρεσίες',
  services_on: 'Ενεργές: {on} από {count}',
  provider: 'Πάροχος:',
  policy: 'Πολιτική απορρήτου: {name}',
  stored: 'Τι αποθηκεύει η υπηρεσία {name} στο πρόγραμμα περιήγησής σας',
  stored_name: 'Όνομα',
  stored_kind: 'Είδος',
  stored_keeps: 'Διάρκεια',
  stored_purpose: 'Σκοπός',
  kind_cookie: 'Cookie',
  kind_local: 'Τοπική αποθήκευση',
  kind_session: 'Αποθήκευση περιόδου λειτουργίας',
  kind_indexeddb: 'Βάση δεδομένων',
  kind_cache: 'Κρυφή μνήμη',
  kind_worker: 'Πρόγραμμα παρασκηνίου',
  keeps_session: 'Μέχρι να κλείσετε το πρόγραμμα περιήγησης',
  keeps_local: 'Μέχρι να το διαγράψετε',
  stored_nothing: 'Δεν έχουν δηλωθεί cookies ή άλλη αποθήκευση για αυτή την υπηρεσία.',
  new_tab: 'Ανοίγει σε νέα καρτέλα',
  links: 'Περισσότερες πληροφορίες',
  section_history: 'Οι απαντήσεις σας',
};

export const history: HistoryTexts = {
  history_allowed: 'Αποδοχή: {names}',
  history_refused: 'Απόρριψη: {names}',
  history_same: 'Καμία αλλαγή.',
  history_revision: 'Έκδοση {revision}',
  history_none: 'Αυτό το πρόγραμμα περιήγησης δεν διατηρεί ακόμη καμία απάντηση.',
  history_blocked:
    'Αυτό το πρόγραμμα περιήγησης δεν αφήνει τη σελίδα να διατηρήσει τίποτα, οπότε δεν υπάρχει ιστορικό.',
  receipt: 'Αποδεικτικό:',
  receipt_ok: 'ελέγχθηκε',
  receipt_bad: 'δεν ταιριάζει',
  receipt_unable: 'δεν μπορεί να ελεγχθεί σε αυτό το πρόγραμμα περιήγησης',
  download: 'Λήψη',
  download_receipt: 'Λήψη του αποδεικτικού',
  download_json: 'Λήψη ως JSON',
  download_dpv: 'Λήψη ως ISO 27560',
  forget: 'Διαγραφή των απαντήσεών μου εδώ',
  forget_about:
    'Διαγράφει από αυτό το πρόγραμμα περιήγησης την απάντησή σας, αυτό το ιστορικό και τα αποδεικτικά του· θα ερωτηθείτε ξανά. Ο ιστότοπος διατηρεί όσα έλαβε. Όσα δεν έχουν σταλεί ακόμη χάνονται.',
  forget_yes: 'Διαγραφή όλων',
  forget_no: 'Διατήρηση',
};

export const coming: ComingTexts = {
  coming_change: 'Η πολιτική απορρήτου αλλάζει στις {date}',
  coming_more: 'Τι αλλάζει',
  coming_seen: 'Κατάλαβα',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...center, ...history, ...coming };
