/** How a shop writes its prices of one currency, as its page or its API states it. */
export interface MoneyFormat {
  /** `EUR`. Prices of other currencies are not written so. */
  currency: string;
  /** What stands before and after the figure, with its spaces: `€`, ` kr`. */
  before: string;
  after: string;
  /** Between whole and fraction: `,`. */
  decimal: string;
  /** Between thousands: `.`; `''` where nothing stands. */
  thousands: string;
  /** Places after `decimal`; 0 writes whole prices. */
  digits: number;
}
