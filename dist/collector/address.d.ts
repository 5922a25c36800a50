/**
 * The network of an address, which is all that is ever kept of one: `203.0.113.0/24`, `2001:db8:12::/48`.
 * Undefined for what is no address.
 */
export declare function networkOf(address: string | undefined): string | undefined;
