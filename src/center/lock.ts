import { adopt } from '../effects/style.js';

/**
 * Keeps the page behind a dialog where it is; `showModal` alone lets the wheel scroll it. Who prints gets the dialog and
 * not the page. To be called before anything is changed, which would have to be laid out first. Returns the way out.
 */
export function lockPage(): () => void {
  // Where a scrollbar takes room, that room stays, or the page would jump to the side.
  const gutter = innerWidth > document.documentElement.clientWidth ? 'stable' : 'auto';
  return adopt(
    document,
    `html{overflow:hidden!important;scrollbar-gutter:${gutter}!important}@media print{html{overflow:visible!important}body{display:none!important}askfirst-root{display:contents}}`,
  );
}
