import { type CreateCourier } from './outbox.js';
/**
 * Delivers at least once; the endpoint knows a repeated id. One tab at a time sends what waits, with longer and longer
 * pauses, and sooner when the network or the visitor is back. A record that is refused is put aside, reported, and
 * holds up no other. Every answer goes into the visitor's own history, and where there is no endpoint only there.
 */
export declare const createCourier: CreateCourier;
