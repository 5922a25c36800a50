import { type PrivacyRequest } from './request.js';
export declare const isToken: (value: unknown) => value is string;
/** The request in a value that came over the wire, built anew; or what is wrong with it, without a word of what it says. */
export declare function readRequest(value: unknown): {
    status: 'ok';
    request: PrivacyRequest;
} | {
    status: 'refused';
    problems: string[];
};
