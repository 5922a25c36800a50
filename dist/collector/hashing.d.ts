/** How the ledger hashes: SHA-256 and HMAC by Node, told apart by a first byte, as in RFC 6962. All hexadecimal. */
export interface Hashing {
    /** Binds to a text without telling it: HMAC, keyed with a random salt. */
    commit(salt: string, text: string): string;
    digest(text: string): string;
    leaf(seq: number, kind: string, commitment: string): string;
    node(left: string, right: string): string;
    chain(previous: string, leaf: string): string;
    salt(): string;
}
/** SHA-256 of nothing: the root of the empty tree, and where the chain begins. */
export declare const NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
/** Imported when it is needed, so that the handler itself also runs where there is no Node. */
export declare function loadHashing(): Promise<Hashing>;
