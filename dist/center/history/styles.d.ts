/** The look of the history, over the centre's styles. */
export declare const styles: string;
