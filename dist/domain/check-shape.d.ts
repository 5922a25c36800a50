import { type ConfigPlace } from './check-path.js';
/** The keywords of JSON Schema that the generated schema uses; a test holds that there are no others. */
export interface Schema {
    readonly $ref?: string;
    readonly additionalProperties?: boolean | Schema;
    readonly anyOf?: readonly Schema[];
    readonly definitions?: {
        readonly [name: string]: Schema;
    };
    readonly description?: string;
    readonly enum?: readonly unknown[];
    readonly items?: Schema;
    readonly pattern?: string;
    readonly properties?: {
        readonly [key: string]: Schema;
    };
    readonly propertyNames?: Schema;
    readonly required?: readonly string[];
    readonly type?: string | readonly string[];
}
/** One thing that is wrong with the shape of a config. */
interface Misfit {
    readonly path: string;
    readonly problem: string;
    readonly mend: string;
}
/**
 * Holds a config against the schema. An interpreter and no compiler, because a strict content security
 * policy forbids the `new Function` that compiled schemas need.
 * @param meet called for each place of a named type, such as `Text`, whether it fits or not
 */
export declare function misfits(config: unknown, root: Schema, meet: (type: string, place: ConfigPlace) => void): Misfit[];
export {};
