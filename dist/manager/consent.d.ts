import type { Settings } from '../domain/config.js';
import type { Decision, RegimeRules } from '../domain/decision.js';
import type { AnswerAction, Choice, StoredRecord, Surface } from '../domain/record.js';
import type { Texts } from '../domain/shown.js';
import type { Regime } from '../domain/types.js';
import type { erase } from '../effects/erase/erase.js';
import type { CreateCourier } from '../effects/outbox.js';
import type { Languages, Wording } from './texts.js';
/** What the visitor sees of AskFirst. `reload`: the offer to reload, after code was withdrawn that already ran. */
export type View = 'none' | 'banner' | 'center' | 'reload';
export interface State {
    readonly decision: Decision;
    readonly view: View;
}
/** What pages and single-page applications use. `Id` is every category and service id of a literal config. */
export interface Consent<Id extends string = string> {
    readonly state: State;
    /** The last answer given in this browser, in force or not. */
    readonly record: StoredRecord | undefined;
    /** Whether the category or service may run now. */
    granted(id: Id): boolean;
    /** Calls at once with the present state, then on every change. Returns the way out. */
    subscribe(listener: (state: State, previous: State | undefined) => void): () => void;
    /** Resolves once `id` is granted: at once if it is, never if it never is. */
    when(id: Id): Promise<void>;
    acceptAll(): void;
    rejectAll(): void;
    /** Answers for the named ids; a service follows its category, and the rest stays as it is in force, else no. */
    choose(part: {
        readonly [Key in Id]?: boolean;
    }): void;
    open(view: 'banner' | 'center'): void;
    /** Hides what is open. Grants and refuses nothing. */
    close(): void;
    /** Looks for gated elements below `root`, for places that are not watched, such as other shadow roots. */
    scan(root?: ParentNode): void;
    /** Forgets the answer in this browser and asks again. */
    reset(): void;
    /** Takes everything of AskFirst out of the page. What already ran keeps running. */
    destroy(): void;
}
/** What a layer (banner, privacy centre) is given: the consent object, and what only layers need. */
export interface Manager extends Consent, FoundRules {
    readonly settings: Settings;
    /** The language of the page, or the nearest that there are texts for; once a layer is mounted, the one that it shows. */
    language: string;
    /** Our wording in that language and the site's own, by text id, once a layer is mounted; English stands in for the rest. */
    texts: Texts;
    readonly later: LoadLater;
    /**
     * Makes the hash of the texts of a layer, for the record of an answer given there.
     * @param language that of the texts; by default the manager's
     * @returns to be called as they are put up: from then on records have the hash
     */
    show(surface: Exclude<Surface, 'api'>, texts: Texts, language?: string): Promise<() => void>;
    /** Takes the visitor's answer. `withdraw` is worked out from what the record held. */
    answer(action: AnswerAction, surface: Surface, part?: Partial<Choice>): void;
}
/** Mounts what the visitor sees; returns the way out. */
export type Layer = (manager: Manager) => () => void;
/** Fetches what a layer still lacks, before it is put up; `wording` is what it will show. */
export type LoadLayer = (manager: Manager, wording: Wording) => Promise<Layer>;
/** The regime of this visitor, and how it reads a record. */
export interface FoundRules {
    readonly regime: Regime;
    readonly rules: RegimeRules;
}
/** Loads what a first visit does not need. */
export type LoadLater = () => Promise<{
    readonly opener: Layer;
    readonly offer: Layer;
    /** Announces a coming change of the notice. */
    readonly coming: Layer;
    /** Why the visitor is asked again, in English, by text id. */
    readonly again: Texts;
    /** Loads what sends records again, and keeps the history. */
    courier(): Promise<{
        createCourier: CreateCourier;
    }>;
    keepFocusInSight(cover: HTMLElement): () => void;
    /** Loads what other regimes than `opt-in` need. */
    regimes(): Promise<{
        findRules(settings: Settings): Promise<FoundRules>;
    }>;
    /**
     * Shows in place of a held frame or video who wants to load what.
     * @param stops gets the way out; empty once AskFirst has been taken out of the page
     */
    hold(frame: HTMLElement, manager: Manager, parts: {
        readonly languages?: Languages;
    }, stops: (() => void)[]): void;
    /** Puts `copy` in the place of a script that has run, and lets it through, once the visitor has gone elsewhere on the page. */
    rerun(script: Element, copy: Node, manager: Manager, stops: (() => void)[]): void;
    /** Loads what erases. */
    eraser(): Promise<{
        erase: typeof erase;
    }>;
}>;
