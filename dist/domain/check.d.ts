import type { Level, Wording } from './check-rule.js';
import { type Schema } from './check-shape.js';
/** One mistake in a config. */
export interface Mistake {
    readonly level: Level;
    /** Where: `services.matomo.cookies[0].keeps`; empty for the config as a whole. */
    readonly path: string;
    readonly problem: string;
    readonly mend: string;
}
/**
 * Everything that is wrong with a config, in no browser and with no effect. Never throws, whatever it is given.
 * @param schema the JSON Schema of the config (`askfirst/config.schema.json`)
 * @param wording the built-in texts; without them the config's `texts` are not held against any
 */
export declare function checkConfig(config: unknown, schema: Schema, wording?: Wording): readonly Mistake[];
