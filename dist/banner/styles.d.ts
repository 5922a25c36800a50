/** What every box of ours on the page shares. */
export declare const box: string;
/** The first layer's own. Accept and refuse share every rule: refusing costs what accepting costs. */
export declare const styles: string;
