/**
 * What the banner and the privacy centre share. A site overrides any of these on `askfirst-root`, because a
 * page's rule on a host wins over its shadow root's. `medium` is the reader's own text size, whatever the page
 * made of `rem`.
 */
export const tokens: string = `:host{all:initial;display:contents;color-scheme:light dark;--askfirst-background:#fff;--askfirst-text:#18211f;--askfirst-accent:#0d5f56;--askfirst-radius:.75em;--askfirst-font:medium/1.5 system-ui,sans-serif}@media(prefers-color-scheme:dark){:host{--askfirst-background:#161c1b;--askfirst-text:#eaf0ee;--askfirst-accent:#7cd3c3}}@media print{:host{display:none}}`;
