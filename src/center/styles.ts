/** The look of the privacy centre, over the shared tokens. In em, so that it grows with the reader's text size. */
export const styles: string = `
dialog{--pad:1.75em;--inset:1.25em;--tint:color-mix(in srgb,var(--askfirst-text) 4%,transparent);--line:1px solid var(--askfirst-border);--corner:calc(var(--askfirst-radius)*.7);box-sizing:border-box;inline-size:min(46em,100vw - 2em);max-inline-size:none;max-block-size:min(100dvh - 3em,54em);padding:0;overflow:auto;overscroll-behavior:contain;scroll-padding-block:5.5em;background:var(--askfirst-background);border:var(--line);border-radius:var(--askfirst-radius);box-shadow:var(--askfirst-shadow)}
dialog,.said{color:var(--askfirst-text);font:var(--askfirst-font);text-align:start}
dialog::backdrop{background:#07100e8c}
h2,h3,h4,p,ul{margin:0}
h2{font-size:1.375em;font-weight:650;line-height:1.25;outline:0}
h3,h4{font-size:1em;font-weight:600}
h3{font-size:1.0625em}
a{color:var(--askfirst-accent);text-underline-offset:.2em}
code{user-select:all;font:.9375em ui-monospace,Menlo,Consolas,monospace;overflow-wrap:anywhere}
:focus-visible{outline:3px solid var(--askfirst-accent);outline-offset:2px}
.muted,th,caption,td::before{color:var(--askfirst-muted)}
.muted{font-size:.9375em}
.head,.foot{position:sticky;z-index:1;display:flex;background:var(--askfirst-background)}
.head{inset-block-start:0;align-items:center;justify-content:space-between;gap:1em;padding:1.125em var(--pad) 1em;border-block-end:var(--line)}
.body{padding:1.375em var(--pad)}
.body>p+p{margin-block-start:.75em}
.foot{inset-block-end:0;gap:.75em;padding:1em var(--pad);border-block-start:var(--line)}
button{min-block-size:2.75em;padding:.375em 1.25em;color:inherit;background:none;border:1px solid var(--askfirst-muted);border-radius:var(--corner);font:inherit;font-weight:600;cursor:pointer}
button:hover{background:var(--tint)}
[data-action=save]{margin-inline-start:auto;color:var(--askfirst-on-accent);background:var(--askfirst-accent);border-color:var(--askfirst-accent)}
[data-action=save]:hover{background:color-mix(in srgb,var(--askfirst-accent) 88%,var(--askfirst-text))}
[data-action=close]{flex:none;inline-size:2.75em;margin:-.25em;margin-inline-end:-.875em;padding:0;border-color:transparent}
[data-action=copy]{min-block-size:2em;padding:0 .75em;font-weight:500}
svg{display:block;inline-size:1em;margin:auto;fill:none;stroke:currentcolor;stroke-width:1.75;stroke-linecap:round}
.status{margin-block:1.25em;padding:1em var(--inset);border:1px solid transparent;background:var(--tint);border-radius:var(--corner)}
.reference{display:flex;flex-wrap:wrap;align-items:center;gap:.25em .625em;margin-block-start:.25em;font-size:.875em;color:var(--askfirst-muted)}
[data-action=withdraw]{margin-block-start:.875em}
.entry{display:grid;grid-template-columns:1fr auto;gap:.25em 1.5em;align-items:start;padding-block:1.25em 1em;border-block-start:var(--line)}
.entry>p,.entry>table,details{grid-column:1/-1}
section.entry>p{grid-column:1}
.always,h3,h4{align-self:center}
.always{font-size:.875em;font-weight:500;color:var(--askfirst-muted)}
label{cursor:pointer}
input{appearance:none;position:relative;inline-size:3em;block-size:1.75em;margin:0;background:none;border:2px solid var(--askfirst-muted);border-radius:2em;font:inherit;cursor:pointer}
input::before{content:'';position:absolute;inset-block:0;inset-inline-start:.25em;inline-size:1em;block-size:1em;margin-block:auto;background:var(--askfirst-muted);border-radius:1em}
input:checked{background:var(--askfirst-accent)}
input:checked,input:indeterminate{border-color:var(--askfirst-accent)}
input:checked::before{inset-inline-start:calc(100% - 1.25em);background:var(--askfirst-on-accent)}
input:indeterminate::before{inset-inline-start:calc(50% - .5em);block-size:.25em;background:var(--askfirst-accent)}
input::after{content:'';position:absolute;inset:-.625em -.25em}
summary{display:inline-flex;align-items:center;gap:.5em;min-block-size:2.75em;font-size:.9375em;font-weight:500;list-style:none;cursor:pointer}
summary::-webkit-details-marker{display:none}
summary::before{content:'';inline-size:.4em;block-size:.4em;margin-block-start:-.2em;border:solid currentcolor;border-width:0 2px 2px 0;rotate:45deg}
[open]>summary::before{margin-block-start:.2em;rotate:225deg}
summary .muted{font-size:1em;font-weight:400}
details>.entry{padding:1.125em var(--inset);background:var(--tint)}
details>.entry:nth-child(2){border:0;border-radius:var(--corner) var(--corner) 0 0}
details>.entry:last-child{border-end-start-radius:var(--corner);border-end-end-radius:var(--corner)}
table{table-layout:fixed;inline-size:100%;margin-block-start:.75em;border-collapse:collapse;font-size:.875em}
caption,th,td{text-align:start;padding-block:.5em;padding-inline-end:1em;vertical-align:top}
caption,th{font-weight:500}
td{border-block-start:var(--line);overflow-wrap:break-word}
th:first-child,th:last-child{inline-size:30%}
.links ul{display:flex;flex-wrap:wrap;gap:.25em 1.5em;padding:0;list-style:none}
.links li{padding-block:.25em}
.links a{display:inline-block}
.links{padding-block-start:1.375em;border-block-start:var(--line)}
.said{position:fixed;inset-block-end:1.25em;inset-inline:1em;z-index:var(--askfirst-z);box-sizing:border-box;inline-size:fit-content;max-inline-size:calc(100vw - 2em);margin:0 auto;padding:.75em 1.25em;background:var(--askfirst-background);border:1px solid var(--askfirst-border);border-radius:calc(var(--askfirst-radius)*.7);box-shadow:var(--askfirst-shadow)}
.said:empty{padding:0;border:0;box-shadow:none}
@media(max-width:36em){
dialog{--pad:1.25em;--inset:1em;inline-size:100vw;max-block-size:calc(100dvh - 1.5em);margin-block-end:0;margin-inline:0;border-width:1px 0 0;border-end-start-radius:0;border-end-end-radius:0}
.foot{display:grid;grid-template-columns:1fr 1fr}
[data-action=save]{grid-column:1/-1;margin:0}
table,tbody,caption{display:block}
tr,td[data-label]{display:grid;gap:.125em .75em}
td[data-label]{grid-template-columns:7em 1fr}
td[data-label]::before{content:attr(data-label)}
td{padding:0;border:0}
td:empty{display:none}
section.entry>p{grid-column:1/-1}
tr{padding-block:.625em;border-block-start:var(--line)}
thead{position:absolute;clip-path:inset(50%);inline-size:1px;block-size:1px;overflow:hidden;white-space:nowrap}
}
@media(max-height:30em){
.head,.foot{position:static}
dialog{scroll-padding:1em}
}
@media(forced-colors:active){
input{forced-color-adjust:none;--askfirst-muted:CanvasText;--askfirst-accent:Highlight;--askfirst-on-accent:HighlightText}
}
@media(prefers-reduced-motion:no-preference){
input::before{transition:inset-inline-start .15s}
}
`;
