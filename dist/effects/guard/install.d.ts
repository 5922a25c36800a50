import type { GuardRules } from '../../domain/guard.js';
import type { Wait } from './tools.js';
/**
 * Patches the page, and each frame of its origin that code looks into: a frame has functions of its own, which
 * libraries fetch from there when they mistrust the page's.
 * @returns a function that goes over every document and shadow root in which something may wait; nothing where a guard
 * is at work already
 */
export declare function installGuard(rules: GuardRules, granted: (id: string) => boolean, wait: Wait): ((visit: (root: ParentNode) => void) => void) | undefined;
