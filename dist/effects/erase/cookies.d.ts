/** Where there is no cookie there is no name, which a `*` alone would fit. */
export declare const cookieNames: () => string[];
/** Over every parent domain and path, partitioned or not: a cookie goes only by exactly what it came with. */
export declare function eraseCookie(name: string): void;
