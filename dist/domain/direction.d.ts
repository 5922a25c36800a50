/** The writing direction of a language, by its BCP 47 tag. */
export declare const direction: (language: string) => "ltr" | "rtl";
