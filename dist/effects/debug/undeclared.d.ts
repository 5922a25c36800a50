import type { ServiceEntry } from '../../domain/config.js';
/**
 * The cookies and keys of web storage that no service declares, one line each.
 * @param own the name of our cookie, with which our keys begin as well
 * @param writerOf the address of the script that wrote a cookie, where that was seen
 */
export declare function undeclared(services: readonly ServiceEntry[], own: string, writerOf: (cookie: string) => string | undefined): string[];
