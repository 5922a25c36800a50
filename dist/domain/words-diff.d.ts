/** A run of words that both texts have, or only the one or the other. */
export interface Run {
    readonly kind: 'same' | 'removed' | 'added';
    readonly text: string;
}
/** What differs between two texts, word by word: the least that has to be taken out and put in. */
export declare function diffWords(before: string, after: string): Run[];
