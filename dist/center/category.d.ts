import type { CategoryEntry } from '../domain/config.js';
import type { Model } from './model.js';
interface Props {
    readonly category: CategoryEntry;
    readonly model: Model;
}
/** What the visitor is asked about, its switch, and its services behind a fold. */
export declare function Category({ category, model }: Props): import("preact").JSX.Element;
export {};
