/** A text for people: one string, or one per language, keyed by BCP 47 tag (`en`, `pt-BR`). Never HTML. */
export type Text = string | {
    readonly [language: string]: string;
};
/**
 * An ISO 8601 duration of whole years, months, weeks or days: `P6M`, `P182D`, `P1Y6M`.
 * A year counts 365 days and a month a twelfth of that.
 */
export type Duration = string;
export interface Link {
    readonly label: Text;
    /** https, mailto or tel, or a path on this site; anything else is not rendered as a link. */
    readonly href: string;
}
