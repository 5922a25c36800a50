/** Word between the tabs of one site that the answer has changed. */
interface Channel {
    announce(): void;
    stop(): void;
}
export declare function openChannel(name: string, onNews: () => void): Channel;
export {};
