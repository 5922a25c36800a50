type Callable = (...args: unknown[]) => unknown;

/** The browser's own realm, or that of a frame of the same origin. */
export type Realm = Window & typeof globalThis;

/**
 * What comes before a native call. It may change the arguments.
 * @param go the native call, on another object if one is given
 */
type Around<Self, Args extends unknown[]> = (
  go: (other?: unknown) => unknown,
  self: Self,
  args: Args,
  key: string,
) => unknown;

// Kept, because what runs later may replace them.
const { apply, construct } = Reflect;

const natives = new WeakMap<object, Callable>();

/**
 * Puts `around` before methods, setters and constructors of `owner`; what the browser does not have is left out.
 *
 * By a proxy and no function of ours: it has the native one's name, length and own properties, throws what that throws,
 * and passes for it in `instanceof` and `extends`. Nothing is ever put back: what someone else wraps later would go
 * with it. Where everything is granted, `around` lets everything pass.
 * @param keys with a space between
 */
export function wrap<Self, Args extends unknown[] = unknown[]>(
  owner: object | undefined,
  keys: string,
  around: Around<Self, Args>,
  part?: 'get',
): void {
  for (const key of keys.split(' ')) {
    const found = owner && Object.getOwnPropertyDescriptor(owner, key);
    const which = part ?? (found?.value ? 'value' : 'set');
    const native: Callable | undefined = found?.[which];
    if (!native || !found?.configurable) continue;
    const proxy = new Proxy(native, {
      apply: (_, self, args) => around((other = self) => apply(native, other, args), self as Self, args as Args, key),
      construct: (_, args, target) =>
        around(() => construct(native, args, target), target as Self, args as Args, key) as object,
    });
    natives.set(proxy, native);
    Object.defineProperty(owner, key, { ...found, [which]: proxy });
    // A class: `Audio` has the prototype of another.
    if (native.prototype?.constructor === native) native.prototype.constructor = proxy;
  }
}

/** Libraries that find a function not to be native fetch a new one from a frame, around us and around each other. */
export const keepText = ({ realm }: { realm: Realm }): void =>
  wrap<Callable>(realm.Function.prototype, 'toString', (go, self) => {
    const native = natives.get(self);
    return native ? `${native}` : go();
  });
