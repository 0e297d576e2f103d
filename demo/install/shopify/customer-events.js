/**
 * Shopify admin → Settings → Customer events → Add custom pixel. Fill in the two lines below and connect the pixel, with the permission
 * "Analytics" required, so that Shopify runs it only for shoppers who allow it.
 *
 * Shopify runs it in a sandbox without an origin, so the collector needs `--key pub_yours@null` beside the shop's own origin.
 *
 * It tells your endpoint of each completed checkout, with the mark that the shelf left on the lines. Orders without any such mark are told
 * too: only with all of them can the report say what share came from videos.
 */
const ENDPOINT = 'https://events.shop.example/v1/events';
const KEY = 'pub_yours';

const MARK = '_reelshelf';

/** "-.session.0" as the shelf makes it, earlier "video.session.time36": a line's properties are the shopper's to write, so anything else is left out. */
const parseMark = (value) =>
  /^([^]{1,120})\.([\w-]{1,64})\.([0-9a-z]{1,9})$/.exec(String(value ?? ''));

/** Shopify's amounts are numbers in the currency's main unit; the wire wants whole minor units. */
function toMinor(amount, currency) {
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
      .maximumFractionDigits ?? 2;
  return Math.round(Number(Number(amount).toFixed(digits)) * 10 ** digits);
}

/** Made of the order's own id alone (a UUID of version 8), so it is the same however often this order is told. */
async function eventId(orderId) {
  const bytes = new Uint8Array(
    await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`order ${orderId}`)),
  ).slice(0, 16);
  bytes[6] = (bytes[6] & 15) | 128;
  bytes[8] = (bytes[8] & 63) | 128;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Numbers, or `gid://shopify/ProductVariant/41001`. */
const plainId = (id) =>
  String(id ?? '')
    .split('/')
    .pop();

function toLine(item, currency) {
  const { variant, quantity, finalLinePrice, properties = [] } = item;
  const [mark] = parseMark(properties.find(({ key }) => key === MARK)?.value) ?? [];
  return {
    product: plainId(variant?.product?.id),
    variant: plainId(variant?.id),
    quantity,
    valueMinor: toMinor(
      finalLinePrice?.amount ?? (variant?.price?.amount ?? 0) * quantity,
      currency,
    ),
    ...(mark ? { mark } : {}),
  };
}

async function toBatch(event) {
  const { checkout } = event.data;
  const currency = checkout.currencyCode;
  // The token opens the checkout, so it is not told to anybody as it is.
  const orderId = plainId(checkout.order?.id) || (await eventId(checkout.token));
  const [cartMark] =
    parseMark(
      (checkout.attributes ?? []).find(({ key }) => key === MARK || key === `_${MARK}`)?.value,
    ) ?? [];
  const lines = checkout.lineItems.slice(0, 200).map((item) => toLine(item, currency));
  // With the setting "on the cart" the lines carry nothing; the cart names the last video for all of them.
  if (cartMark && !lines.some(({ mark }) => mark)) for (const line of lines) line.mark = cartMark;
  const atMs = Date.parse(event.timestamp) || Date.now();
  const id = await eventId(orderId);
  const [, , session = null] = parseMark(lines.find(({ mark }) => mark)?.mark) ?? [];
  const at = new Date(atMs).toISOString();
  return {
    schema: 'reelshelf.events/1',
    batchId: id,
    sentAt: new Date().toISOString(),
    attempt: 0,
    key: KEY,
    context: {
      page: `${event.context.document.location.origin}/checkouts`,
      platform: 'shopify',
      widget: { version: 'customer-events', shelf: 'order', layout: 'none', feed: null },
      consent: { analytics: true, marketing: false, source: 'shopify' },
      visitor: null,
      session,
    },
    events: [
      {
        id,
        seq: 0,
        type: 'order_completed',
        at,
        mono: 0,
        view: id,
        video: null,
        creator: null,
        product: null,
        position: null,
        props: {
          orderId,
          currency,
          totalMinor: toMinor(checkout.totalPrice?.amount ?? 0, currency),
          lines,
        },
      },
    ],
  };
}

let isAllowed = init.customerPrivacy.analyticsProcessingAllowed;
api.customerPrivacy.subscribe('visitorConsentCollected', ({ customerPrivacy }) => {
  isAllowed = customerPrivacy.analyticsProcessingAllowed;
});

analytics.subscribe('checkout_completed', async (event) => {
  if (!isAllowed) return;
  const batch = await toBatch(event);
  await fetch(ENDPOINT, {
    method: 'POST',
    keepalive: true,
    headers: { 'Content-Type': 'text/plain;charset=UTF-8' },
    body: JSON.stringify(batch),
  });
});
