import { parseFeed } from '../../feed/read/parse.js';
import type { Finding } from '../validate/finding.js';
import { createReach } from '../validate/reach.js';
import { validate } from '../validate/validate.js';
import { checkMedia } from './checkMedia.js';
import type { PolicyCheck } from './policy.js';
import { mayRead, maxAgeSeconds, type Line, type Visit } from './visit.js';

/** Longer, and what is taken out of the feed stays visible. */
const MAX_SECONDS = 86_400;

/** The feed as the page would load it, and the media that it names. */
export async function checkFeed(
  address: string,
  page: string,
  visit: Visit,
  /** `data-product`, as it is written. */
  product: string,
  checkPolicy: PolicyCheck,
): Promise<Line[]> {
  const { origin } = new URL(page);
  const reply = await visit.get(address, { headers: { origin } });
  const fault = (code: string, message: string): Line => ({ level: 'fault', code, message });
  if (typeof reply === 'string')
    return [fault('FEED', `The feed ${address} does not answer: ${reply}.`)];
  if (reply.status !== 200) return [fault('FEED', `The feed ${address} answers ${reply.status}.`)];
  const lines: Line[] = [];
  if (!mayRead(reply, page))
    lines.push(
      fault(
        'FEED_CORS',
        `The feed comes from another origin, which has to allow it: send Access-Control-Allow-Origin: ${origin} with ${address}.`,
      ),
    );
  if (reply.url !== address)
    lines.push({
      level: 'warning',
      code: 'FEED_REDIRECT',
      message: `The feed’s address sends on to ${reply.url}: write that into the tag, and shoppers wait less.`,
    });
  if (maxAgeSeconds(reply) > MAX_SECONDS)
    lines.push({
      level: 'warning',
      code: 'FEED_CACHE',
      message: `The feed may be kept for ${Math.round(maxAgeSeconds(reply) / 86_400)} days (${reply.headers.get('cache-control')}): what you take out of it stays visible so long. Send Cache-Control: max-age=300.`,
    });
  let raw: unknown;
  try {
    raw = JSON.parse(reply.text.replace(/^\ufeff/, ''));
  } catch {
    return [
      ...lines,
      fault(
        'FEED_JSON',
        `The feed ${address} is not JSON: it begins with ${JSON.stringify(reply.text.trim().slice(0, 40))}.`,
      ),
    ];
  }
  const { totals, counts, findings } = await validate({
    raw,
    baseUrl: reply.url,
    nowMs: visit.nowMs,
    missing: new Map(),
    proofs: null,
    reach: createReach(null, visit.fetch, visit.signal),
    onProgress: () => {},
  });
  const faults = findings.filter(({ level }) => level === 'fault');
  lines.push({
    level: faults.length ? 'fault' : 'ok',
    code: 'FEED',
    message: `The feed: ${totals}${faults.length ? ` ${faults.length} faults; for all of them: reelshelf validate ${reply.url}` : ''}`,
  });
  if (faults.length === 0 && counts.videosShown === 0)
    lines.push(fault('FEED_NOTHING', nothingShown(counts.videos, findings)));
  for (const { item, message } of faults.slice(0, 5))
    lines.push(fault('FEED_ITEM', `${item}: ${message}`));
  const { feed } = parseFeed(raw, reply.url);
  if (!feed) return lines;
  if (product && !feed.products.some(({ id }) => id === product))
    lines.push({
      level: 'warning',
      code: 'PRODUCT_UNLISTED',
      message: `data-product is "${product}", which no product of the feed has for its id: its videos do not come first here.`,
    });
  return [...lines, ...(await checkMedia(feed, page, visit, checkPolicy))];
}

function nothingShown(videos: number, findings: readonly Finding[]): string {
  if (videos === 0)
    return 'The feed has no videos yet, so that no shelf is shown: reelshelf prepare, or the studio, puts them into it.';
  const [why] = findings;
  return `No video of the feed may be shown now, so that no shelf is shown: look at rights, campaign windows and channels${why ? `, such as ${why.item}: ${why.message}` : '.'}`;
}
