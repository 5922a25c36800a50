/**
 * The network of an address, which is all that is ever kept of one: `203.0.113.0/24`, `2001:db8:12::/48`.
 * What a proxy writes with a port (RFC 7239, 6) is read as well. Undefined for what is no address.
 */
export declare function networkOf(given: string | undefined): string | undefined;
