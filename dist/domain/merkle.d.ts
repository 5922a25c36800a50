/** The hash of an inner node over its two children (RFC 6962, 2.1). Hashes are opaque here. */
type NodeHash = (left: string, right: string) => string;
/** A whole subtree of `span` leaves, a power of two. */
export interface Peak {
    readonly hash: string;
    readonly span: number;
}
/**
 * What is needed of a Merkle tree to go on with it and to name its root: its largest whole subtrees, from the left.
 * A tree of a thousand million leaves has at most thirty.
 */
export interface Tree {
    add(hash: string, span?: number): void;
    readonly peaks: readonly Peak[];
    readonly size: number;
    /** Undefined while there is no leaf. */
    readonly root: string | undefined;
}
export declare function createTree(node: NodeHash, start?: readonly Peak[]): Tree;
/** The subtrees, as [first leaf, leaf behind the last], whose hashes prove a leaf, from the leaf to the root. */
export declare function siblings(index: number, size: number, from?: number): readonly (readonly [number, number])[];
/** The root that a leaf and its siblings' hashes give; undefined where the path has not the right length. */
export declare function rootOf(leaf: string, index: number, size: number, path: readonly string[], node: NodeHash): string | undefined;
export {};
