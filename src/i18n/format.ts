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
  const currencies = new Map<string, Intl.NumberFormat>();
  const currencyFormat = (currency: string) => {
    let format = currencies.get(currency);
    if (!format)
      currencies.set(
        currency,
        (format = new Intl.NumberFormat(localeNow(), { style: 'currency', currency })),
      );
    return format;
  };
  return {
    // Intl takes the decimal string as it is, so no digit is lost in a float.
    money: (money) =>
      shop()?.(money) ?? currencyFormat(money.currency).format(money.amount as unknown as number),
    number: (value, options) => new Intl.NumberFormat(localeNow(), options).format(value),
  };
}

/** `Intl` throws at a tag it cannot read, and `lang="en_US"` stands in many a theme. */
function knownLocale(language: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(language.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
