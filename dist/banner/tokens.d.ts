/**
 * What the banner and the privacy centre share. A site overrides any of these on `askfirst-root`, because a
 * page's rule on a host wins over its shadow root's. `medium` is the reader's own text size, whatever the page made of `rem`.
 */
export declare const tokens = ":host{all:initial;display:contents;color-scheme:light dark;--askfirst-background:#fff;--askfirst-text:#18211f;--askfirst-muted:#57625f;--askfirst-border:#dbe0de;--askfirst-accent:#0d5f56;--askfirst-on-accent:#fff;--askfirst-radius:14px;--askfirst-font:medium/1.5 system-ui,sans-serif;--askfirst-shadow:0 16px 48px #0a17143d;--askfirst-z:2147483647}@media(prefers-color-scheme:dark){:host{--askfirst-background:#161c1b;--askfirst-text:#eaf0ee;--askfirst-muted:#a3b0ac;--askfirst-border:#35403d;--askfirst-accent:#7cd3c3;--askfirst-on-accent:#04201b;--askfirst-shadow:0 16px 48px #000a}}@media print{:host{display:none}}";
