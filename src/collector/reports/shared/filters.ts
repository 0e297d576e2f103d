/** What a report may be narrowed to, as the page asks for it and the collector answers. */

/** Of the merchant's words; each is one value, and all that are said have to fit. */
export interface Filter {
  shelf?: string;
  /** The path of a page. */
  page?: string;
  device?: 'phone' | 'tablet' | 'desktop';
  /** ISO 3166-1 code, in capitals. */
  country?: string;
  /** A platform's name of {@link platformSources}, else what the shop's links or the browser call it. */
  source?: string;
  campaign?: string;
  visitors?: 'new' | 'returning';
}
export const filterNames = [
  'shelf',
  'page',
  'device',
  'country',
  'source',
  'campaign',
  'visitors',
] as const satisfies (keyof Filter)[];
export type FilterName = (typeof filterNames)[number];

/** `GET v1/report/filters`: values there are in the range, those of most page views first. */
export interface FilterChoices {
  meaning: string;
  choices: Record<Exclude<FilterName, 'visitors'>, { value: string; views: number }[]>;
}

/** By what names shoppers of a platform come: what links say in `utm_source`, and its hosts. */
export const platformSources: Readonly<Record<string, readonly string[]>> = {
  tiktok: ['tiktok', 'tiktok.com', 'm.tiktok.com', 'vm.tiktok.com', 'tt'],
  instagram: ['instagram', 'instagram.com', 'l.instagram.com', 'ig'],
  facebook: [
    'facebook',
    'facebook.com',
    'm.facebook.com',
    'l.facebook.com',
    'lm.facebook.com',
    'fb',
  ],
  youtube: ['youtube', 'youtube.com', 'm.youtube.com', 'youtu.be', 'yt'],
  pinterest: ['pinterest', 'pinterest.com', 'pin.it'],
  google: [
    'google',
    'google.com',
    'google.de',
    'google.co.uk',
    'google.fr',
    'google.es',
    'google.it',
  ],
};

/** The platform that a source belongs to; the source itself where it is none that is known. */
export const platformOf = (source: string): string =>
  Object.keys(platformSources).find((name) => platformSources[name]?.includes(source)) ?? source;
