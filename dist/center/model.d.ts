import { type ReadonlySignal } from '@preact/signals';
import type { CategoryEntry } from '../domain/config.js';
import type { AnswerAction, Choice } from '../domain/record.js';
import type { Text } from '../domain/types.js';
import type { Manager, State } from '../manager/consent.js';
import type { CenterWording } from './wording.js';
/** What the components share. */
export type Model = ReturnType<typeof createModel>;
/**
 * @param style adds a style sheet
 * @param answered called as the visitor answers
 */
export declare function createModel(manager: Manager, { language, tag, texts }: CenterWording, style: (css: string) => unknown, answered: () => void): {
    manager: Manager;
    style: (css: string) => unknown;
    settings: import("../domain/config.js").Settings;
    /** Whether the notice has sections of its own. */
    full: boolean;
    language: string;
    tag: "hr" | "tr" | "he" | "nb" | "is" | "ar" | "bg" | "cs" | "da" | "de" | "el" | "es" | "et" | "fi" | "fr" | "ga" | "hu" | "it" | "ja" | "ko" | "lt" | "lv" | "mt" | "nl" | "pl" | "pt" | "pt-BR" | "ro" | "sk" | "sl" | "sv" | "uk" | "zh-CN" | undefined;
    texts: import("../domain/shown.js").Texts & import("../text/texts.js").BannerTexts & import("../text/texts.js").AgainTexts & import("../text/texts.js").SignalTexts & import("./texts.js").CenterTexts;
    words: {
        locale: string;
        date: (when: string | number, time?: boolean) => string;
        day: (day: string) => string;
        count: (value: number) => string;
        country: (code: string) => string;
        duration(duration: string): string;
        list: (items: readonly (string | undefined)[], type: "conjunction" | "disjunction") => string;
    };
    state: ReadonlySignal<Pick<State, "decision">>;
    draft: ReadonlySignal<Choice>;
    /** Mirrors the manager's decision: as it only opens, nothing is rendered again. Returns the way out. */
    follow: () => () => void;
    read: (text: Text | undefined) => string;
    turn(category: CategoryEntry, id: string, on: boolean): void;
    /** @param byVisitor false where the page's own code pressed the button, which the record must not pass off as a person */
    answer(action: AnswerAction, byVisitor: boolean): void;
};
/** The items of what should be a list. Nobody has checked what a config holds at this depth. */
export declare const items: <Item>(list: readonly Item[] | undefined) => Item[];
