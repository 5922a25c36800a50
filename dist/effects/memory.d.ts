/** Where the browser keeps one text: a cookie, else local storage, else this page's memory. */
interface Memory {
    read(): string | undefined;
    /** @param age how long to keep it, in ms */
    write(text: string, age: number): void;
    clear(): void;
}
export declare function createMemory(name: string, domain?: string): Memory;
export {};
