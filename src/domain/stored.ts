export const STORED_KINDS = ['cookie', 'local', 'session', 'indexeddb', 'cache', 'worker'] as const;
export type StoredKind = (typeof STORED_KINDS)[number];

/** Something that a service keeps in the browser. */
export interface Stored {
  /** The id of the service that declares it. */
  readonly service: string;
  readonly kind: StoredKind;
  readonly name: string;
}

/** What became of what denied services had stored. */
export interface Erasure {
  readonly erased: readonly Stored[];
  /** What no script on the page can erase: a server's own cookies, another site's, a database that is in use. */
  readonly left: readonly Stored[];
}
