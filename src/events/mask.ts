/**
 * Takes personal data out of texts before anything is sent or stored. The widget itself knows nothing of the shopper; a shop's own links,
 * order numbers and names may hold something.
 */

/** Begins only where a word does, so that a long text without any address is read once; encoded once or twice, in any script. */
const EMAIL =
  /(?<![^\s@/?&=,;:<>()"'])[^\s@/?&=,;:<>()"']+(?:@|%(?:25)?40)(?:[^\s@/?&=,;:<>()"'%]|%(?!(?:25)?40))+\.(?:[a-z]{2,}|xn--[a-z\d-]+)/gi;
const CARD = /\b\d(?:(?:[ -]|%20)?\d){12,18}\b/g;
const INTERNATIONAL = /(?:\+|%2B)[1-9](?:(?:[\s().-]|%20)?\d){7,14}\b/gi;
// With a prefix dialled from abroad, or in the groups of a North American number: other bare digits are ids, not telephones.
const NATIONAL =
  /\b00[1-9](?:(?:[\s().-]|%20)?\d){7,14}\b|\(?\b\d{3}\)?(?:[ .-]|%20)\d{3}(?:[ .-]|%20)\d{4}\b/gi;

/** Fields that hold the shop's ids. */
const ID_FIELDS: ReadonlySet<string> = new Set([
  'video',
  'creator',
  'gift',
  'variant',
  'product',
  'orderId',
  'currency',
  'mark',
]);

/** All that is looked for has one of these; most texts have none. */
const MAY_BE_PERSONAL = /[@%\d]/;

/** Replaces what looks like an e-mail address, a payment card or a telephone number. */
export function maskText(text: string): string {
  if (!MAY_BE_PERSONAL.test(text)) return text;
  return maskId(text)
    .replace(CARD, (digits) => (passesLuhn(digits) ? '[card]' : digits))
    .replace(NATIONAL, '[phone]');
}

/** {@link maskText} for the shop's ids, in which long digits are ordinary. */
export const maskId = (text: string): string =>
  text.replace(EMAIL, '[email]').replace(INTERNATIONAL, '[phone]');

/** Masks every text of a checked payload, however deep. */
export function maskPayload(value: unknown, field = ''): unknown {
  if (typeof value === 'string') return ID_FIELDS.has(field) ? maskId(value) : maskText(value);
  if (Array.isArray(value)) return value.map((item) => maskPayload(item, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, maskPayload(inner, name)]),
  );
}

/** What follows one of these in a path belongs to one person: an order's page, a link from a mail. */
const PERSONAL_PLACE =
  /^((my-?|mein-?|mon-?|mi-?)?(accounts?|konto|compte|cuenta)|customers?|users?|members?|profiles?|wishlists?|registry|(view-|track-|guest-)?(orders?|tracking)(-(received|pay|status|confirmation))?|bestellung(en)?|commandes?|pedidos?|invoices?|unsub(scribe)?|subscriptions?|activate|confirm|verify(-e?mail)?|(lost-)?password|reset(-password)?|login|magic|invite|token)$/i;

/**
 * A path that names pages and no person: `;parameters` go, and so do parts that look like tokens, addresses of mail or telephone numbers,
 * and whatever follows the name of a personal place, such as `/account/reset/`.
 */
export function maskPath(path: string): string {
  let isPersonal = false;
  return path
    .split('/')
    .map((part) => {
      const [name = ''] = part.split(';');
      const masked = isToken(name) ? '[token]' : maskText(name);
      const isShown = !isPersonal || name === '' || /^\[\w+\]$/.test(masked);
      isPersonal ||= PERSONAL_PLACE.test(name);
      return isShown ? masked : '[hidden]';
    })
    .join('/');
}

/**
 * Whether this was made by a machine to be known by nobody else: a JWT, a UUID, a long hexadecimal number, or a run of 20 characters or
 * more in which capitals and digits are mixed. A product's name in an address is words with signs between them.
 */
function isToken(part: string): boolean {
  if (
    /^[\w-]{8,}\.[\w-]{8,}\.[\w-]*$/.test(part) ||
    /[\da-f]{8}-?([\da-f]{4}-?){3}[\da-f]{12}/i.test(part)
  )
    return true;
  return part.split(/[-.~%]/).some((run) => {
    if (/^(?=.*\d)(?=.*[a-f])[\da-f]{16,}$/i.test(run)) return true;
    return run.length >= 20 && /\d/.test(run) && /[A-Z]/.test(run);
  });
}

function passesLuhn(text: string): boolean {
  const digits = [...text.replaceAll('%20', '').replace(/\D/g, '')].reverse().map(Number);
  const sum = digits.reduce(
    (total, digit, index) =>
      total + (index % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2),
    0,
  );
  return sum % 10 === 0;
}
