import type { Money } from '../feed/schema.js';

/** Numbers as the shopper writes them. Everything goes through `Intl`. */
export interface Formats {
  /** `€28.00`, `¥2,800`, `28.000 KWD`: as many decimals as the currency has. */
  money(money: Money): string;
  /** `1,234`, `4.6`; with options whatever `Intl` writes. */
  number(value: number, options?: Intl.NumberFormatOptions): string;
}

/** A price in somebody else's format; `null` where that has none for its currency. */
export type MoneyWriter = (money: Money) => string | null;

/**
 * @param language - asked for when the first number is shown. As the page names it: `de-DE`, also `de_DE`; the browser's own when it is none.
 * @param shop - how the shop writes prices, asked at each; they are written as `language` has it where the shop does not say.
 */
export function createFormats(
  language: string | (() => string),
  shop: () => MoneyWriter | null = () => null,
): Formats {
  const localeNow = () => knownLocale(typeof language === 'string' ? language : language());
  /** Kept: making one takes a slow phone a fifth of a frame, and a swipe writes eight numbers. */
  const made = new Map<string, Intl.NumberFormat>();
  const write = (value: number, options: Intl.NumberFormatOptions = {}) => {
    const key = JSON.stringify(options);
    const format = made.get(key) ?? new Intl.NumberFormat(localeNow(), options);
    made.set(key, format);
    return format.format(value);
  };
  return {
    // Intl takes the decimal string as it is, so no digit is lost in a float.
    money: (money) =>
      shop()?.(money) ??
      signInPlace(
        write(money.amount as unknown as number, { style: 'currency', currency: money.currency }),
      ),
    number: write,
  };
}

/** `US$` at the end of a price that runs from right to left: without a mark behind it the sign would go before its letters. */
export const signInPlace = (price: string): string =>
  price.replace(/^\u200f.*[A-Z][$£¥]/, '$&\u200e');

/** `Intl` throws at a tag it cannot read, and `lang="en_US"` stands in many a theme. */
function knownLocale(language: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(language.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
