/** What an order is called everywhere: `#1001`, ` 1001 ` and `gid://shopify/Order/1001` are one. */
export const orderName = (written: string): string =>
  written
    .trim()
    .replace(/^gid:\/\/[a-z]+\/Order(Identity)?\//i, '')
    .replace(/\?.*$/, '')
    .replace(/^#/, '')
    .toLowerCase();
