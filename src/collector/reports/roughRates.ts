/**
 * About how many units of a currency make a US dollar, from least to most. Never used for a sum: it only tells a price that a shop may show
 * in another currency from one that somebody made up, so it is as wide as rates wander in years.
 */
const near: readonly [units: readonly [number, number], currencies: string][] = [
  [[0.2, 1], 'BHD GIP JOD KWD KYD LVL MTL OMR'],
  [[0.5, 2], 'AUD BMD BND BSD CAD CHF EUR FKP GBP NZD PAB SGD SHP USD'],
  [
    [10, 100],
    'AFN ALL BDT BTN CZK CVE DOP EGP ETB GMD HNL INR KES KGS MDL MKD MRU MUR MVR MXN MZN NIO NPR PHP RSD RUB SCR SRD SZL THB TJS TRY TWD UAH UYU ZAR ZMW',
  ],
  [
    [100, 1000],
    'AMD AOA ARS CLP CRC DJF DZD ETB HUF ISK JMD JPY KMF KZT LKR LRD NGN PKR SDG VUV XAF XOF XPF YER',
  ],
  [[1000, 10_000], 'ARS BIF CDF COP GNF IQD KHR KRW LBP MGA MMK MNT MWK NGN PYG RWF SSP TZS UGX'],
  [[10_000, 2_000_000], 'GNF IDR IRR LAK LBP SLL STN SYP UZS VES VND ZWG'],
];
/** Of all that are not named. */
const USUAL: readonly [number, number] = [1, 20];

function unitsOf(currency: string): { least: number; most: number } {
  const found = near.filter(([, currencies]) => currencies.includes(currency));
  const units = found.length > 0 ? found.flatMap(([range]) => range) : USUAL;
  return { least: Math.min(...units), most: Math.max(...units) };
}

/** The most that an amount of one currency can come to in another, in main units. */
export const mostIn = (to: string, amount: number, from: string): number =>
  (amount / unitsOf(from).least) * unitsOf(to).most;
