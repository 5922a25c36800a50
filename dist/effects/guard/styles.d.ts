import type { GuardRules } from '../../domain/guard.js';
import type { GuardTools } from './tools.js';
/** Puts held addresses out of use in what is handed to a native call. */
export declare const clean: ({ without }: GuardRules, args: unknown[]) => void;
/**
 * Styles and fonts that are made by code. A held address in them is put out of use for as long as they live; that of an
 * element waits, as its attribute does.
 */
export declare function guardStyles({ realm, rules, elements, inert }: GuardTools): void;
