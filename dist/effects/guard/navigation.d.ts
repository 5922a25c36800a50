import type { GuardTools } from './tools.js';
/** Windows that code opens, and forms that are sent. Links that a visitor follows are theirs to follow. */
export declare function guardNavigation({ realm, rules }: GuardTools): void;
