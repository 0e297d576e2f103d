import { said, type Said } from '../i18n/said.js';
import type { CreditWindows } from '../events/attribution.js';
import type { FeedSource } from '../feed/read/load.js';
import type { ReportStore } from './store/types.js';
import { CollectorError } from './collectorError.js';
import type { TrustProxy } from './clientAddress.js';
import type { CommentLimits } from './comments/commentLimits.js';
import type { LikeLimits } from './likes/likeLimits.js';
import type { Limits } from './limits.js';
import { defaultKeepDays, minDays, type KeepDays } from './retention.js';
import { expectedDays, wrongDays, type CreditDays } from './reports/shared/windows.js';
import type { WebhookOption } from './webhooks/webhookOptions.js';

/** Who may send. */
export interface KeyOption {
  /**
   * The public key that the tag carries (`data-key`). It is no secret: it says whose events these are, and `origins` says from
   * where. Leave it out to accept batches without a key from these origins.
   */
  key?: string;
  /** Pages that may send with it: `https://shop.example`, exactly. On localhost the port may be `*`. */
  origins: readonly string[];
  /**
   * The shop's name in the report. Keys of the same name share their figures, so that a key can be replaced and nothing is
   * lost. Default: the first origin's host.
   */
  name?: string;
}

export interface CollectorOptions {
  keys: readonly KeyOption[];
  store: ReportStore;
  /** Opens the report. At least 16 characters. Without it there is no report, only the endpoint. */
  reportToken?: string;
  /**
   * A folder of the collector's own, for the access of others than the owner: editors, viewers, creators. It is made when the first
   * is added. Without it only `reportToken` opens anything.
   */
  accessFolder?: string;
  /**
   * The shop's feed: where names, posters and portraits for the report come from, and which ids have a line there. What a feed has
   * named once stays known; what none ever named is told in one line. Without it the report shows ids, the 500 first of each kind.
   */
  feed?: FeedSource;
  /** More feeds, where the shop's shelves have several. */
  feeds?: readonly FeedSource[];
  /** What relative addresses in a feed object start from. Default: the first origin. */
  feedBase?: string;
  limits?: Partial<Limits>;
  /**
   * Whose `X-Forwarded-For` (else `Forwarded`, else `X-Real-IP`) is believed: see {@link TrustProxy}. Default: `'auto'`, a proxy on
   * this machine or in a private network.
   */
  trustProxy?: TrustProxy;
  /**
   * A header with the sender's address that your platform or CDN sets itself, whatever the sender wrote there, such as
   * `cf-connecting-ip`. Default: none.
   */
  addressHeader?: string;
  /**
   * Orders as the shop's own server tells them, signed: `POST /v1/orders/<platform>`. From the first of them on, only they are
   * orders; what pages claim is only joined to them.
   */
  webhooks?: readonly WebhookOption[];
  /**
   * A folder of the collector's own, for the secrets of signed orders that the owner sets up in the console's room Orders, beside those
   * of `webhooks`. It is made when the first is set up, and only the collector's user can read it. Without it there is no such room.
   */
  webhooksFolder?: string;
  /**
   * A folder of the collector's own, for what happens in lives: which product was pinned when. It is made when the first begins. Without it
   * there are no lives.
   */
  liveFolder?: string;
  /**
   * Takes questions of shoppers below videos at `/v1/comments`, which are moderated in the console's room Questions. A folder of the
   * collector's own, where they are kept; `null` keeps them in memory, for tests. Without it there is no such address and no such room.
   */
  commentsFolder?: string | null;
  /** How many questions may come. */
  commentLimits?: Partial<CommentLimits>;
  /**
   * Takes likes of videos at `/v1/likes`, and tells everybody how many each video has. A folder of the collector's own, where they are kept;
   * `null` keeps them in memory, for tests. Without it there is no such address.
   */
  likesFolder?: string | null;
  /** How many likes may come. */
  likeLimits?: Partial<LikeLimits>;
  /** How long before an order what a shopper did is credited. Default: `{ click: 7, view: 1 }`. */
  creditDays?: CreditDays;
  /**
   * Days that events and signed orders are kept, at least a week more than the longer of `creditDays`; then they are deleted, once a
   * day, and what they come to is kept. `Infinity`: for ever. Default: 760, which are 25 months.
   */
  keepDays?: number;
  /** Days that sums by a quarter of an hour are kept, and each order without whose it was; then only those of months. Default: 1826. */
  keepSumsDays?: number;
  /** Days that the sums of months are kept. Default: `Infinity`. */
  keepTotalsDays?: number;
  /** Counts what programs sent like what shoppers did, for test rigs. Default: false; both are stored. */
  countAutomated?: boolean;
  /** Folder of the page's scripts and style. Default: beside the installed collector. */
  reportAssets?: string;
  /** Hears of what went wrong inside, never of shoppers' data. */
  log?: (line: string) => void;
}

export interface Key {
  key: string | null;
  tenant: string;
  origins: readonly string[];
  allows(origin: string): boolean;
}

const LOCAL = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\]):\*$/;

/** @throws CollectorError `OPTIONS_INVALID`, naming the option, what was received, and what was expected. */
export function checkKeys(keys: readonly KeyOption[] | undefined): Key[] {
  if (!keys || keys.length === 0)
    fail(
      'keys',
      'nothing',
      `a list such as [{ key: 'pub_shop', origins: ['https://shop.example'] }]`,
    );
  const seen = new Set<string | null>();
  return keys.map((option, index) => {
    const where = `keys[${index}]`;
    const key = option.key ?? null;
    if (key !== null && !/^[\w.-]{3,120}$/.test(key))
      fail(`${where}.key`, key, '3 to 120 letters, digits, dots, dashes or underscores');
    if (seen.has(key)) fail(`${where}.key`, key ?? 'a second entry without a key', 'each key once');
    seen.add(key);
    // Plain JavaScript may call this too.
    const origins = option.origins as readonly string[] | undefined;
    if (!origins || origins.length === 0)
      fail(`${where}.origins`, 'nothing', `at min one, such as 'https://shop.example'`);
    const matchers = origins.map((origin) => originMatcher(origin, `${where}.origins`));
    const tenant = option.name ?? hostOf(origins[0] ?? '');
    return {
      key,
      tenant,
      origins,
      allows: (origin) => matchers.some((matches) => matches(origin)),
    };
  });
}

/** @throws CollectorError `OPTIONS_INVALID`. */
export function checkToken(token: string | undefined): string | null {
  if (token === undefined) return null;
  if (token.length < 16 || token.length > 256)
    fail('reportToken', `${token.length} characters`, '16 to 256 characters that nobody can guess');
  return token;
}

/** @throws CollectorError `OPTIONS_INVALID`. */
export function checkCreditDays(days: CreditDays = {}): CreditDays {
  const wrong = wrongDays(days);
  if (wrong !== null) fail(`creditDays.${wrong}`, String(days[wrong]), expectedDays[wrong]);
  return days;
}

/** @throws CollectorError `OPTIONS_INVALID`. */
export function checkKeepDays(
  { keepDays, keepSumsDays, keepTotalsDays }: Partial<CollectorOptions>,
  windows: CreditWindows,
): KeepDays {
  const check = (name: string, days: unknown, min: number, why: string): number => {
    if (typeof days !== 'number' || !(days >= min))
      fail(name, String(days), `a number of days from ${min} on, or Infinity: ${why}`);
    return days;
  };
  const { events, sums, totals } = defaultKeepDays;
  const min = minDays(windows);
  const kept = check('keepDays', keepDays ?? events, min, 'orders are credited by events');
  const keptSums = check(
    'keepSumsDays',
    keepSumsDays ?? Math.max(sums, kept),
    kept,
    'not shorter than events are kept',
  );
  return {
    events: kept,
    sums: keptSums,
    totals: check(
      'keepTotalsDays',
      keepTotalsDays ?? totals,
      keptSums,
      'not shorter than finer sums are kept',
    ),
  };
}

/** What to do about pages that may not send with a key: most often the shop's own under another address. */
export function originAdvice({ key, origins }: Pick<Key, 'key' | 'origins'>, origin: string): Said {
  if (origin === '') return said('server.refused.nowhere');
  const near = origins.find((known) => bareHost(known) === bareHost(origin));
  const difference =
    near === undefined
      ? ''
      : ` Its list has ${near}, and browsers take the two for different sites.`;
  const setting = key === null ? `--origin ${origin}` : `--key ${key}@${origin}`;
  return said(
    'server.refused.origin',
    { origin, setting },
    `Pages of ${origin} may not send with this key.${difference} If they are yours, start the collector with ${setting} as well.`,
  );
}

const bareHost = (origin: string) => hostOf(origin).replace(/^www\./, '');

function originMatcher(origin: string, where: string): (candidate: string) => boolean {
  if (LOCAL.test(origin)) {
    const start = origin.slice(0, -1);
    return (candidate) =>
      candidate === start.slice(0, -1) ||
      (candidate.startsWith(start) && /^\d{1,5}$/.test(candidate.slice(start.length)));
  }
  // What a browser says for a page in a sandbox, as Shopify's custom pixels are.
  if (origin === 'null') return (candidate) => candidate === 'null';
  let parsed: URL | null = null;
  try {
    parsed = new URL(origin);
  } catch {
    // Said below, together with addresses that are not origins.
  }
  if (
    !parsed ||
    !/^https?:$/.test(parsed.protocol) ||
    parsed.origin !== origin.replace(/\/$/, '')
  ) {
    fail(where, origin, `an origin without path, such as 'https://shop.example'`);
  }
  const exact = parsed.origin;
  return (candidate) => candidate === exact;
}

const hostOf = (origin: string) => origin.replace(/^https?:\/\//, '').replace(/[:/].*$/, '');

function fail(option: string, received: string, expected: string): never {
  throw new CollectorError(
    'OPTIONS_INVALID',
    `The collector’s option "${option}" is ${received}; expected ${expected}.`,
  );
}
