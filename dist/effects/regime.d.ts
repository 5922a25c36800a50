import type { Regime } from '../domain/types.js';
/**
 * The regime of this visitor: of `<meta name="askfirst-regime">` in the head, where no comment or post of a visitor
 * stands, else of the endpoint's answer where there is one to ask, else of the config. What is not known is the
 * strictest.
 */
export declare function findRegime({ use, from, }?: {
    readonly use?: Regime;
    readonly from?: string;
}): Promise<Regime>;
