/** What is taken out before anything is stored. The widget never sends personal data; a shop's own links and names may hold some. */

const EMAIL = /[^\s@/?&=,;:<>()"']+(?:@|%40)[^\s@/?&=,;:<>()"'%]+\.[a-z]{2,}/gi;
const CARD = /\b\d(?:(?:[ -]|%20)?\d){12,18}\b/g;
// Either an international prefix, or the groups of a North American number: bare digits are ids, not telephones.
const PHONE = /(?:\+|%2B|\b00)[1-9](?:(?:[\s().-]|%20)?\d){7,14}\b|\(?\b\d{3}\)?(?:[ .-]|%20)\d{3}(?:[ .-]|%20)\d{4}\b/gi;

/** Payload fields that hold the shop's ids. Long digits are ordinary there, so that only e-mail addresses are taken out. */
const ID_FIELDS: ReadonlySet<string> = new Set(['variant', 'product', 'orderId', 'currency']);

/** Replaces what looks like an e-mail address, a payment card or a telephone number. */
export function maskText(text: string): string {
  return maskEmail(text)
    .replace(CARD, (digits) => (passesLuhn(digits) ? '[card]' : digits))
    .replace(PHONE, '[phone]');
}

export const maskEmail = (text: string): string => text.replace(EMAIL, '[email]');

/** Masks every text of a checked payload, however deep. */
export function maskPayload(value: unknown, field = ''): unknown {
  if (typeof value === 'string') return ID_FIELDS.has(field) ? maskEmail(value) : maskText(value);
  if (Array.isArray(value)) return value.map((item) => maskPayload(item, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, maskPayload(inner, name)]));
}

/** The address without user, fragment and query, but with its `utm_*`; `null` when it is not an http(s) address. */
export function cleanPage(raw: string): string | null {
  const url = parseHttpUrl(raw);
  if (!url) return null;
  const campaign = [...url.searchParams].filter(([name]) => /^utm_[a-z_]{1,30}$/.test(name));
  const query = new URLSearchParams(campaign.map(([name, value]) => [name, maskText(value).slice(0, 200)])).toString();
  return url.origin + maskText(url.pathname) + (query ? `?${query}` : '');
}

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
  const groups = [...before, ...Array<string>(8 - before.length - after.length).fill('0'), ...after];
  return `${groups.slice(0, 3).map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/48`;
}

function parseHttpUrl(raw: string): URL | null {
  try {
    const url = new URL(raw);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
  } catch {
    return null;
  }
}

function passesLuhn(text: string): boolean {
  const digits = [...text.replaceAll('%20', '').replace(/\D/g, '')].reverse().map(Number);
  const sum = digits.reduce((total, digit, index) => total + (index % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2), 0);
  return sum % 10 === 0;
}
