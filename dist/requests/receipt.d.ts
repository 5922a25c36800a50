import type { PrivacyRequest } from '../domain/request.js';
import type { Desk } from './desk.js';
interface Props {
    readonly desk: Desk;
    readonly request: PrivacyRequest;
    readonly due: string;
}
/** What the person keeps: the reference, the day, and the link to the state. */
export declare function Receipt({ desk, request, due }: Props): import("preact").JSX.Element;
export {};
