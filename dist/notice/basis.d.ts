import type { Basis } from '../domain/types.js';
import type { Props } from './model.js';
/** What makes a use lawful, each basis with what it covers and its article. */
export declare function Bases({ bases, model }: Props & {
    readonly bases: readonly Basis[] | undefined;
}): import("preact").JSX.Element | null;
