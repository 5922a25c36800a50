/** Whether this browser was told of the change that takes effect on that day. */
export declare const wasTold: (day: string | undefined) => boolean;
/** Remembers that it was; the next change is of another day. */
export declare const told: (day: string | undefined) => void;
