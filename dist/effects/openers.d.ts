/** What of the page leads to the privacy centre, or shows it. */
export declare const wayOf: () => Element | null;
/** Whether the page has a place for the privacy centre. */
export declare const hasInline: () => boolean;
/**
 * Calls at each event of that type on anything marked `data-consent-open`, also inside open shadow roots; before the
 * page's own listeners, of which one that keeps a menu open may stop it.
 */
export declare const whenOpener: (type: string, run: (event: Event) => void) => (() => void);
