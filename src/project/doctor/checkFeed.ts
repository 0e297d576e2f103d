import { parseFeed } from '../../feed/parse.js';
import type { Feed } from '../../feed/schema.js';
import { createReach } from '../validate/reach.js';
import { validate } from '../validate/validate.js';
import { mayRead, type Line, type Visit } from './visit.js';

const MOST_FILMS = 12;

/** The feed as the page would load it, and the media that it names. */
export async function checkFeed(address: string, page: string, visit: Visit): Promise<Line[]> {
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
  const { totals, findings } = await validate({
    raw,
    baseUrl: reply.url,
    nowMs: visit.nowMs,
    missing: new Map(),
    reach: createReach(null, visit.fetch, visit.signal),
    onProgress: () => {},
  });
  const faults = findings.filter(({ level }) => level === 'fault');
  lines.push({
    level: faults.length ? 'fault' : 'ok',
    code: 'FEED',
    message: `The feed: ${totals}${faults.length ? ` ${faults.length} faults; for all of them: reelshelf validate ${reply.url}` : ''}`,
  });
  for (const { item, message } of faults.slice(0, 5))
    lines.push(fault('FEED_ITEM', `${item}: ${message}`));
  const { feed } = parseFeed(raw, reply.url);
  return feed ? [...lines, ...(await checkMedia(feed, page, visit))] : lines;
}

/** Whether films can be begun anywhere, and kept. */
async function checkMedia(feed: Feed, page: string, visit: Visit): Promise<Line[]> {
  const found = {
    range: [] as string[],
    type: [] as string[],
    cache: [] as string[],
    mixed: [] as string[],
  };
  const films = [
    ...new Set(
      feed.videos.flatMap(({ sources }) =>
        sources.flatMap(({ type, src }) => (type === 'mp4' ? [src] : [])),
      ),
    ),
  ].slice(0, MOST_FILMS);
  for (const film of films) {
    if (page.startsWith('https:') && film.startsWith('http:')) found.mixed.push(film);
    const reply = await visit.get(film, { headers: { range: 'bytes=0-1' } });
    // What does not answer, the feed's own check has named.
    if (typeof reply === 'string' || reply.status >= 400) continue;
    if (reply.status !== 206) found.range.push(film);
    const type = reply.headers.get('content-type') ?? 'no type';
    if (!/^(video\/|application\/(mp4|octet-stream))/i.test(type))
      found.type.push(`${film} (${type})`);
    if (/no-store/i.test(reply.headers.get('cache-control') ?? '')) found.cache.push(film);
  }
  const some = (list: readonly string[]) =>
    `${list.slice(0, 2).join(', ')}${list.length > 2 ? `, and ${list.length - 2} more` : ''}`;
  const lines: Line[] = [];
  const fault = (code: string, message: string) => lines.push({ level: 'fault', code, message });
  if (found.mixed.length)
    fault(
      'MIXED',
      `Films by http: in a page by https:, which browsers refuse: ${some(found.mixed)}.`,
    );
  if (found.range.length)
    fault(
      'MEDIA_RANGE',
      `The server does not answer ranges (206), which iPhones need to play: ${some(found.range)}.`,
    );
  if (found.type.length)
    fault('MEDIA_TYPE', `Not sent as films: ${some(found.type)}. Have the server send video/mp4.`);
  if (found.cache.length)
    lines.push({
      level: 'warning',
      code: 'MEDIA_CACHE',
      message: `Sent with Cache-Control: no-store, so that each look loads them again: ${some(found.cache)}.`,
    });
  return lines.length || films.length === 0
    ? lines
    : [
        {
          level: 'ok',
          code: 'MEDIA',
          message: `${films.length} films answer as films, in ranges.`,
        },
      ];
}

/** An empty batch: a collector answers it without counting anything. */
export async function checkEndpoint(
  address: string,
  key: string,
  page: string,
  visit: Visit,
): Promise<Line[]> {
  const { origin } = new URL(page);
  const batch = {
    schema: 'reelshelf.events/1',
    batchId: '00000000-0000-4000-8000-000000000000',
    sentAt: new Date(visit.nowMs).toISOString(),
    attempt: 0,
    key,
    context: {},
    events: [],
  };
  const reply = await visit.get(address, {
    method: 'POST',
    headers: { 'content-type': 'text/plain', origin },
    body: JSON.stringify(batch),
  });
  const line = (level: Line['level'], message: string): Line[] => [
    { level, code: 'ENDPOINT', message },
  ];
  if (typeof reply === 'string')
    return line('fault', `The endpoint ${address} does not answer: ${reply}.`);
  if (reply.status === 401 || reply.status === 403)
    return line(
      'fault',
      `The endpoint refuses the key "${key}" from ${origin} (${reply.status}). Start the collector with --key ${key || 'pub_shop'}@${origin}.`,
    );
  if (reply.status === 404 || reply.status === 405 || reply.status === 410)
    return line(
      'fault',
      `The endpoint ${address} answers ${reply.status}: it is no collector’s address (…/v1/events).`,
    );
  if (reply.status >= 500) return line('fault', `The endpoint ${address} answers ${reply.status}.`);
  if (!mayRead(reply, page))
    return line(
      'fault',
      `The endpoint does not allow ${origin}: its answer has no Access-Control-Allow-Origin for it.`,
    );
  return line('ok', `The endpoint answers, and knows the key (${reply.status}).`);
}
