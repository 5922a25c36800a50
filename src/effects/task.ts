/** Resolves in a task of its own: what the present one lets through comes first, and the paint that follows it. */
export const nextTask = (): Promise<void> => new Promise((done) => setTimeout(done));
