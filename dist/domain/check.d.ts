import { type Level } from './check-rules.js';
import { type Schema } from './check-shape.js';
/** One mistake in a config. */
export interface Finding {
    /** `error`: something does not work. `warning`: it works, but is likely wrong or unlawful. `note`: good to know. */
    readonly level: Level;
    /** Where: `services.matomo.cookies[0].keeps`; empty for the config as a whole. */
    readonly path: string;
    readonly problem: string;
    readonly mend: string;
}
/**
 * Everything that is wrong with a config, in no browser and with no effect. Never throws, whatever it is given.
 * @param schema the JSON Schema of the config (`askfirst/config.schema.json`)
 */
export declare function checkConfig(config: unknown, schema: Schema): readonly Finding[];
