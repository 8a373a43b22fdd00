import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address is one of the public internet: no loopback, private, link-local (and with it the metadata of
 * clouds), multicast or reserved one, also where an IPv4 address is written inside an IPv6 one (mapped, compatible,
 * 6to4, NAT64, Teredo).
 *
 * @param address as the system or a literal in an address has it, IPv6 without brackets
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address.replace(/%.*$/, ''));
  if (parsed.range() !== 'unicast') return false;
  // ::a.b.c.d, deprecated by RFC 4291, is no range of its own: nothing public lies below ::/32.
  return (
    parsed.kind() === 'ipv4' ||
    parsed
      .toByteArray()
      .slice(0, 4)
      .some((byte) => byte !== 0)
  );
}
