const formats = (currency: string) =>
  new Intl.NumberFormat('en-US', { style: 'currency', currency });

/** `2800` → `$28.00`. The shop sells in dollars; other currencies of two digits work as well. */
export const formatMoney = (minor: number, currency = 'USD'): string =>
  formats(currency).format(minor / 100);

/** `2800` → `28.00`, the form that the feed and `reelshelf('order', …)` use. */
export const toDecimal = (minor: number): string => (minor / 100).toFixed(2);

/** `"28.00"` → `2800`; anything else is a mistake in the catalogue. */
export function toMinor(amount: string): number {
  if (!/^\d+(\.\d{1,2})?$/.test(amount))
    throw new Error(`A price of the catalogue is "${amount}"; expected a decimal like "28.00".`);
  return Math.round(Number(amount) * 100);
}
