/** Keeps the endpoint's signed answer to a record, by the record's id, where storage takes it. */
export declare const keepReceipt: (id: string, receipt: string) => void;
/** The receipt of a record, or undefined where the endpoint gave none. */
export declare const readReceipt: (id: string) => string | undefined;
export declare const forgetReceipt: (id: string | undefined) => void;
