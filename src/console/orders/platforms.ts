import type { WebhookPlatform } from '../../collector/reports/shared/webhooks.js';

interface Platform {
  name: string;
  /** Whose secret it is: the platform has one to be pasted here, or one that is made here is entered there. */
  secret: 'theirs' | 'made';
  /** What to do, one after the other. What stands between `` ` `` is typed or looked for as it is. */
  steps: readonly string[];
  /** Good to know afterwards. */
  hint?: string;
}

const MAKE = 'Make the secret below, and copy it.';

/** In the order of the room. */
export const platforms: Readonly<Record<WebhookPlatform, Platform>> = {
  shopify: {
    name: 'Shopify',
    secret: 'theirs',
    steps: [
      'In Shopify, open Settings, then Notifications, then Webhooks.',
      'Choose “Create webhook”. Event: “Order creation”. Format: JSON. URL: the address above. Save it.',
      'Do the same for “Order update”, “Order payment”, “Order cancellation” and “Refund create”: five webhooks, all with this address.',
      'Below the list stands “Your webhooks will be signed with” and a long secret. Copy it, and paste it below.',
    ],
    hint: 'If an app of yours makes the webhooks, paste the app’s client secret instead.',
  },
  woocommerce: {
    name: 'WooCommerce',
    secret: 'made',
    steps: [
      MAKE,
      'In WordPress, open WooCommerce, then Settings, then Advanced, then Webhooks, and choose “Add webhook”.',
      'Status: Active. Topic: “Order created”. Delivery URL: the address above. Secret: the one you copied. API version: 3. Save it.',
      'Do the same for the topics “Order updated” and “Order deleted”: three webhooks, all with this address and this secret. Refunds come with the order.',
    ],
    hint: 'After more than five failures in a row WooCommerce switches a webhook off. If orders stay away, look there whether it is still active.',
  },
  medusa: {
    name: 'Medusa',
    secret: 'made',
    steps: [
      MAKE,
      'Put the file `demo/install/medusa/reelshelf-orders.js` of Reelshelf’s source into your Medusa server, as `src/subscribers/reelshelf-orders.js`.',
      'In that server’s environment, set `REELSHELF_ORDERS` to the address above and `REELSHELF_SECRET` to the secret.',
      'Start the Medusa server again.',
    ],
  },
  vendure: {
    name: 'Vendure',
    secret: 'made',
    steps: [
      MAKE,
      'Put the file `demo/install/vendure/reelshelf-orders.js` of Reelshelf’s source beside your `vendure-config`.',
      'Add `reelshelfOrders({ endpoint, secret })` to the plugins there: `endpoint` is the address above, `secret` the secret. Read both from the environment.',
      'Start the Vendure server again.',
    ],
  },
  server: {
    name: 'Any other shop',
    secret: 'made',
    steps: [
      MAKE,
      'BigCommerce and Saleor: the files `demo/install/bigcommerce/reelshelf-orders.js` and `demo/install/saleor/reelshelf-orders.js` of Reelshelf’s source do what follows; what each needs stands at its top.',
      'Else let your shop’s server send each order as JSON by POST to the address above, and again each time it changes. The collector’s README has the fields, under “Orders that are facts”.',
      'Send each with the header `x-reelshelf-signature: t=<seconds>,v1=<signature>`: the time in seconds since 1970, and the HMAC-SHA256 of `<seconds>.<body>` with the secret, in hexadecimal.',
    ],
    hint: 'A signature is good for five minutes. 200 means that the order is kept, 401 that the signature is wrong, 503 to send it again.',
  },
};
