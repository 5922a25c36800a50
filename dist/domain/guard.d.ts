import { type Fields } from './object.js';
/** What the guard holds back, by the config and by what is granted at the moment of asking. */
export interface GuardRules {
    /** The id that an address waits for; undefined where it may be fetched. */
    address(address: unknown): string | undefined;
    /** The id that the first held address in CSS or HTML waits for. */
    inText(text: string): string | undefined;
    /** The text with each held address put out of use. */
    without(text: string): string;
    /** The id that a cookie or a key of web storage waits for. */
    name(kind: 'cookies' | 'local' | 'session', name: string): string | undefined;
    replays(id: string): boolean;
    /** Whether no service names this host and it is not the site's own. */
    isForgotten(host: string): boolean;
    /** Patterns of hosts that may be reached now, and of those that may not. */
    hosts(): {
        readonly open: readonly string[];
        readonly held: readonly string[];
    };
    /** Whether hosts that nobody named may be reached: what stands for them is granted, or else everything that is asked. */
    isOpen(): boolean;
    /** The id that stands for every third party that no service names. */
    readonly others: string | undefined;
}
/** The host of what is fetched over a network. A dot at its end makes no other host. */
export declare function hostOf(address: unknown, base?: string): string | undefined;
/**
 * Whatever is broken in the config is held, or is left to what holds it.
 * A host that several services name is open as soon as one of them is granted: it cannot be told whose it is then.
 *
 * @param own hosts of the page, of our files and of the endpoint
 * @param granted what AskFirst says now
 * @param base what relative addresses are relative to
 */
export declare function readRules({ categories, services, consent }: Fields, own: readonly (string | undefined)[], granted: (id: string) => boolean, base: () => string): GuardRules;
/** A port that browsers refuse (Fetch, "port blocking"): what goes there fails as a blocked request does, unsent. */
export declare const DEAD = "https://localhost:1";
/**
 * A content security policy that lets the page do what it likes, with these hosts alone.
 * A pattern that is no host is left out: it could otherwise say anything.
 */
export declare function policyOf(hosts: readonly string[]): string;
