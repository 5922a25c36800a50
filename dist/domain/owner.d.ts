export interface OwnerOptions {
    /** Where the page is served, `https://example.com/`: its host is the site's own. */
    readonly url?: string;
    /** More hosts of the site's own, written as in `services.*.hosts`. */
    readonly own?: readonly string[];
    /**
     * A category or service that visitors are asked about: what is neither the site's own (`url`, `own`) nor any
     * service's is held under it. Without it, such things are left alone.
     */
    readonly others?: string;
}
export interface Owners {
    /** The id that an address waits for; undefined for what is the site's own, a required service's or nobody's. */
    of(address: string): string | undefined;
    /** The first service whose host stands in a text, with that host; `others` says nothing here: a text is no address. */
    named(text: string): {
        readonly id: string;
        readonly host: string;
    } | undefined;
    /** From here on relative addresses are resolved against this one (`<base href>`). */
    base(address: string): void;
}
/**
 * Whom the hosts of a page belong to. Of two patterns that match, the more specific one counts; of two equal ones,
 * the required service's. A service that is disabled stays denied, and so what it calls is held for good.
 * @throws TypeError where an option cannot hold
 */
export declare function createOwners(config: unknown, { url, own, others }?: OwnerOptions): Owners;
