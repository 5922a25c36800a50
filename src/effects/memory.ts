import { attempt } from './attempt.js';
import { readCookie, removeCookie, writeCookie } from './cookie.js';

/** Where the browser keeps one text: a cookie, else local storage, else this page's memory. */
export interface Memory {
  read(): string | undefined;
  /** @param age how long to keep it, in ms */
  write(text: string, age: number): void;
  clear(): void;
}

export function createMemory(name: string, domain?: string): Memory {
  let held: string | undefined;
  const hold = (text?: string): void => {
    held = text;
    attempt(() => (text ? localStorage.setItem(name, text) : localStorage.removeItem(name)));
  };
  return {
    read: () => readCookie(name) ?? attempt(() => localStorage.getItem(name)) ?? held,
    write: (text, age) => hold(writeCookie(name, text, age, domain) ? undefined : text),
    clear() {
      hold();
      removeCookie(name);
    },
  };
}
