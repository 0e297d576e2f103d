import type { Money } from '../../feed/schema.js';

/** A sum as a source writes it; the feed's own reader makes money of it. */
export type RawPrice = string | number | Money;

export interface RawVariant {
  id: string;
  sku?: string | undefined;
  options?: string[];
  price?: RawPrice | undefined;
  compareAt?: RawPrice | undefined;
  available?: boolean | undefined;
}

/** Why a product of the source does not belong in a shelf. */
export type LeftOut = 'draft' | 'hidden' | 'fee' | 'elsewhere';

/** A product as a source says it, before the feed's reader has judged it. Texts may hold entities, addresses may be relative. */
export interface Candidate {
  id: string;
  /** Where it stands, for messages: `row 12`. */
  location: string;
  title: string;
  url?: string | undefined;
  image?: { src: string; alt?: string | undefined } | undefined;
  price?: RawPrice | undefined;
  compareAt?: RawPrice | undefined;
  available?: boolean | undefined;
  options?: { name: string; values: string[] }[];
  variants?: RawVariant[];
  /** What the shop's cart adapter goes by. */
  ref?: Record<string, { id?: string; handle?: string; sku?: string }>;
  leftOut?: LeftOut | undefined;
}

/** A video that the shop's own catalogue has. */
export interface CandidateVideo {
  id: string;
  product: string;
  title: string;
  poster?: { src: string; width?: number; height?: number };
  durationS?: number | undefined;
  sources: { type: 'mp4' | 'hls'; src: string; width?: number; height?: number }[];
}

export interface SourceCatalogue {
  /** For whoever reads: `Shopify products.json`. */
  kind: string;
  candidates: Candidate[];
  videos?: CandidateVideo[];
  /** Of all prices that name none, where the source says it. */
  currency?: string | undefined;
  /** Where relative addresses start. */
  baseUrl?: string | undefined;
  /** All that the shop sells was read: what is not in it is gone. */
  isWhole: boolean;
  /** What its reader wants said. */
  notes: string[];
}

export interface ImportError {
  code:
    | 'FILE_UNREADABLE'
    | 'FILE_NOT_RECOGNISED'
    | 'ADDRESS_REFUSED'
    | 'SHOP_UNREACHABLE'
    | 'SHOP_NOT_RECOGNISED'
    | 'SHOP_REFUSED'
    | 'KEY_NEEDED'
    | 'KEY_REFUSED'
    | 'SETTING_NEEDED'
    | 'CURRENCY_UNKNOWN'
    | 'INTERRUPTED';
  message: string;
}
