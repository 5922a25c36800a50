/** Service workers, by the path of their script. */
export declare const workerNames: () => Promise<string[]>;
export declare function eraseWorker(path: string): Promise<void>;
