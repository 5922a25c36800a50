/** The privacy centre as a dialog. */
export declare const mount: import("./index.js").LoadLayer;
/** The privacy centre in the page's own `<askfirst-center>`. */
export declare const inline: import("./index.js").LoadLayer;
