import type { Answer } from './answer.js';
/**
 * The operators' page. It holds no data: its script asks `stats` beside it, with the token that the operator types.
 * @returns undefined for any other path
 */
export declare function dashboard(route: string): Promise<Answer | undefined>;
