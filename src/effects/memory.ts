import { attempt } from './attempt.js';
import { readCookie, removeCookie, writeCookie } from './cookie.js';
import { openStorage } from './storage.js';

/** Where the browser keeps one text: a cookie, else local storage, else this page's memory. */
interface Memory {
  read(): string | undefined;
  /** @param age how long to keep it, in ms */
  write(text: string, age: number): void;
  clear(): void;
}

export function createMemory(name: string, domain?: string): Memory {
  let storage = openStorage();
  return {
    read: () => readCookie(name) ?? storage[name],
    write(text, age) {
      delete storage[name];
      if (!writeCookie(name, text, age, domain) && !attempt(() => (storage[name] = text))) {
        // Local storage is there, but full.
        storage = { [name]: text };
      }
    },
    clear() {
      delete storage[name];
      removeCookie(name);
    },
  };
}
