import type { Signals } from '../domain/record.js';
import { emit } from './events.js';
import { type Gate } from './gate.js';
import { type Memory } from './memory.js';
import { type Outbox } from './outbox.js';
import { type Channel } from './sync.js';
import type { Delivery } from './transport.js';
/** Everything that the manager needs of a browser, so that it can be tested without one. */
export interface Platform {
    /** In ms since 1970. */
    now(): number;
    randomId(): string;
    digest(text: string): Promise<string | null>;
    signals(): Signals;
    /** Where the page is, and the languages that it and its visitor speak, most wanted first. */
    page(): {
        origin: string;
        path: string;
        languages: readonly string[];
    };
    memory(name: string, domain?: string): Memory;
    gate(granted: (id: string) => boolean, nonce: string | undefined, report: (problem: string) => void): Gate;
    outbox(endpoint: string, onDelivery: (id: string, delivery: Delivery) => void): Outbox;
    channel(name: string, onNews: () => void): Channel;
    emit: typeof emit;
    /** One line for the site's owner. */
    report(problem: string): void;
    whenActivated(start: () => void): () => void;
    whenBack(check: () => void): () => void;
    whenParsed(then: () => void): () => void;
    /** Whether the page itself offers a way to the privacy centre. */
    hasOpener(): boolean;
    whenOpenerClicked(open: () => void): () => void;
    watchTyping(): {
        begun(): boolean;
        stop(): void;
    };
    reload(): void;
}
export declare const browser: Platform;
