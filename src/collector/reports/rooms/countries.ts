/** Countries by time zone: nothing is looked up about a shopper, their browser says which clock it goes by. */

/** Two capitals that a country might have. */
const codes = Array.from({ length: 26 * 26 }, (_, index) =>
  String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26)),
);

interface LocaleWithZones extends Intl.Locale {
  readonly timeZones?: readonly string[];
  getTimeZones?(): readonly string[];
}

/** The time zones of a country; empty for what is none. */
export function zonesOf(country: string): readonly string[] {
  if (!/^[A-Z]{2}$/.test(country)) return [];
  const locale = new Intl.Locale(`und-${country}`) as LocaleWithZones;
  // Former countries are read as those that took their place.
  if (locale.region !== country) return [];
  return [...(locale.getTimeZones?.() ?? locale.timeZones ?? [])].flatMap((zone) => [
    zone,
    ...(formerNames[zone] ?? []),
  ]);
}

/** Names that browsers still say, where lists of zones have the new one or the old. */
const formerNames: Readonly<Record<string, readonly string[]>> = {
  'Asia/Calcutta': ['Asia/Kolkata'],
  'Asia/Kolkata': ['Asia/Calcutta'],
  'Asia/Saigon': ['Asia/Ho_Chi_Minh'],
  'Asia/Katmandu': ['Asia/Kathmandu'],
  'Asia/Rangoon': ['Asia/Yangon'],
  'Europe/Kiev': ['Europe/Kyiv'],
  'Europe/Kyiv': ['Europe/Kiev'],
  'America/Buenos_Aires': ['America/Argentina/Buenos_Aires'],
  'Atlantic/Faeroe': ['Atlantic/Faroe'],
};

/** @returns which country's clock a zone is; made once, of what this runtime knows. */
export function createCountryOf(): (zone: string) => string | null {
  const countries = new Map<string, string>();
  for (const code of codes)
    for (const zone of zonesOf(code)) if (!countries.has(zone)) countries.set(zone, code);
  return (zone) => countries.get(zone) ?? null;
}
