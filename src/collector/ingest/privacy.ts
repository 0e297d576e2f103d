/** What is kept of addresses. The page masks what it tells by the same rules; but whatever arrives here may come from elsewhere. */
import { createHash } from 'node:crypto';
import { maskText } from '../../events/mask.js';
import { cleanPageUrl } from '../../events/pageUrl.js';

/** The address as the page itself tells it; `null` when it is not an http(s) address. */
export const cleanPage = (raw: string): string | null =>
  parseHttpUrl(raw) ? cleanPageUrl(raw) : null;

/** Where the shopper came from: the origin only. */
export const cleanReferrer = (raw: string): string | null => parseHttpUrl(raw)?.origin ?? null;

/** The network an address belongs to, which is all that is ever kept of it: /24 of IPv4, /48 of IPv6. `null` when it is neither. */
export function truncateIp(address: string): string | null {
  const v4 = /^(?:::ffff:)?(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/i.exec(address.trim());
  if (v4?.[1]) return `${v4[1]}.0/24`;
  const v6 = address.trim().toLowerCase().replace(/%.*$/, '');
  if (!/^[0-9a-f:]+$/.test(v6) || !v6.includes(':')) return null;
  const [head = '', tail] = v6.split('::');
  const before = head.split(':').filter(Boolean);
  const after = tail === undefined ? [] : tail.split(':').filter(Boolean);
  if (before.length + after.length > 8 || (tail === undefined && before.length !== 8)) return null;
  const groups = [
    ...before,
    ...Array<string>(8 - before.length - after.length).fill('0'),
    ...after,
  ];
  return `${groups
    .slice(0, 3)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/48`;
}

const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
/** As long as telephone numbers are, with or without what is written between their digits. */
const NUMBER = /^\+?\(?\d(?:[\s().-]?\d){6,18}$/;

/**
 * The id of a visitor, a visit or a page view. Pages make these up; one that looks like an address of mail or a telephone number is
 * somebody's, and in its place stands what tells it from others and says nothing else.
 */
export const maskActor = (id: string): string =>
  !UUID.test(id) && (NUMBER.test(id) || maskText(id) !== id)
    ? `masked-${createHash('sha256').update(id).digest('base64url').slice(0, 22)}`
    : id;

function parseHttpUrl(raw: string): URL | null {
  try {
    const url = new URL(raw);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
  } catch {
    return null;
  }
}
