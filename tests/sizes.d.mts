export function sizes(): { file: string; what: string; budget: number; bytes: number }[];
/** The rows of the README's table. */
export function rows(): string[];
