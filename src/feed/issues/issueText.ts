/** The words for what was wrong with a feed. For the console, the debug overlay and the command line; not in the first paint. */
import type { Notice } from '../../tools/display.js';
import { wanted } from './issueWants.js';
import type { FeedIssue, FeedIssueCode, IssuePath } from './issues.js';

export { describeLoadError, describeNothingToShow } from '../read/failureText.js';

/** `videos[2].tags[0].x`, as one would write it in code; `feed` for the whole. */
export function pathText(path: IssuePath): string {
  return (
    path.reduce<string>(
      (text, step) =>
        typeof step === 'number' ? `${text}[${step}]` : text ? `${text}.${step}` : step,
      '',
    ) || 'feed'
  );
}

/** One issue as plain text. Path, id and value in it come from the feed: never use them as HTML. */
export function describeIssue(issue: FeedIssue): Notice {
  const { code, path, args } = issue;
  const entry = texts[code];
  const where = pathText(path);
  const received = args.received === undefined ? '' : ` Received: ${shown(args.received)}.`;
  const wants = wanted(issue);
  const expected = wants === undefined ? '' : ` Expected: ${wants}.`;
  const name = args.id ? ` "${args.id}"` : '';
  const kind =
    { creators: 'creator', products: 'product', videos: 'video' }[String(path[0])] ?? 'feed';
  const outcome = {
    feed: 'The feed cannot be used.',
    item: `The ${kind}${name} is left out.`,
    piece: kind === 'feed' ? 'It is ignored.' : `The ${kind}${name} is shown without it.`,
    rest: 'The rest of the list is left out.',
  }[args.dropped];
  return {
    code,
    subject: where,
    message: `${where} ${entry.fault}.${received}${expected} ${outcome}`,
    remedy: entry.remedy,
  };
}

const shown = (value: string | number | boolean) =>
  typeof value === 'string' ? JSON.stringify(value) : String(value);

export const texts: Record<FeedIssueCode, { fault: string; remedy: string }> = {
  FEED_INVALID: {
    fault: 'is not what a feed has there',
    remedy: 'A feed is an object with version 1 and the lists creators, products and videos.',
  },
  FEED_WRONG_VERSION: {
    fault: 'is not a version this release reads',
    remedy: 'Set "version": 1, or use the release of Reelshelf that your feed was made for.',
  },
  FEED_TOO_LARGE: {
    fault: 'has too many values',
    remedy: 'Split the feed, or look for an object that contains itself.',
  },
  LIST_TOO_LONG: {
    fault: 'has too many entries',
    remedy: 'Keep only what can be shown; a shelf needs a few dozen videos.',
  },
  MISSING: { fault: 'is missing', remedy: 'Add it.' },
  WRONG_TYPE: {
    fault: 'is not what belongs there',
    remedy: 'Write what is expected there; a number too long to be read exactly goes in quotes.',
  },
  TOO_SMALL: { fault: 'is too short or too small', remedy: 'Write at least the expected minimum.' },
  TOO_BIG: { fault: 'is too long or too large', remedy: 'Write at most the expected maximum.' },
  WRONG_FORMAT: { fault: 'does not have the right form', remedy: 'Write it as expected.' },
  NOT_ALLOWED: {
    fault: 'is not one of the known values',
    remedy: 'Use one of the expected values.',
  },
  INVALID: {
    fault: 'cannot be used as it is',
    remedy: 'Compare it with the example of a feed in the README.',
  },
  URL_REFUSED: {
    fault: 'is not a URL that may be used',
    remedy: 'Use https:, or an address relative to the feed; http: is for localhost only.',
  },
  EMBED_ID_REFUSED: {
    fault: 'is not an id of that platform',
    remedy:
      'Give the id of the video, or the long address of its own page: short links do not hold the id.',
  },
  LOCALE_UNKNOWN: {
    fault: 'is not a language tag',
    remedy: 'Use a tag such as en-US, with a hyphen.',
  },
  TIME_ZONE_UNKNOWN: {
    fault: 'is not a time zone',
    remedy: 'Use an IANA name such as Europe/Berlin.',
  },
  DATE_IMPOSSIBLE: {
    fault: 'is a day that does not exist',
    remedy: 'Check the day and the month.',
  },
  TAG_ENDS_BEFORE_START: {
    fault: 'lies before the start of its tag',
    remedy: 'Give start and end in seconds from the start of the video.',
  },
  OPTIONS_MISMATCH: {
    fault: 'does not name one value for each option of the product',
    remedy: 'List the values in the order of the product’s options, spelled as there.',
  },
  CREATOR_UNKNOWN: {
    fault: 'names no creator of this feed',
    remedy: 'Add the creator, or look for a fault in the creator of that id.',
  },
  UNKNOWN_KEY: {
    fault: 'is not a known key',
    remedy:
      'A misspelt key there could hide what the law asks for: spell it as the README does, or take it away.',
  },
  DUPLICATE_ID: {
    fault: 'is used a second time',
    remedy: 'Give every item an id of its own; the first one was kept.',
  },
  NOTHING_LEFT: {
    fault: 'has no entry left that can be used',
    remedy: 'Fix the entries named before this.',
  },
};
