/**
 * The network of an address, which is all that is ever kept of one: `203.0.113.0/24`, `2001:db8:12::/48`.
 * What a proxy writes with a port (RFC 7239, 6) is read as well. Undefined for what is no address.
 */
export function networkOf(given: string | undefined): string | undefined {
  const address = given?.replace(/^\[(.*)\](:\d+)?$/, '$1').replace(/^([\d.]+):\d+$/, '$1');
  const [, a, b, c] = /^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.\d{1,3}$/i.exec(address ?? '') ?? [];
  if (a !== undefined) return `${a}.${b}.${c}.0/24`;
  if (!/^[\da-f]*:[\da-f:]*(%.*)?$/i.test(address ?? '')) return undefined;
  // What `::` stands for is zeros; only those among the first three groups matter.
  const [left = ''] = (address ?? '').toLowerCase().split('::');
  const groups = [...left.split(':').filter(Boolean), '0', '0', '0'].slice(0, 3);
  return `${groups.map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/48`;
}
