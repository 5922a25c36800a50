export declare const databaseNames: () => Promise<string[]>;
/** One that another page has open goes once that page is closed: until then it is still there. */
export declare const eraseDatabase: (name: string) => Promise<unknown>;
