/** The result, or undefined where the browser throws: blocked storage and sandboxed frames throw on mere access. */
export declare function attempt<Value>(action: () => Value): Value | undefined;
