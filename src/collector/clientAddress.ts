import { BlockList, isIP, isIPv6 } from 'node:net';
import { CollectorError } from './collectorError.js';

/**
 * Whose word is believed about where a request comes from.
 *
 * - `'auto'`: proxies on this machine and in private networks.
 * - a number: that many proxies, whoever they are; `true` is 1, `false` and 0 are none.
 * - a list: the addresses and ranges (`198.51.100.0/24`) of your proxies or CDN, beside those of `'auto'`.
 */
export type TrustProxy = 'auto' | boolean | number | readonly string[];

const PRIVATE = [
  '127.0.0.0/8',
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '169.254.0.0/16',
  '100.64.0.0/10',
  '::1/128',
  'fc00::/7',
  'fe80::/10',
];
const privateRanges = rangesOf(PRIVATE);

/** Part of Node's BlockList, so that the package's types need none of Node's. */
interface AddressRanges {
  check(address: string, family: 'ipv4' | 'ipv6'): boolean;
}

/** @throws CollectorError `OPTIONS_INVALID` for a range that is none. */
export function checkTrust(trust: TrustProxy): number | AddressRanges {
  if (trust === 'auto') return privateRanges;
  if (typeof trust === 'object') return rangesOf([...PRIVATE, ...trust]);
  return Number(trust);
}

/** It says nothing about who sends: a proxy that does not tell, a container's gateway, a colleague. */
export const isPrivate = (address: string): boolean => has(privateRanges, address);

/** What tells one sender from others: nothing does where many stand behind an address of a private network. */
export const ownAddress = (address: string | null): string | null =>
  address !== null && isPrivate(address) ? null : address;

/** Finds the sender's address, by what the server knows of the connection and by what proxies say. */
export function createAddressOf({
  trustProxy = 'auto',
  addressHeader,
}: {
  trustProxy?: TrustProxy;
  addressHeader?: string;
}): (request: Request, connection: unknown) => string | null {
  const trust = checkTrust(trustProxy);
  return (request, connection) => {
    const said =
      addressHeader === undefined ? null : cleanAddress(request.headers.get(addressHeader) ?? '');
    return said ?? clientAddress(request.headers, directAddress(request, connection), trust);
  };
}

/**
 * The sender's address. Forwarding headers are written by whoever sends, and every proxy adds on the right the address it heard
 * from: so they are read from the right, as far as those who wrote them are trusted.
 *
 * @param direct - the address of the connection, as the server sees it; `null` where it is not known.
 */
export function clientAddress(
  headers: Headers,
  direct: string | null,
  trust: number | AddressRanges,
): string | null {
  const hops = forwardedHops(headers);
  if (typeof trust === 'number') return (trust > 0 && hops.at(-trust)) || direct;
  if (direct === null || !has(trust, direct)) return direct;
  const untrusted = hops.findLast((hop) => hop === null || !has(trust, hop));
  return untrusted === undefined ? (hops[0] ?? direct) : untrusted;
}

/** From the sender to the last proxy; `null` for one that is hidden or no address. */
function forwardedHops(headers: Headers): (string | null)[] {
  const usual = headers.get('x-forwarded-for');
  if (usual !== null) return usual.split(',').map(cleanAddress);
  const standard = headers.get('forwarded');
  if (standard !== null)
    return standard
      .split(',')
      .map((hop) => cleanAddress(/(?:^|;)\s*for=("[^"]*"|[^;]*)/i.exec(hop)?.[1] ?? ''));
  const single = cleanAddress(headers.get('x-real-ip') ?? '');
  return single === null ? [] : [single];
}

/** An address without what is written around it: quotes, brackets, port, zone; `null` when it is none. */
function cleanAddress(written: string): string | null {
  const bare = written.trim().replace(/^"|"$/g, '');
  const inside =
    /^\[([^\]]+)\](?::\d+)?$/.exec(bare)?.[1] ??
    /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(bare)?.[1] ??
    bare;
  const plain = inside.replace(/%.*$/, '');
  return isIP(plain) ? (wrappedIPv4(plain) ?? plain) : null;
}

/**
 * The IPv4 address inside one of IPv6, as servers without IPv4 see it: `::ffff:cb00:7107`, `::ffff:203.0.113.7`, or
 * `64:ff9b::cb00:7107` from a translator. As IPv6 all of the internet's IPv4 would be one network.
 */
function wrappedIPv4(address: string): string | null {
  if (!isIPv6(address)) return null;
  // As browsers write it: short, in small letters, without dots.
  const short = new URL(`http://[${address}]`).hostname;
  const [, high, low] =
    /^\[(?:::ffff:|64:ff9b::)([\da-f]{1,4}):([\da-f]{1,4})\]$/.exec(short) ?? [];
  if (!high || !low) return null;
  return [high, low]
    .flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255])
    .join('.');
}

/** Where servers and function runtimes keep the address of a connection: Node, Bun, Deno, Hono, Netlify, Lambda and those like them. */
const ADDRESS_KEYS = [
  'address',
  'remoteAddress',
  'hostname',
  'ip',
  'clientAddress',
  'sourceIp',
  'remoteAddr',
  'remote',
  'socket',
  'incoming',
  'requestContext',
  'http',
  'identity',
] as const;

/**
 * Finds the address in what a server hands on beside the request, and in the request itself. `null` when there is none.
 *
 * @param connection - an address, an object that has one, or Bun's server.
 */
export function directAddress(request: Request, connection: unknown): string | null {
  try {
    return (
      findAddress(connection, request, 3) ??
      findAddress((request as { ip?: unknown }).ip, request, 1)
    );
  } catch {
    // A stranger's object may refuse to be looked into.
    return null;
  }
}

function findAddress(candidate: unknown, request: Request, depth: number): string | null {
  if (typeof candidate === 'string') return cleanAddress(candidate);
  if (typeof candidate !== 'object' || candidate === null || depth === 0) return null;
  const { requestIP } = candidate as { requestIP?: (request: Request) => unknown };
  if (typeof requestIP === 'function')
    return findAddress(requestIP.call(candidate, request), request, depth - 1);
  for (const name of ADDRESS_KEYS) {
    const found = findAddress((candidate as Record<string, unknown>)[name], request, depth - 1);
    if (found !== null) return found;
  }
  return null;
}

const has = (ranges: AddressRanges, address: string) =>
  ranges.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');

function rangesOf(texts: readonly string[]): AddressRanges {
  const ranges = new BlockList();
  for (const text of texts) {
    const [, address = '', bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text.trim()) ?? [];
    const family = isIP(address);
    const longest = family === 6 ? 128 : 32;
    if (family === 0 || Number(bits ?? longest) > longest) {
      throw new CollectorError(
        'OPTIONS_INVALID',
        `The collector’s option "trustProxy" holds ${text}; expected addresses or ranges such as 198.51.100.0/24.`,
      );
    }
    ranges.addSubnet(address, Number(bits ?? longest), family === 6 ? 'ipv6' : 'ipv4');
  }
  return ranges;
}
