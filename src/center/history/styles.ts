/** The look of the history, over the centre's styles. */
export const styles: string = `
.history>*+*{margin-block-start:1em}
.history ol{margin:0;padding:0;list-style:none}
.history li{padding-block:.875em;border-block-start:var(--line)}
.history li:first-child{border:0;padding-block-start:.25em}
.history li>*+*{margin-block-start:.25em}
.history .actions{display:flex;flex-wrap:wrap;gap:.625em}
.history .actions button,.forget>button{min-block-size:2.25em;padding:.125em .875em;font-size:.875em;font-weight:400}
.receipt{display:flex;flex-wrap:wrap;align-items:center;gap:.25em .625em;font-size:.875em;color:var(--muted)}
.receipt b{font-weight:700}
.receipt .ok{color:var(--askfirst-accent)}
.receipt .bad{color:var(--askfirst-text);text-decoration:underline wavy;text-underline-offset:.2em}
.forget{padding-block-start:1em;border-block-start:var(--line)}
.warning{margin-block-start:.75em;padding:1em 1.25em;border:1px solid transparent;border-inline-start:3px solid var(--askfirst-accent);background:var(--tint)}
.warning .actions{margin-block-start:.75em}
`;
