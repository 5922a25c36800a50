import type { HistoryTexts } from '../texts.js';

/** Apart from the rest of the centre's English, which everyone fetches who opens it. */
export const history: HistoryTexts = {
  history_allowed: 'Allowed: {names}',
  history_refused: 'Refused: {names}',
  history_same: 'Nothing changed.',
  history_revision: 'Revision {revision}',
  history_none: 'This browser keeps no answer yet.',
  history_blocked: 'This browser lets the page keep nothing, so there is no history.',
  receipt: 'Receipt:',
  receipt_ok: 'checked',
  receipt_bad: 'does not match',
  receipt_unable: 'cannot be checked in this browser',
  download: 'Download',
  download_receipt: 'Download the receipt',
  download_json: 'Download as JSON',
  download_dpv: 'Download as ISO 27560',
  forget: 'Forget me here',
  forget_about:
    'Deletes your answer, this history and its receipts from this browser; you will be asked again. The site keeps what it has received. What was not sent yet is lost.',
  forget_yes: 'Delete it all',
  forget_no: 'Keep it',
};
