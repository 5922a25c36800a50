import { type Settings } from './config.js';
import type { Choice } from './record.js';
/** One answer to everything that is asked. */
export declare function choiceOf(settings: Settings, answer: boolean): Choice;
/**
 * A whole choice from a partial one. A service follows its category where only the category is named;
 * what is not named stays as `base` has it; what nobody ever answered is no.
 */
export declare function completeChoice(settings: Settings, part: Partial<Choice>, base: Choice): Choice;
/** Whether `id` may run: what is required always, what is asked by its yes, anything else never. */
export declare function isGranted(settings: Settings, choice: Choice, id: string): boolean;
