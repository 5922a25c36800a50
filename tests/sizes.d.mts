export const sizes: readonly { file: string; what: string; budget: number; bytes: number }[];
/** The rows of the README's table. */
export const rows: readonly string[];
