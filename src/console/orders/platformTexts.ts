/** How each platform is set up. What stands between `` ` `` is typed or looked for as it is, in every language; so is what the platform’s own pages say where they are not in that language. */
export const platformTexts = {
  'make.secret': 'Make the secret below, and copy it.',
  'server.name': 'Any other shop',
  'shopify.step1': 'In Shopify, open Settings, then Notifications, then Webhooks.',
  'shopify.step2':
    'Choose “Create webhook”. Event: “Order creation”. Format: JSON. URL: the address above. Save it.',
  'shopify.step3':
    'Do the same for “Order update”, “Order payment”, “Order cancellation” and “Refund create”: five webhooks, all with this address.',
  'shopify.step4':
    'Below the list stands “Your webhooks will be signed with” and a long secret. Copy it, and paste it below.',
  'shopify.hint': 'If an app of yours makes the webhooks, paste the app’s client secret instead.',
  'woocommerce.step2':
    'In WordPress, open WooCommerce, then Settings, then Advanced, then Webhooks, and choose “Add webhook”.',
  'woocommerce.step3':
    'Status: Active. Topic: “Order created”. Delivery URL: the address above. Secret: the one you copied. API version: 3. Save it.',
  'woocommerce.step4':
    'Do the same for the topics “Order updated” and “Order deleted”: three webhooks, all with this address and this secret. Refunds come with the order.',
  'woocommerce.hint':
    'After more than five failures in a row WooCommerce switches a webhook off. If orders stay away, look there whether it is still active.',
  'medusa.step2':
    'Put the file `demo/install/medusa/reelshelf-orders.js` of Reelshelf’s source into your Medusa server, as `src/subscribers/reelshelf-orders.js`.',
  'medusa.step3':
    'In that server’s environment, set `REELSHELF_ORDERS` to the address above and `REELSHELF_SECRET` to the secret.',
  'medusa.step4': 'Start the Medusa server again.',
  'vendure.step2':
    'Put the file `demo/install/vendure/reelshelf-orders.js` of Reelshelf’s source beside your `vendure-config`.',
  'vendure.step3':
    'Add `reelshelfOrders({ endpoint, secret })` to the plugins there: `endpoint` is the address above, `secret` the secret. Read both from the environment.',
  'vendure.step4': 'Start the Vendure server again.',
  'server.step2':
    'BigCommerce and Saleor: the files `demo/install/bigcommerce/reelshelf-orders.js` and `demo/install/saleor/reelshelf-orders.js` of Reelshelf’s source do what follows; what each needs stands at its top.',
  'server.step3':
    'Otherwise let your shop’s server send each order as JSON by POST to the address above, and again each time it changes. The collector’s README has the fields, under “Orders that are facts”.',
  'server.step4':
    'Send each with the header `x-reelshelf-signature: t=<seconds>,v1=<signature>`: the time in seconds since 1970, and the HMAC-SHA256 of `<seconds>.<body>` with the secret, in hexadecimal.',
  'server.hint':
    'A signature is good for five minutes. 200 means that the order is kept, 401 that the signature is wrong, 503 to send it again.',
} as const;
