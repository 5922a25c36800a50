import type { ServiceEntry } from '../../domain/config.js';
/**
 * The cookies and keys of web storage that no service declares, one line each.
 * @param own the name of our cookie, with which our keys begin as well
 */
export declare function undeclared(services: readonly ServiceEntry[], own: string): string[];
