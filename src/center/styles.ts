/**
 * The look of the privacy centre, over the shared tokens: every other colour is mixed from them, so that a site
 * that changes one changes all. In em, so that it grows with the reader's text size. Sizes and weights are the banner's:
 * each new pair is a font that a browser has to find, a millisecond or two as the centre first opens.
 */
export const styles: string = `
:host{--line:1px solid color-mix(in srgb,var(--askfirst-text) 16%,transparent);--tint:color-mix(in srgb,var(--askfirst-text) 4%,transparent);display:contents;--muted:color-mix(in srgb,var(--askfirst-text) 74%,var(--askfirst-background));--shadow:0 1em 3em #0004}
dialog{--pad:1.75em;--inset:1.25em;inline-size:min(46em,100vw - 2em);max-block-size:min(100dvh - 3em,54em);padding:0;scroll-padding-block:5.5em;overflow:auto;overscroll-behavior:contain;background:var(--askfirst-background);border:var(--line);max-inline-size:none;border-radius:var(--askfirst-radius);box-shadow:var(--shadow);box-sizing:border-box}
dialog,.said{color:var(--askfirst-text);font:var(--askfirst-font);text-align:start;overflow-wrap:anywhere}
dialog:not([open]){display:block;position:fixed;inset-block-end:100%;visibility:hidden}
dialog::backdrop{background:#07100e8c}
h2,h3,h4,p,ul{margin:0}
p{text-align:match-parent;text-align:-webkit-match-parent;text-wrap:pretty;unicode-bidi:plaintext}
h2{flex:1;min-inline-size:0;font-size:1.25em;line-height:1.25}
h3,h4{font-size:1em}
a{color:var(--askfirst-accent);text-underline-offset:.2em}
.part{display:inline-block}
code{user-select:all;font:.9375em ui-monospace,Menlo,Consolas,monospace}
:focus-visible{outline:3px solid var(--askfirst-accent);outline-offset:2px}
h2:focus{outline:0}
.muted,thead,caption,td::before{color:var(--muted)}
.muted,.entry .entry>p{font-size:.875em}
.head,.foot{position:sticky;z-index:1;background:var(--askfirst-background)}
.head{display:flex;inset-block-start:0;align-items:center;gap:1em;padding:1.125em var(--pad) 1em;border-block-end:var(--line)}
.body{display:flow-root;padding:1.375em var(--pad)}
.summary+.summary{margin-block-start:.5em}
.foot{display:grid;grid-template-columns:1fr 1fr 2fr;inset-block-end:0;gap:.75em;padding:1em var(--pad);border-block-start:var(--line)}
button{border:1px solid var(--muted);min-block-size:2.75em;padding:.375em 1.25em;color:inherit;background:none;border-radius:var(--askfirst-radius);font:inherit;font-weight:700;cursor:pointer}
button:hover{background:var(--tint)}
[data-action=save]{color:var(--askfirst-background);justify-self:end;border-color:var(--askfirst-accent);background:var(--askfirst-accent)}
[data-action=save]:hover{background:color-mix(in srgb,var(--askfirst-accent) 88%,var(--askfirst-text))}
[data-action=close]{flex:none;inline-size:2.75em;margin:-.25em;margin-inline-end:-.875em;padding:0;border-color:transparent}
[data-action=copy]{min-block-size:2em;padding:0 .75em;font-weight:400}
svg{display:block;stroke:currentcolor;inline-size:1em;margin:auto;fill:none;stroke-width:1.75;stroke-linecap:round}
.status{border:1px solid transparent;display:flex;flex-wrap:wrap;align-items:center;gap:.75em 1.5em;background:var(--tint);margin-block:1.25em;padding:1em var(--inset);border-radius:var(--askfirst-radius)}
.status:first-child{margin-block-start:0}
.status>div{flex:1 1 18em}
.changes{margin-block-start:.375em;padding-inline-start:1.25em}
.reference{display:flex;flex-wrap:wrap;align-items:center;gap:.25em .625em;flex-basis:100%}
.entry{gap:.25em 1.5em;display:grid;grid-template-columns:minmax(0,1fr) auto;align-items:start;border-block-start:var(--line);padding-block:1.25em 1em}
.entry>p,.entry>table,details{grid-column:1/-1}
section.entry>p{grid-column:1}
.always,h3,h4{align-self:center}
label{cursor:pointer}
input{appearance:none;position:relative;inline-size:3em;font:inherit;border:2px solid var(--muted);block-size:1.75em;margin:0;background:none;border-radius:2em;cursor:pointer}
input::before{content:'';position:absolute;inset-block:0;inset-inline-start:.25em;margin-block:auto;background:var(--muted);border-radius:1em;inline-size:1em;block-size:1em}
input:checked{background:var(--askfirst-accent)}
input:checked,input:indeterminate{border-color:var(--askfirst-accent)}
input:checked::before{inset-inline-start:calc(100% - 1.25em);background:var(--askfirst-background)}
input:indeterminate::before{inset-inline-start:calc(50% - .5em);block-size:.25em;background:var(--askfirst-accent)}
input::after{content:'';position:absolute;inset:-.625em 0}
summary{display:inline-flex;font-size:.875em;cursor:pointer;align-items:center;gap:.5em;min-block-size:2.75em;list-style:none}
summary::-webkit-details-marker{display:none}
summary::before{content:'';block-size:.4em;margin:-.2em .125em 0;border:solid currentcolor;border-width:0 2px 2px 0;inline-size:.4em;rotate:45deg}
[open]>summary::before{margin-block-start:.2em;rotate:225deg}
summary .muted{font-size:1em}
details>.entry{padding:1.125em var(--inset);background:var(--tint)}
details>.entry:nth-child(2){border:0;border-radius:var(--askfirst-radius) var(--askfirst-radius) 0 0}
details>.entry:last-child{border-end-start-radius:var(--askfirst-radius);border-end-end-radius:var(--askfirst-radius)}
table{table-layout:fixed;inline-size:100%;font-size:.875em;margin-block-start:.75em;border-collapse:collapse}
caption,th,td{padding:.5em 0;padding-inline-end:1em;vertical-align:top;text-align:start}
caption,thead th{font-weight:400}
tbody tr{border-block-start:var(--line)}
th:first-child,th:nth-child(4){inline-size:30%}
.more{padding-block-start:1.25em;border-block-start:var(--line)}
.more>*+*{margin-block-start:.375em}
.more ul{display:flex;flex-wrap:wrap;gap:0 1.5em;list-style:none;padding:0}
.more li{padding-block:.25em}
.full{container-type:inline-size}
dialog.full{--block:min(100dvh - 3em,54em);inline-size:min(68em,100vw - 2em);block-size:var(--block);max-block-size:none;scroll-padding-block-start:9em}
.full .head{flex-wrap:wrap}
.full .summary:first-child{font-size:1.25em;line-height:1.4}
.said{position:fixed;inset-block-start:1.25em;padding:.75em 1.25em;z-index:2147483647;box-sizing:border-box;inline-size:fit-content;inset-inline:1em;max-inline-size:calc(100vw - 2em);margin:0 auto;background:var(--askfirst-background);border:var(--line);border-radius:var(--askfirst-radius);box-shadow:var(--shadow)}
.said:empty{padding:0;border:0;box-shadow:none}
@media(min-height:30.01em){
@container(min-width:54em){
.full>.page{--pad:3em;display:grid;grid-template-columns:16em minmax(0,1fr)}
.full .head{grid-row:1/span 9;flex-flow:column;align-items:stretch;align-self:start;box-sizing:border-box;padding:1.75em 1.25em;border-block-end:0;border-inline-end:var(--line);block-size:calc(var(--block) - 2px);background:var(--tint)}
.full h2{flex:none;padding-inline:.5em}
.full .body{padding-block:2em}
.full .body,.full .foot{padding-inline:var(--pad) 4.75em}
.full [data-action=close]{position:absolute;inset-block-start:.75em;inset-inline-end:calc(17em - 100cqi);margin:0}
}
}
@media(max-width:36em){
dialog{--pad:1.25em;--inset:1em;inline-size:100vw;max-block-size:calc(100dvh - 1.5em);margin-block-end:0;margin-inline:0;border-width:1px 0 0;border-end-start-radius:0;border-end-end-radius:0;scroll-padding-block-end:9em}
dialog.full{inline-size:100vw;block-size:calc(100dvh - 1.5em)}
.foot{grid-template-columns:1fr 1fr}
.foot button{padding-inline:.5em}
[data-action=save]{grid-column:1/-1;justify-self:stretch}
section.entry>p{grid-column:1/-1}
table,tbody,caption,tbody th{display:block}
tr,td{display:grid;gap:.125em .75em}
td{grid-template-columns:7em 1fr}
td::before{content:attr(data-label);content:attr(data-label)/''}
th,td{padding:0}
th:first-child{inline-size:auto}
td:empty{display:none}
tbody tr{padding-block:.625em}
thead{position:absolute;clip-path:inset(50%);inline-size:1px;block-size:1px;white-space:nowrap;overflow:hidden}
}
@media print{
:host{--askfirst-background:#fff!important;--askfirst-text:#000!important;--askfirst-accent:#000!important}
.full>.page{--pad:0em!important;display:block!important}
dialog{position:absolute;inset:0 0 auto!important;inline-size:auto!important;block-size:auto!important;box-shadow:none;max-block-size:none!important;margin:0;overflow:visible;border:0;border-radius:0}
dialog::backdrop{background:none}
.head,.foot{position:static!important}
.full .head{padding-inline:0!important;border:0!important;block-size:auto!important;background:none!important}
button{display:none}
}
@media(max-height:30em){
.head,.foot{position:static}
dialog{scroll-padding:1em}
}
@media(forced-colors:active){
input{forced-color-adjust:none;--muted:CanvasText;--askfirst-accent:Highlight;--askfirst-background:HighlightText}
}
@media(prefers-reduced-motion:no-preference){
input::before{transition:inset-inline-start .15s}
}
`;
