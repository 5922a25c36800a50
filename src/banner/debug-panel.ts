import { adopt } from '../effects/style.js';
import { element } from './element.js';
import { tokens } from './tokens.js';

const styles = `${tokens}section{position:fixed;inset:1em 1em auto auto;z-index:2147483646;box-sizing:border-box;inline-size:min(34em,100% - 2em);max-block-size:min(24em,50vh);overflow:auto;padding:.75em 1em;font:var(--askfirst-font);font-size:.8125em;color:var(--askfirst-text);background:var(--askfirst-background);border:1px solid #888;border-radius:var(--askfirst-radius);box-shadow:0 .5em 2em #0004}header{display:flex;justify-content:space-between;align-items:center;gap:1em}h2{margin:0;font-size:1em}button{font:inherit;padding:.3em .75em;color:inherit;background:none;border:1px solid #888;border-radius:var(--askfirst-radius);cursor:pointer}:focus-visible{outline:3px solid var(--askfirst-accent);outline-offset:-3px}ul{margin:.5em 0 0;padding:0 0 0 1.25em;overflow-wrap:anywhere}li{margin-block:.25em}.warn{font-weight:700}`;

/** Shows lines on the page as they come, for who is not in the console. Returns what adds one, and the way out. */
export function debugPanel(): { add(level: string, line: string): void; stop(): void } {
  const host = document.createElement('askfirst-debug');
  const shadow = host.attachShadow({ mode: 'open' });
  adopt(shadow, styles);
  const list = element('ul', { role: 'list' });
  // What overflows can be scrolled by keyboard.
  const log = element('div', { role: 'log', 'aria-label': 'Findings' }, list);
  const close = element('button', { type: 'button', 'data-action': 'close' }, 'Close');
  close.onclick = () => host.remove();
  const name = 'AskFirst: what it finds on this page';
  const header = element('header', {}, element('h2', {}, name), close);
  shadow.append(element('section', { lang: 'en', dir: 'ltr', 'aria-label': name, tabindex: '0' }, header, log));
  document.documentElement.append(host);
  return {
    add(level, line) {
      list.append(element('li', { class: level }, line));
    },
    stop: () => host.remove(),
  };
}
