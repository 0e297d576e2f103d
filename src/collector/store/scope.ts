/** Which rows a question to the store is about. */

/** Which rows a question is about; `fromMs` included, `toMs` excluded. */
export interface Scope {
  tenant: string;
  fromMs: number;
  toMs: number;
  /** Whether rows sent by programs count as well. */
  automated: boolean;
  /** Only rows that name this creator. Default: all. Orders name none. */
  creator?: string | null;
  /**
   * Only rows that this leaves. Default: all. Sums and orders that outlive their events know nothing of it and count for none;
   * claims, signed orders and whose a session is are told whatever it says, and touches say whether it leaves them.
   */
  only?: Only | undefined;
}

/** Where an event happened, as its page told it; `null` where nothing says so. */
export interface Place {
  /** The shelf's name on its page. */
  shelf: string | null;
  /** The path of the page's address. */
  page: string | null;
  /** By the size of the window; see {@link Device}. */
  device: Device | null;
  /** The browser's time zone: a country is those of its zones. */
  zone: string | null;
  /** `utm_source` in small letters, else the host that the page was come to from, without `www.`; `direct` where it was from nowhere. */
  source: string | null;
  /** `utm_campaign`. */
  campaign: string | null;
}
export const placeFields = ['shelf', 'page', 'device', 'zone', 'source', 'campaign'] as const;
export type PlaceField = (typeof placeFields)[number];

/** A phone's window is under 600 px wide, or under 500 high and 1000 wide; a tablet's under 1024 wide. */
export type Device = 'phone' | 'tablet' | 'desktop';
export const devices: readonly Device[] = ['phone', 'tablet', 'desktop'];

/** Rows that a question is about; all that is said here has to fit. */
export interface Only {
  shelf?: string;
  page?: string;
  device?: Device;
  /** One of these time zones. */
  zones?: readonly string[];
  /** Of visits (a session; without one a page view) of which a page was come to from one of these, within a day of the scope. */
  sources?: readonly string[];
  /** Of visits of which a page was come to by this campaign, within a day of the scope. */
  campaign?: string;
  /** Of visitors with an id, of whom there is an event before that moment (`isNew: false`), or none. */
  visitors?: { isNew: boolean; beforeMs: number };
}
