type Callable = (...args: unknown[]) => unknown;

/** The browser's own realm, or that of a frame of the same origin. */
export type Realm = Window & typeof globalThis;

// Kept, because what runs later may replace them.
const { apply, construct } = Reflect;

const natives = new WeakMap<object, Callable>();

/**
 * A proxy and no function of ours: it has the native one's name, length and own properties, throws what that throws,
 * and passes for it in `instanceof` and `extends`.
 */
function stand(native: Callable, handler: ProxyHandler<Callable>): Callable {
  const proxy = new Proxy(native, handler);
  natives.set(proxy, native);
  return proxy;
}

/**
 * Puts `around` before methods and setters of `owner`; what the browser does not have is left out.
 * Nothing is ever put back: what someone else wraps later would go with it. Where everything is granted, `around`
 * lets everything pass.
 * @param keys with a space between
 * @param around is given the native call, `this` and the arguments, which it may change
 */
export function wrap<Self, Args extends unknown[] = unknown[]>(
  owner: object | undefined,
  keys: string,
  around: (go: () => unknown, self: Self, args: Args) => unknown,
  part?: 'get',
): void {
  for (const key of keys.split(' ')) {
    const found = owner && Object.getOwnPropertyDescriptor(owner, key);
    const which = part ?? (found?.value ? 'value' : 'set');
    const native: Callable | undefined = found?.[which];
    if (!native || !found?.configurable) continue;
    const wrapped = stand(native, {
      apply: (_, self, args) => around(() => apply(native, self, args), self as Self, args as Args),
    });
    Object.defineProperty(owner, key, { ...found, [which]: wrapped });
  }
}

/** Puts `around` before the making of an instance. */
export function wrapClass(
  realm: Realm,
  keys: string,
  around: (make: (args: unknown[]) => object, args: unknown[]) => object,
): void {
  for (const key of keys.split(' ')) {
    const found = Object.getOwnPropertyDescriptor(realm, key);
    const native: Callable | undefined = found?.value;
    if (!native) continue;
    const value = stand(native, {
      construct: (_, args, target) => around((args) => construct(native, args, target), args),
    });
    Object.defineProperty(realm, key, { ...found, value });
    const { prototype } = native;
    // `Audio` has the prototype of another.
    if (prototype.constructor === native) Object.defineProperty(prototype, 'constructor', { value });
  }
}

/** Libraries that find a function not to be native fetch a new one from a frame, around us and around each other. */
export const keepText = (realm: Realm): void =>
  wrap<Callable>(realm.Function.prototype, 'toString', (go, self) => {
    const native = natives.get(self);
    return native ? `${native}` : go();
  });
