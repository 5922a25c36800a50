/** An id of a category or service. It begins with a letter, which leaves out `__proto__`. */
export const ID = /^[a-z][\w-]{0,63}$/i;
