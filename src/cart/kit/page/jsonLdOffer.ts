import type { Money } from '../../../feed/schema.js';
import type { ProductQuote, SaleKind } from '../../contract/types.js';
import { prices } from '../price.js';
import { getOwn } from '../read.js';
import { list, membersOf, nameOf } from './jsonLd.js';
import {
  countOf,
  currencyIn,
  current,
  isForOne,
  isFormer,
  isOffersTerm,
  readStated,
  type StatedPrice,
} from './jsonLdPrice.js';

/** Words for stock; what none of them says is not known. Preorders and backorders can be bought. */
const BUYABLE =
  /^(instock|lowstock|onlineonly|limited(availability|stock)?|preorder|presale|(on|availableon)?backorder|madetoorder|available(fororder)?|yes|true|auflager|lieferbar|enstock|disponible|disponibile|instockonline)$/;
const GONE =
  /^((currently|temporarily)?(outofstock|soldout|unavailable|notavailable)|outstock|notinstock|discontinued|reserved|no|false|oos|ausverkauft|vergriffen|nichtauflager|nichtlieferbar|nichtverfgbar|rupturedestock|enrupturedestock|puis|indisponible|agotado|sinstock|nodisponible|esaurito|nondisponibile|esgotado|indisponvel|uitverkocht|nietopvoorraad|wyprzedane|slutsld|udsolgt|utsolgt)$/;

/** What can be ordered and is sent later. */
const saleOf = (availability: unknown): SaleKind | undefined => {
  const name = nameOf(availability);
  return /^pre(order|sale)$/.test(name)
    ? 'preorder'
    : /^((on|availableon)?backorder|madetoorder)$/.test(name)
      ? 'backorder'
      : undefined;
};

export function stockOf(value: unknown): boolean | undefined {
  const said = list(value).map((each) => {
    const name = nameOf(each);
    return GONE.test(name) ? false : BUYABLE.test(name) ? true : undefined;
  });
  // One that contradicts itself says nothing.
  return new Set(said).size === 1 ? said[0] : undefined;
}

interface Offer {
  available: boolean | undefined;
  price: Money;
  highest: Money;
  /** Others may cost more, though none is named. */
  isFrom?: boolean | undefined;
  compareAt: Money | undefined;
  sale?: SaleKind | undefined;
}

export interface OfferReading {
  /** What stands elsewhere in the page's documents, by its `@id`. */
  resolve(value: unknown): unknown;
  /** Called with a price that could not be read. */
  refuse?(price: string): void;
  /** By which prices that are over, or still to come, are told; without it, dates are not looked at. */
  nowMs?: number;
}

/**
 * Price and stock of one product: of its one offer, or of the cheapest of several that can be had.
 *
 * @returns `null` where there is neither a price nor a word that it is sold out.
 */
export function offerOf(node: unknown, reading: OfferReading): ProductQuote | null {
  const stocks: (boolean | undefined)[] = [];
  // Old themes have the price on the product itself.
  const holder = getOwn(node, 'offers') === undefined && isOffer(node) ? { offers: [node] } : node;
  const offers = readOffers(holder, { currency: getOwn(node, 'priceCurrency') }, reading, stocks);
  return (
    factsOf(offers) ?? (stocks.length && stockOfAll(stocks) === false ? { available: false } : null)
  );
}

const isOffer = (value: unknown): boolean =>
  nameOf(getOwn(value, '@type')).endsWith('offer') ||
  ['price', 'lowPrice', 'priceSpecification', 'availability'].some(
    (key) => getOwn(value, key) !== undefined,
  );

/** @param around - what the offer says that these stand in. @param stocks - takes what each says of stock, with a price or without. */
function readOffers(
  holder: unknown,
  around: { currency: unknown; availability?: unknown },
  reading: OfferReading,
  stocks: (boolean | undefined)[],
): Offer[] {
  const offers = membersOf(getOwn(holder, 'offers'), isOffer).map(reading.resolve).filter(isForOne);
  return current(offers, reading.nowMs).flatMap((offer) => {
    const specifications = list(getOwn(offer, 'priceSpecification')).map(reading.resolve);
    if (specifications.some((each) => isOffersTerm(offer, each))) return [];
    const parts = membersOf(getOwn(offer, 'offers'), isOffer).map(reading.resolve);
    const currency =
      currencyIn(getOwn(offer, 'priceCurrency')) ??
      [...specifications, ...parts]
        .map((each) => currencyIn(getOwn(each, 'priceCurrency')))
        .find(Boolean) ??
      around.currency;
    const availability = getOwn(offer, 'availability') ?? around.availability;
    const inner = readOffers(offer, { currency, availability }, reading, stocks);
    const available = stockOf(availability);
    if (!inner.length) stocks.push(available);
    const read = (holds: unknown, key: string) => {
      const value = getOwn(holds, key);
      const found = readStated(value, currency);
      if (found === null)
        reading.refuse?.(
          `${typeof value === 'object' ? JSON.stringify(value).slice(0, 60) : String(value)} ${String(currency ?? '')}`.trim(),
        );
      return found ?? undefined;
    };
    const found = priceOf(offer, specifications, inner, read, reading.nowMs);
    // Each says more than what is said of all of them, unless it is but some of them.
    if (!found || (inner.length && isAllOf(inner, found))) return inner;
    const compareAt = specifications
      .filter(isFormer)
      .flatMap((each) => read(each, 'price') ?? [])[0];
    return [
      {
        ...found,
        available:
          available ?? (inner.length ? stockOfAll(inner.map((each) => each.available)) : undefined),
        compareAt: compareAt?.price,
        sale: saleOf(availability),
      },
    ];
  });
}

type StatedRange = Pick<Offer, 'price' | 'highest' | 'isFrom'>;

function priceOf(
  offer: unknown,
  specifications: readonly unknown[],
  inner: readonly Offer[],
  read: (holder: unknown, key: string) => StatedPrice | undefined,
  nowMs: number | undefined,
): StatedRange | undefined {
  const forOne = specifications.filter(isForOne);
  const usual = forOne.filter((each) => !isFormer(each));
  // A regular price that stands alone is what is paid.
  const isRegular = (each: unknown) => nameOf(getOwn(each, 'priceType')) === 'regularprice';
  const now = current(usual.length ? usual : forOne.filter(isRegular), nowMs);
  const all = (key: string) => now.flatMap((each) => read(each, key) ?? []);
  const low = read(offer, 'lowPrice');
  const own = [read(offer, 'price') ?? [], low ?? []].flat();
  const first = lowest(own) ?? lowest(all('price')) ?? lowest(all('minPrice'));
  if (!first) return undefined;
  const high = read(offer, 'highPrice') ?? all('maxPrice')[0];
  const isOpen = low && !high && !inner.length && countOf(offer, 'offerCount') !== 1;
  const highest = high?.price ?? first.highest ?? first.price;
  // Some templates have the two the wrong way round.
  const isReversed = Number(highest.amount) < Number(first.price.amount);
  return {
    price: isReversed ? highest : first.price,
    highest: isReversed ? first.price : highest,
    isFrom: first.isFrom || isOpen,
  };
}

/** Whether the offers within an aggregate reach from its lowest price to its highest. */
const isAllOf = (inner: readonly Offer[], { price, highest }: StatedRange): boolean => {
  const amounts = inner.map((each) => Number(each.price.amount));
  return (
    Math.min(...amounts) <= Number(price.amount) && Math.max(...amounts) >= Number(highest.amount)
  );
};

/** The facts of several offers, or of several variants, of one product. */
export function factsOf(offers: readonly Offer[]): ProductQuote | null {
  const [{ price: { currency } = {} } = {}] = offers as readonly Partial<Offer>[];
  // Sums in several currencies are the same price once more, and cannot be compared.
  const alike = offers.filter(({ price }) => price.currency === currency);
  const open = alike.filter(({ available }) => available !== false);
  const shown = open.length ? open : alike;
  const first = lowest(shown);
  if (!first) return null;
  const isFrom = shown.some(
    ({ price, highest, isFrom: isOpen }) =>
      isOpen ||
      Number(price.amount) !== Number(first.price.amount) ||
      Number(highest.amount) > Number(first.price.amount),
  );
  return {
    available: stockOfAll(offers.map(({ available }) => available)),
    ...prices(first.price, first.compareAt),
    ...(isFrom ? { isFrom } : {}),
    ...(first.sale ? { sale: first.sale } : {}),
  };
}

/** Available when one of them is; unknown when none is and one does not say. */
const stockOfAll = (stocks: readonly (boolean | undefined)[]): boolean | undefined =>
  stocks.includes(true) ? true : stocks.includes(undefined) ? undefined : false;

const lowest = <Priced extends { price: Money }>(all: readonly Priced[]): Priced | undefined =>
  [...all].sort((a, b) => Number(a.price.amount) - Number(b.price.amount))[0];
