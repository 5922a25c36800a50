/** How the centre looks in a page of the site's own, over the sheet of the dialog. */
export const styles: string = `
.inline{--pad:0em;--inset:1.25em;container-type:inline-size;color:var(--askfirst-text);font:var(--askfirst-font);text-align:start;overflow-wrap:anywhere}
.inline .head,.inline .foot{position:static;background:none}
@media(min-height:30.01em){
@container(min-width:54em){
.inline .head{position:sticky;inset-block-start:1em;block-size:auto;max-block-size:calc(100dvh - 2em);background:none;border:0;padding:0;padding-inline-end:2em}
.inline .body,.inline .foot{padding-inline-end:0}
}
}
`;
