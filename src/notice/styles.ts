/**
 * The look of the sections: over the centre's styles, and in em as they are. What is out of sight is not laid out, for
 * a whole notice takes a phone several frames, until something is led to (`go.ts`); but not in WebKit, which does not keep
 * in its place what is read while the height of something above it changes; nor in a page, where the edge of a section
 * would cut off the ring around what has the focus.
 */
export const styles: string = `
.contents{flex-basis:100%;min-block-size:0}
.contents ul,.tags,.bases,.rows,.rights,.plain,.links,.revisions{margin:0;padding:0;list-style:none}
.contents a{display:block;padding:.375em .625em;color:inherit;border-inline-start:3px solid transparent;text-decoration:none;font-size:.875em}
.contents a:hover{text-decoration:underline}
.contents [aria-current]{border-color:var(--askfirst-accent);font-weight:700}
.contents ul{display:none;max-block-size:60dvh;overflow:auto;margin-block-start:.5em}
.contents .open{display:block}
.fold{min-block-size:2.25em;padding:.125em .875em;font-size:.875em;font-weight:400}
.fold::after{content:'';display:inline-block;inline-size:.4em;block-size:.4em;margin-inline-start:.625em;margin-block-end:.2em;border:solid currentcolor;border-width:0 2px 2px 0;rotate:45deg}
.fold[aria-expanded=true]::after{margin-block-end:0;rotate:225deg}
.part-of-notice{padding:2.25em var(--pad);border-block-start:var(--line)}
@supports(overflow-anchor:auto){
@media screen{
dialog .unled>*{content-visibility:auto;contain-intrinsic-block-size:auto 30em}
}
}
.part-of-notice>h3{margin-block-end:.625em;font-size:1.25em;line-height:1.25}
h3:focus,h4:focus{outline:0}
.part-of-notice p,.part-of-notice dd{max-inline-size:44em}
.part-of-notice>*+*{margin-block-start:.75em}
.part-of-notice>h3+*{margin-block-start:0}
dl,dd,ol,figure{margin:0}
dl>div{display:grid;grid-template-columns:9em minmax(0,1fr);gap:.125em 1.25em;padding-block:.25em}
dt{color:var(--muted)}
.plain li{text-align:match-parent;text-align:-webkit-match-parent;unicode-bidi:plaintext}
.item{padding-block:1.25em;border-block-start:var(--line)}
.item>*+*{margin-block-start:.5em}
.note+.item,h3+.item{border:0;padding-block-start:.25em}
.tags{display:flex;flex-wrap:wrap;gap:.375em}
.tags li{padding:.125em .625em;border:1px solid transparent;border-radius:min(var(--askfirst-radius),.5em);background:var(--tint);font-size:.875em}
.rows>li{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,6fr);gap:.25em 2em;padding-block:.875em;border-block-start:var(--line)}
.rows>li>:only-child{grid-column:1/-1}
.use{display:grid;grid-column:1/-1;grid-template-columns:subgrid;padding-inline-start:1.25em}
.bases>li+li{margin-block-start:.375em}
.basis,.what{font-weight:700}
.consent,.yes{color:var(--askfirst-accent);font-weight:700}
.no{color:var(--muted)}
.answer{display:block;color:var(--muted)}
.answer,.rights p{font-size:.875em}
button.link{min-block-size:1.75em;padding:0 .25em;color:var(--askfirst-accent);background:none;border:0;font-weight:400;text-decoration:underline;text-underline-offset:.2em}
.kept{padding-block-start:.5em}
.kept h4{padding-block:.5em}
.time::first-letter{text-transform:uppercase}
.line{display:block}
.line+.line,td .line:not(:first-child),th .line{font-size:.875em;font-weight:400;color:var(--muted)}
table :is(.line.line,.muted,.answer),address .line.line{font-size:1em}
.part-of-notice>.table{margin-block-start:1em}
.part-of-notice>h3+.table{margin-block-start:0}
.filter{display:flex;flex-wrap:wrap;align-items:center;gap:.5em 1em}
input[type=search]{inline-size:min(100%,22em);block-size:2.75em;padding:0 .875em;border:1px solid var(--muted);border-radius:var(--askfirst-radius);color:inherit;cursor:text}
input[type=search]::placeholder{color:var(--muted);opacity:1}
table.data{table-layout:auto;overflow-wrap:break-word}
.data a,.data code{overflow-wrap:anywhere}
.data th:first-child,.data th:nth-child(4){inline-size:auto}
.data th:first-child{min-inline-size:10em}
.data th{font-weight:700}
thead button,button.small{min-block-size:2em;padding:0;border:0;font-weight:400;text-align:start;color:inherit}
thead button:hover{background:none;text-decoration:underline}
thead button::after{content:'↕';content:'↕'/'';margin-inline-start:.375em;opacity:.75}
[aria-sort=ascending] button::after{content:'↑';content:'↑'/'';opacity:1}
[aria-sort=descending] button::after{content:'↓';content:'↓'/'';opacity:1}
button.primary{color:var(--askfirst-background);background:var(--askfirst-accent);border-color:var(--askfirst-accent)}
button.primary:hover{background:color-mix(in srgb,var(--askfirst-accent) 88%,var(--askfirst-text))}
button.small{padding:0 .875em;border:1px solid var(--muted);font-size:.875em}
[role=alert]:empty,.found:empty{display:none}
.found h4{padding-block:.5em}
.groups,.rights,.people{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17em),1fr));gap:1.5em 2.5em}
.plain li{padding-block:.3125em}
.plain li+li{border-block-start:var(--line)}
.groups h4{padding-block-end:.375em}
.callout{padding:1em 1.25em;border:1px solid transparent;border-inline-start:3px solid var(--askfirst-accent);background:var(--tint)}
.callout>*+*{margin-block-start:.375em}
.revisions>li{padding-block:.875em;border-block-start:var(--line)}
.revisions .yes{margin-inline-start:.5em;font-size:.875em}
.difference{margin-block-start:.625em;padding-inline-start:1em;border-inline-start:var(--line)}
figcaption{color:var(--muted);font-size:.875em}
del{color:var(--muted)}
del+ins,ins+del{margin-inline-start:.25em}
ins{background:color-mix(in srgb,var(--askfirst-accent) 14%,transparent);text-decoration:underline;text-underline-offset:.2em}
.unseen{position:absolute;clip-path:inset(50%);inline-size:1px;block-size:1px;overflow:hidden;white-space:nowrap}
address{font-style:normal;overflow-wrap:anywhere}
address .line.line{color:inherit}
.people h4{padding-block-end:.25em;color:var(--muted);font-size:.875em;font-weight:400}
.people .muted{padding-block-start:.375em}
.links{display:flex;flex-wrap:wrap;gap:.25em 1.5em;padding-block-start:.5em}
.links a{display:inline-block;padding-block:.25em}
@media(min-height:30.01em){
@container(min-width:54em){
.contents{flex:1;overflow:auto;margin-inline:-.25em}
.contents ul,.contents .open{display:block;max-block-size:none;margin:0}
.fold{display:none}
dialog h3{scroll-margin-block-start:-5em}
.first+*{grid-column:2}
.part-of-notice{padding-inline:var(--pad) 4.75em}
.inline .part-of-notice{padding-inline-end:0}
}
}
@container(max-width:40em){
dl>div,.rows>li,.use{grid-template-columns:minmax(0,1fr)}
.use{margin-block-start:.375em}
.data,.data tbody,.data thead,.data th,.data td{display:block}
.data tr{display:grid;gap:.125em}
.data thead{position:static;clip-path:none;inline-size:auto;block-size:auto}
.data thead tr{display:flex;flex-wrap:wrap;gap:0 1em;padding-block-end:.375em}
.data th,.data th:first-child,.data td{min-inline-size:0;padding:0}
.data tbody tr{padding:.75em 1em;margin-block-end:.625em;border:var(--line);border-radius:min(var(--askfirst-radius),.75em)}
.data td{display:grid;grid-template-columns:7.5em minmax(0,1fr);gap:.75em}
.data td::before{content:attr(data-label);content:attr(data-label)/''}
.data td:empty{display:none}
}
@media(forced-colors:active){
.contents a:not([aria-current]){border-color:Canvas}
}
@media print{
.contents,.filter{display:none}
thead button{display:inline}
thead button::after{content:none}
.part-of-notice{padding-inline:0!important}
h3,h4{break-after:avoid}
tr,.item,.rights li{break-inside:avoid}
}
`;
