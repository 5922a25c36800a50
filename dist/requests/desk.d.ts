import { type Signal } from '@preact/signals';
import { type PrivacyRequest, type RequestKind } from '../domain/request.js';
import type { Communication, OptOutName, RightName, Route } from '../domain/types.js';
import type { FormName, NoticeModel } from '../notice/model.js';
import type { RequestTexts } from './texts.js';
/** How far a form is. What was sent is in memory alone, as long as the privacy centre is open. */
export type Step = {
    readonly at: 'form' | 'sending' | 'refused';
} | {
    readonly at: 'waiting';
    readonly again: () => void;
} | {
    readonly at: 'sent';
    readonly request: PrivacyRequest;
    readonly due: string;
};
/** What the person filled in. */
export type Filled = Pick<PrivacyRequest, 'kind'> & Partial<Pick<PrivacyRequest, 'about' | 'email' | 'name' | 'message' | 'stop'>>;
/** One form, what can be chosen in it, and what became of it. */
export interface Desk {
    readonly model: NoticeModel;
    readonly texts: NoticeModel['texts'] & RequestTexts;
    readonly name: FormName;
    readonly endpoint: string;
    /** The parties and matters to choose from. */
    readonly routes: readonly Route[];
    /** The e-mails that can be switched off. */
    readonly mails: readonly Communication[];
    readonly step: Signal<Step>;
    /** What can be asked for, given the route. */
    kinds(route: Route | undefined): readonly (RightName | OptOutName)[];
    kindName(kind: RequestKind): string;
    /** What it is, in a sentence; empty where the name says it. */
    kindAbout(kind: RequestKind): string;
    /** Until when it would be answered. */
    due(): string;
    send(filled: Filled): void;
}
export declare function createDesk(model: NoticeModel, texts: Desk['texts'], name: FormName): Desk;
