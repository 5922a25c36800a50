/** Why AskFirst has no setting of this name; undefined for a name that is merely unknown. */
export declare function whyRefused(key: string): string | undefined;
