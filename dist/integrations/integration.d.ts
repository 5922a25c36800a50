import type { IntegrationOptions } from '../domain/types.js';
/** Carries the visitor's choice to one vendor's own consent interface. Called before any element is let through. */
export interface Integration {
    /** On every page, before anything else: what holds until there is an answer. */
    start(options: IntegrationOptions, answered: boolean): void;
    /** On every answer, and on every later page. */
    update(granted: (id: string) => boolean): void;
}
