import type { Notice, Retention, Text } from '../domain/types.js';
import type { Props } from './model.js';
interface Kept {
    readonly name?: Text;
    readonly kept: readonly Retention[];
}
/** How long what is kept: by kind of data, then what has no kind of its own. */
export declare function keptBy({ data, retention }: Notice): Kept[];
export declare function RetentionList({ model }: Props): import("preact").JSX.Element[];
export {};
