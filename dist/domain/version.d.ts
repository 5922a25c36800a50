/** The version of the package; a test holds it to package.json. */
export declare const version = "0.1.0";
