/** Local storage; where the browser blocks it, an object that lives as long as the page. Writing to it may throw. */
export declare const openStorage: () => Record<string, string>;
