/** The writing direction of a language, by its BCP 47 tag. */
export const direction = (language: string): 'ltr' | 'rtl' => (/^(ar|he|fa|ur)\b/i.test(language) ? 'rtl' : 'ltr');
