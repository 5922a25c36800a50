/** Calls once, when the visitor begins to move by keyboard. Returns the way out. */
export declare const whenTabbed: (then: () => void) => (() => void);
