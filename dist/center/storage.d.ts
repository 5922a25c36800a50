import type { ServiceEntry } from '../domain/config.js';
import { type Model } from './model.js';
/** What a service stores in the browser, as a table. */
export declare function Storage({ service, model }: {
    service: ServiceEntry;
    model: Model;
}): import("preact").JSX.Element;
