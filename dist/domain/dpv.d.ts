import type { ConsentRecord, Terms } from './record.js';
/** What a record does not say, and its export in the terms of ISO/IEC TS 27560 needs. */
export interface Description {
    /** Who decides why and how data is processed. */
    readonly controller?: {
        readonly name: string;
        readonly address?: string;
        readonly contact?: string;
    };
    /** The address of the notice. */
    readonly notice?: string;
    /** Where consent is withdrawn. */
    readonly withdrawal?: string;
    /** What each category or service is for, as a DPV purpose: `{ analytics: 'dpv:ServiceUsageAnalytics' }`. */
    readonly purposes?: {
        readonly [id: string]: string;
    };
}
/** The prefixes of the export, for all its records. */
export declare const CONTEXT: {
    readonly dpv: "https://w3id.org/dpv#";
    readonly 'eu-gdpr': "https://w3id.org/dpv/legal/eu/gdpr#";
    readonly dct: "http://purl.org/dc/terms/";
    readonly xsd: "http://www.w3.org/2001/XMLSchema#";
    /** What has no term in a vocabulary: it belongs to this export alone. */
    readonly askfirst: "urn:askfirst:record#";
};
type Described = {
    readonly [term: string]: unknown;
};
/** The record that `previous` names, as far as it says what was taken back. */
export type Before = Pick<ConsentRecord, 'choice' | 'expires'> & Terms;
/**
 * A record as JSON-LD in DPV's terms (W3C DPVCG, guide to ISO/IEC TS 27560:2023), under `CONTEXT`. Consent is the legal
 * basis only of what needed it under `opt-in`.
 * @param received when the site had it, if known
 * @param before the record that it replaces; without it what was withdrawn is not told from what was refused
 */
export declare function toJsonLd(record: ConsentRecord, received?: string, description?: Description, before?: Before): Described;
/** The same for a record of `asked`: nobody has answered, so there is nobody to name. */
export declare function askedToJsonLd(record: ConsentRecord, received: string, description?: Description): object;
/** The same for a record of `left-behind`: it adds to an answer, and is none. */
export declare function leftToJsonLd(record: ConsentRecord, received: string, description?: Description): object;
export {};
