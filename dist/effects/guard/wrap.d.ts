/** The browser's own realm, or that of a frame of the same origin. */
export type Realm = Window & typeof globalThis;
/**
 * What comes before a native call. It may change the arguments.
 * @param go the native call, on another object if one is given
 */
type Around<Self, Args extends unknown[]> = (go: (other?: unknown) => unknown, self: Self, args: Args, key: string) => unknown;
/**
 * Puts `around` before methods, setters and constructors of `owner`; what the browser does not have is left out.
 *
 * By a proxy and no function of ours: it has the native one's name, length and own properties, throws what that throws,
 * and passes for it in `instanceof` and `extends`. Nothing is ever put back: what someone else wraps later would go
 * with it. Where everything is granted, `around` lets everything pass.
 * @param keys with a space between
 */
export declare function wrap<Self, Args extends unknown[] = unknown[]>(owner: object | undefined, keys: string, around: Around<Self, Args>, part?: 'get'): void;
/** Libraries that find a function not to be native fetch a new one from a frame, around us and around each other. */
export declare const keepText: ({ realm }: {
    realm: Realm;
}) => void;
export {};
