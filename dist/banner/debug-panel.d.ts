/** Shows lines on the page as they come, for who is not in the console. Returns what adds one, and the way out. */
export declare function debugPanel(): {
    add(level: string, line: string): void;
    stop(): void;
};
