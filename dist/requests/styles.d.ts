/** The look of the forms: over the styles of the sections, and in em as they are. */
export declare const styles: string;
