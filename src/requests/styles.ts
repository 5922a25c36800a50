/** The look of the forms: over the styles of the sections, and in em as they are. */
export const styles: string = `
.ask>*+*{margin-block-start:1em}
.ask>p:empty{display:none}
form{display:grid;gap:1.25em;padding:1.25em;border:var(--line);border-radius:var(--askfirst-radius)}
.field{display:grid;gap:.375em;max-inline-size:34em}
.field label,legend{font-weight:700}
.field p{margin:0}
select,textarea,.field input{box-sizing:border-box;inline-size:100%;block-size:auto;min-block-size:2.75em;padding:.5em .75em;color:inherit;background:var(--askfirst-background);border:1px solid var(--muted);border-radius:min(var(--askfirst-radius),.625em);font:inherit;cursor:auto}
.field input::before,.field input::after{content:none}
textarea{resize:vertical}
[aria-invalid=true]{border-color:var(--wrong)}
form,.ask{--wrong:color-mix(in srgb,#d0021b 60%,var(--askfirst-text))}
.wrong{color:var(--wrong);font-weight:700}
fieldset{display:grid;gap:.75em;min-inline-size:0;margin:0;padding:0;border:0}
legend{padding:0;margin-block-end:.75em}
fieldset label{display:flex;gap:.75em;align-items:center}
fieldset input{flex:none}
.actions{display:flex;flex-wrap:wrap;gap:.75em}
.request code{font-size:1em}
.address{overflow-wrap:anywhere;font-size:.875em}
[aria-disabled=true]{opacity:.6}
@media print{
.page:has(.request) .first,.page:has(.request) .head,.part-of-notice:not(:has(.request)),.part-of-notice:has(.request)>:not(.ask,h3){display:none!important}
}
`;
