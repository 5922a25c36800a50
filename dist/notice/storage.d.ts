import type { Props } from './model.js';
/** What is declared, beside what is really stored in this browser right now, and by whom. */
export declare function StorageNow({ model }: Props): import("preact").JSX.Element;
