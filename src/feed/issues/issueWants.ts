/** What belongs into a field, in the words of the feed's author. */
import type { FeedIssue } from './issues.js';

const DATE = 'a date such as "2026-11-20" or "2026-11-20T10:00:00+01:00"';
/** Days and months in numbers, the year last: not a day until somebody says which number is which. */
const EITHER_WAY = /^\d\d?([./-])\d\d?\1\d{2,4}\b/;
/** Three digits behind the only mark of a sum: thousands to some, decimals to others. */
const TWO_SUMS = /^[^\d.,]*\d{1,3}[.,]\d{3}\D*$/;
const PICTURE = 'an address, as in {"src": "/am.jpg"}';
const PRICE =
  'a price such as {"amount": "28.00", "currency": "USD"}, or the amount alone where the feed says its currency';
const ID = 'a text with something in it; a long number goes in quotes';
const POINT = 'a number from 0 to 1: 0.4 for 40 %';

const BY_FIELD: Record<string, string> = {
  id: ID,
  product: ID,
  creator: 'the id of one of the creators',
  amount: 'an amount such as "28.00", with a dot',
  price: PRICE,
  compareAt: PRICE,
  currency: 'three letters such as "USD", here or once for the whole feed',
  publishedAt: DATE,
  startsAt: DATE,
  live: '{"startsAt": "2026-11-20T18:00:00+01:00"}, with the "channel" of your collector',
  from: DATE,
  until: DATE,
  expiresAt: DATE,
  updatedAt: DATE,
  territories: 'countries as two capital letters, such as ["DE", "AT"]',
  image: PICTURE,
  poster: PICTURE,
  preview: 'an address, as in {"src": "/am-short.mp4"}',
  rating: '{"value": 4.7, "count": 12}',
  ref: 'what the platform calls it, as in {"shopify": {"handle": "dew-serum"}}',
  rights: '{"status": "owned"} or {"status": "licensed"}, here or once for the whole feed',
  tags: 'a list such as [{"product": "dew-serum"}]',
  captions: 'a list such as [{"src": "/am.vtt", "lang": "en"}]',
  descriptions: 'a list such as [{"src": "/am.descriptions.vtt", "lang": "en"}]',
  lang: 'a language such as "en", here or once as the feed’s locale',
  sources: 'a list such as [{"type": "mp4", "src": "/am.mp4"}]',
  describedSources: 'a list such as [{"type": "mp4", "src": "/am-described.mp4"}]',
  type: '"mp4" or "hls" for the address of a file; a link to one video of YouTube, TikTok, Vimeo or Instagram needs none',
  src: 'the address of the file',
  x: POINT,
  y: POINT,
  watchThrough: POINT,
  duration: 'seconds, as a number',
  start: 'seconds, as a number',
  end: 'seconds, as a number',
};
const BY_TYPE: Record<string, string> = {
  string: 'a text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'values in braces',
  record: 'values in braces',
};

/** `undefined` where there is nothing to say but that it should not be there. */
export function wanted({ code, path, args }: FeedIssue): string | number | undefined {
  const field = path.findLast((step) => typeof step === 'string');
  const { expected } = args;
  const isForMachines = code === 'MISSING' || code === 'WRONG_TYPE' || code === 'WRONG_FORMAT';
  if (!isForMachines || typeof expected === 'number') return expected;
  const words = BY_FIELD[field ?? ''];
  if (words === DATE && EITHER_WAY.test(String(args.received)))
    return 'the year first, as in "2026-11-20": which number is the day and which the month cannot be told';
  if (words === PRICE && TWO_SUMS.test(String(args.received)))
    return 'the amount with its decimals, as in "1299.00": whether its mark is for thousands or for decimals cannot be told';
  return words ?? BY_TYPE[String(expected)] ?? (code === 'WRONG_FORMAT' ? undefined : expected);
}
