import { tokens } from './tokens.js';

/** What every box of ours on the page shares. */
export const box: string = `${tokens}section,.open{position:fixed;z-index:var(--askfirst-z);box-sizing:border-box;font:var(--askfirst-font);color:var(--askfirst-text);background:var(--askfirst-background);border:1px solid var(--askfirst-border);border-radius:var(--askfirst-radius)}
section{inset:auto 1em 1em;margin:auto;max-inline-size:70em;max-block-size:calc(100dvh - 2em);overflow:auto;display:grid;grid-template-columns:1fr 13em;gap:1em 3em;padding:1.5em;box-shadow:var(--askfirst-shadow)}
.corner{inset-inline-start:auto;max-inline-size:27em}
.center{inset-block:1em;block-size:fit-content;max-inline-size:35em}
.corner,.center{grid-template-columns:1fr}
p{margin:.4em 0 0;max-inline-size:62ch}
.actions{display:grid;gap:.6em;align-content:center}
button{font:inherit;font-weight:600;min-block-size:2.75em;padding:.4em 1em;cursor:pointer;border:1px solid var(--askfirst-accent);border-radius:calc(var(--askfirst-radius)*.6);background:var(--askfirst-accent);color:var(--askfirst-on-accent)}
.plain{background:none;color:var(--askfirst-text);border-color:var(--askfirst-border)}
:focus-visible{outline:3px solid var(--askfirst-accent);outline-offset:2px}
@media(max-width:50em){section{inset-inline:.5em;grid-template-columns:1fr;padding:1.25em 1.25em 0}
.actions{grid-template-columns:1fr 1fr;position:sticky;inset-block-end:0;padding-block:.5em 1.25em;background:inherit}
.plain{grid-column:1/-1}}
@media(max-height:26em){.actions{position:static}}`;

/** The first layer's own. Accept and refuse share every rule: refusing costs what accepting costs. */
export const styles: string = `${box}
.title{margin:0;font-size:1.25em}
ul{list-style:none;display:grid;grid-template-columns:repeat(auto-fit,minmax(14em,1fr));gap:.6em 2em;margin:1em 0 0;padding:0;font-size:.875em;color:var(--askfirst-muted)}
b{display:block;color:var(--askfirst-text)}
a{color:inherit;margin-inline-end:1.5em}`;
