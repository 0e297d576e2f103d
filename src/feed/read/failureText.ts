/** The words for a feed that could not be loaded or of which nothing is shown. Reached through `issueText.ts`. */
import type { Notice } from '../../tools/display.js';
import type { FeedLoadError, FeedLoadErrorCode } from './load.js';
import type { Feed, Video, VideoSource } from '../schema.js';

export function describeLoadError({ code, args }: FeedLoadError): Notice {
  const { fault, remedy } = texts[code];
  const at = args.url === undefined ? '' : ` at ${args.url}`;
  const received =
    args.received === undefined ? '' : ` Received: ${JSON.stringify(args.received)}.`;
  const expected = args.expected === undefined ? '' : ` Expected: ${args.expected}.`;
  return {
    code,
    subject: args.url ?? '',
    message: `The feed${at} ${fault}.${received}${expected}`,
    remedy,
  };
}

/** Why a good feed gave no card on this page, as far as the feed itself shows; the rest is dates, territory and playable sources. */
export function describeNothingToShow({ videos }: Feed, productId?: string): Notice {
  const notLicensed = videos.filter(
    ({ rights }) => rights.status !== 'owned' && rights.status !== 'licensed',
  ).length;
  const notOnsite = videos.filter(
    ({ rights }) => rights.channels && !rights.channels.includes('onsite'),
  ).length;
  const elsewhere =
    productId === undefined
      ? 0
      : videos.filter(({ show }) => show?.products && !show.products.includes(productId)).length;
  const reasons = [
    notLicensed > 0 && `${notLicensed} with a rights status other than owned or licensed`,
    notOnsite > 0 && `${notOnsite} whose rights do not include the channel onsite`,
    elsewhere > 0 && `${elsewhere} whose show.products does not name "${productId}"`,
  ].filter(Boolean);
  return {
    code: 'FEED_NOTHING_TO_SHOW',
    subject: productId ?? '',
    message: `None of the feed’s ${videos.length} videos may be shown here${reasons.length > 0 ? ` (${reasons.join(', ')})` : ''}.`,
    remedy:
      videos.length === 0
        ? 'Add videos to the feed, or fix those named as left out.'
        : 'Check rights (status, expiresAt, territories, channels) and show (from, until, timeZone, products) of the videos you expect.',
  };
}

/** Videos that may be shown and have no source that this place can play; `null` when there is none. */
export function describeUnplayable(
  videos: readonly Video[],
  canPlay: (source: VideoSource) => boolean,
): Notice | null {
  const silent = videos.filter(({ sources }) => !sources.some(canPlay));
  if (silent.length === 0) return null;
  const kinds = [...new Set(silent.flatMap(({ sources }) => sources.map(({ type }) => type)))];
  const names = silent.slice(0, 3).map(({ id }) => `"${id}"`);
  const more = silent.length > 3 ? ` and ${silent.length - 3} more` : '';
  return {
    code: 'SOURCE_UNPLAYABLE',
    subject: kinds.join(', '),
    message: `${silent.length === 1 ? 'A video has' : `${silent.length} videos have`} no card (${names.join(', ')}${more}): nothing here plays ${kinds.join(', ')}.`,
    remedy:
      'Add a source of type mp4 (H.264) with the address of the file itself; a platform’s page or id is not a file.',
  };
}

const texts: Record<FeedLoadErrorCode, { fault: string; remedy: string }> = {
  FEED_URL_REFUSED: {
    fault: 'has an address that may not be used',
    remedy:
      'Use https:, or a path on a page that is itself served over https:; http: is for localhost only.',
  },
  FEED_UNREACHABLE: {
    fault: 'could not be fetched',
    remedy:
      'Open the address in a browser. From another origin it needs Access-Control-Allow-Origin; the page’s CSP must allow it (connect-src).',
  },
  FEED_TIMEOUT: {
    fault: 'did not arrive in time (milliseconds)',
    remedy: 'Serve it from a cache or a CDN; it is a static file.',
  },
  FEED_ABORTED: {
    fault: 'was no longer wanted',
    remedy: 'Nothing to do: the shelf was removed or its feed changed meanwhile.',
  },
  FEED_HTTP_ERROR: {
    fault: 'was answered with an error status',
    remedy: 'Check the address and that it needs no login: the feed is fetched without cookies.',
  },
  FEED_TOO_LARGE: {
    fault: 'is too large',
    remedy: 'Keep only what can be shown; transcripts and long descriptions weigh most.',
  },
  FEED_NOT_JSON: {
    fault: 'is not JSON',
    remedy: 'Check the address; an error page or a comma too many are the usual reasons.',
  },
  FEED_WRONG_VERSION: {
    fault: 'has a version this release does not read',
    remedy: 'Set "version": 1, or use the release of Reelshelf that it was made for.',
  },
  FEED_INVALID: {
    fault: 'is not a feed',
    remedy: 'A feed is an object with version 1 and the lists creators, products and videos.',
  },
  FEED_FUNCTION_FAILED: {
    fault: 'function threw an error or was rejected',
    remedy: 'Fix the function; it has to return the feed as an object, or a promise of it.',
  },
};
