/** The look of the sections: over the centre's styles, and in em as they are. */
export declare const styles: string;
