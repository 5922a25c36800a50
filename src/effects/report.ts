/** One line for the site's owner. */
export const report = (problem: string): void => console.error(`AskFirst: ${problem}`);
