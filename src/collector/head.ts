import { createTree, type Peak } from '../domain/merkle.js';
import { type Fields, isObject } from '../domain/object.js';
import { loadHashing, NOTHING } from './hashing.js';
import type { Signer } from './signer.js';
import type { LedgerRow, Store } from './store.js';

/** A tree head: everything that is needed to go on behind it, even where the lines before it are gone. */
export interface Head {
  /** How many lines it is over. */
  readonly size: number;
  /** The Merkle root over them (RFC 6962, 2.1). */
  readonly root: string;
  /** The chain's hash of the last one. */
  readonly hash: string;
  readonly peaks: readonly Peak[];
  /** When it was signed. */
  readonly time: string;
}

export const EMPTY: Head = { size: 0, root: NOTHING, hash: NOTHING, peaks: [], time: '' };

/** How much of a ledger is read at a time. */
export const PAGE = 1000;

/** The ledger's lines behind `after`, in order, read page by page. */
export async function* linesAfter(store: Store, after: number): AsyncGenerator<LedgerRow> {
  for (let last = after, page: readonly LedgerRow[] = []; ; last = page.at(-1)?.seq ?? last) {
    page = await store.ledger({ after: last, limit: PAGE });
    yield* page;
    if (page.length < PAGE) return;
  }
}

const isPeak = (value: unknown): value is Peak =>
  isObject(value) && typeof value.hash === 'string' && typeof value.span === 'number';

export const isHead = (value: unknown): value is Head =>
  isObject(value) &&
  typeof value.size === 'number' &&
  [value.root, value.hash, value.time].every((text) => typeof text === 'string') &&
  Array.isArray(value.peaks) &&
  value.peaks.every(isPeak);

/** What a JWS says, without asking who signed it; undefined where it says nothing. */
export function readPayload(jws: string): Fields | undefined {
  try {
    const [, payload = ''] = jws.split('.');
    const binary = atob(payload.replace(/-/g, '+').replace(/_/g, '/'));
    const value: unknown = JSON.parse(new TextDecoder().decode(Uint8Array.from(binary, (byte) => byte.charCodeAt(0))));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Signs the ledger up to `size` lines, or to its end, and keeps the head. Reads only what came since the last head,
 * and checks it on the way: what was changed is not signed.
 * @returns the head; undefined where there is nothing to sign
 * @throws when the ledger, or the head before, is not what was signed
 */
export async function signHead(store: Store, signer: Signer, time: string, size?: number): Promise<Head | undefined> {
  const { leaf, node, chain } = await loadHashing();
  const end = size ?? (await store.tip()).seq;
  const before = await store.headBefore(end);
  const start = before ? await signer.verify('askfirst-head', before.jws) : EMPTY;
  if (!isHead(start) || start.size !== (before?.size ?? 0))
    throw new Error(`the tree head of ${before?.size} lines is forged`);
  if (start.size === end) return before && start;

  const tree = createTree(node, start.peaks);
  let { hash } = start;
  for await (const line of linesAfter(store, start.size)) {
    if (line.seq > end) break;
    const own = leaf(line.seq, line.kind, line.commitment);
    hash = chain(hash, own);
    tree.add(own);
    if (line.seq !== tree.size || line.hash !== hash) throw new Error(`the ledger was changed at ${tree.size}`);
  }
  if (tree.size !== end || tree.root === undefined) throw new Error(`the ledger ends at ${tree.size}, not at ${end}`);
  const head: Head = { size: end, root: tree.root, hash, peaks: tree.peaks, time };
  await store.addHead({ size: end, jws: await signer.sign('askfirst-head', head) });
  return head;
}
