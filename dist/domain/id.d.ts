/** An id of a category or service. It begins with a letter, which leaves out `__proto__`. */
export declare const ID: RegExp;
