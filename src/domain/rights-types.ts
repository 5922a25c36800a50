import type { Duration, Text } from './basic-types.js';

/** What a person can ask for: GDPR articles 15 to 18, 20 to 22 and 7(3). */
export type RightName =
  | 'access'
  | 'rectification'
  | 'erasure'
  | 'restriction'
  | 'portability'
  | 'objection'
  | 'objection-marketing'
  | 'automated-decision'
  | 'withdrawal';

export interface Right {
  readonly right: RightName;
  /** What limits or widens it here: "subject to legal retention". */
  readonly note?: Text;
}

/** Who answers which requests, where not everything goes to one place. */
export interface Route {
  /** The requests: "retention and deletion of a workspace". */
  readonly requests: Text;
  /** Who answers: "your organisation's administrator". */
  readonly to: Text;
}

/** The rights of the person, and how to use them (article 13(2)(b) and (c)). */
export interface Rights {
  readonly list: readonly Right[];
  /** Within which time an answer comes (article 12(3)): at most a month, and that is what is shown as `P1M`. */
  readonly deadline?: Duration;
  /** Where to write to. */
  readonly email?: string;
  readonly routes?: readonly Route[];
}

/** The supervisory authority that takes complaints (article 13(2)(d)). */
export interface Authority {
  readonly name: string;
  readonly address?: string;
  /** http or https. */
  readonly url?: string;
}

/** From which age on the service may be used. */
export interface Children {
  /** In years. */
  readonly age: number;
  readonly about?: Text;
}
