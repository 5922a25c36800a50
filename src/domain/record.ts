import type { Stored } from './stored.js';
import type { Regime } from './types.js';

/** Yes or no by category id and service id, for everything that was asked. */
export interface Choice {
  readonly [id: string]: boolean;
}

/** What a layer says that the visitor did. */
export type AnswerAction = 'accept-all' | 'reject-all' | 'save';

/**
 * What happened. `withdraw` takes back at least one earlier yes and gives no new one. Two are no answers. `asked` names
 * nobody: the first layer was shown (`consent.records.asked`). `left-behind` follows an answer that took something
 * back, whose data are to go with it (GDPR article 17(1)(b)), where no script on the page could erase all of them: the
 * site's server can see to the rest.
 */
export type Action = AnswerAction | 'withdraw' | 'asked' | 'left-behind';

/** Where the visitor did it: `placeholder` is what stands in for a held frame, `api` the site's own interface. */
export type Surface = 'banner' | 'center' | 'placeholder' | 'api';

/** The part of a record that the browser remembers. */
export interface StoredRecord {
  /** A random UUID, new for each answer. */
  readonly id: string;
  /** The id of this browser's first record: a pseudonym that exists only after an answer. */
  readonly subject: string;
  /** When the answer was given, ISO 8601 in UTC, by the browser's clock. */
  readonly time: string;
  /** The revision of the notice that was answered. */
  readonly revision: string;
  readonly choice: Choice;
}

/** Machine-readable wishes that the browser sent along. */
export interface Signals {
  /** Global Privacy Control (`navigator.globalPrivacyControl`). Never counts as a yes. */
  readonly gpc: boolean;
}

/**
 * The proof of one answer, that one was asked for, or what was left behind by one, as posted to the endpoint (GDPR
 * article 7(1)).
 */
export interface ConsentRecord extends StoredRecord {
  /** The version of this shape. */
  readonly format: 1;
  /** The id of the record that this one replaces; of `left-behind`, the answer that it adds to: it replaces nothing. */
  readonly previous: string | null;
  /** When the answer ends, ISO 8601 in UTC. */
  readonly expires: string;
  readonly action: Action;
  readonly surface: Surface;
  /** The language of what was shown, a BCP 47 tag. */
  readonly language: string;
  /**
   * SHA-256, in hexadecimal, of what was shown (`shownText`). Null where nothing of ours was shown,
   * or where the page is not secure and the browser offers no digest.
   */
  readonly shown: string | null;
  readonly signals: Signals;
  /** The regime that the visitor was under, where it was not `opt-in`. */
  readonly regime?: Regime;
  /** The ids in `choice` that needed no consent (their category's `mode`): a yes there only means that nobody objected. */
  readonly exempt?: readonly string[];
  /**
   * Only of `left-behind`, whose other fields repeat those of its answer: what denied services keep all the same, by
   * the names that the config declares (at most 100, of 100 characters each). A name as it is found may hold an id.
   */
  readonly left?: readonly Stored[];
  /** The origin of the page. */
  readonly origin: string;
  /** The path of the page, only where the site asks for it. */
  readonly path?: string;
  /** The version of AskFirst. */
  readonly version: string;
}

/** What a record says of the rules that its answer was given under; nothing where all of it needed consent. */
export type Terms = Pick<ConsentRecord, 'regime' | 'exempt'>;
