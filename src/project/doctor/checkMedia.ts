import type { Feed } from '../../feed/schema.js';
import type { PolicyCheck } from './policy.js';
import {
  isMixed,
  isNoStore,
  blockingResourcePolicy,
  mayRead,
  type Line,
  type Reply,
  type Visit,
} from './visit.js';

const MAX_VIDEOS = 24;
const MAX_OTHERS = 12;

interface Problem {
  /** What a shopper goes without, by code. */
  code: string;
  level: Line['level'];
  /** What is said before the addresses, and after them. */
  say: readonly [string, string];
}

const PROBLEMS: Record<string, Problem> = {
  mixed: {
    level: 'fault',
    code: 'MIXED',
    say: ['These come by http: into a page by https:, which browsers refuse', 'write https:'],
  },
  range: {
    level: 'fault',
    code: 'MEDIA_RANGE',
    say: [
      'The server does not answer ranges (206), which iPhones need to play',
      'switch ranges on, or have a host for files serve them',
    ],
  },
  type: {
    level: 'fault',
    code: 'MEDIA_TYPE',
    say: ['Not sent as films', 'have the server send video/mp4'],
  },
  kept: {
    level: 'fault',
    code: 'MEDIA_CORP',
    say: [
      'The server keeps these to its own pages (Cross-Origin-Resource-Policy)',
      'have it send Cross-Origin-Resource-Policy: cross-origin',
    ],
  },
  unread: {
    level: 'fault',
    code: 'CAPTIONS_CORS',
    say: [
      'Captions of another origin, which has to allow them',
      'send Access-Control-Allow-Origin: * with them',
    ],
  },
  cache: {
    level: 'warning',
    code: 'MEDIA_CACHE',
    say: [
      'Sent with Cache-Control: no-store, so that each look loads them again',
      'let them be kept',
    ],
  },
  forwarded: {
    level: 'warning',
    code: 'MEDIA_REDIRECT',
    say: [
      'These addresses send on to others, for each shopper anew',
      'write the last address into the feed',
    ],
  },
};

/** Whether the page may have what the feed names, films can be begun anywhere, and all may be kept. */
export async function checkMedia(
  feed: Feed,
  page: string,
  visit: Visit,
  checkPolicy: PolicyCheck,
): Promise<Line[]> {
  const found = new Map<string, string[]>();
  const note = (what: string, address: string) =>
    found.set(what, [...(found.get(what) ?? []), address]);
  const videos = addresses(feed, ({ sources, describedSources = [], preview }) => [
    ...[...sources, ...describedSources].flatMap(({ type, src }) => (type === 'mp4' ? [src] : [])),
    ...(preview ? [preview.src] : []),
  ]);
  const pictures = addresses(feed, ({ poster }) => (poster ? [poster.src] : []));
  const captions = addresses(feed, ({ captions: own = [], descriptions = [] }) =>
    [...own, ...descriptions].map(({ src }) => src),
  );
  for (const address of [...videos, ...pictures, ...captions])
    if (isMixed(page, address)) note('mixed', address);
  const look = async (address: string, init: RequestInit, check: (reply: Reply) => void) => {
    const reply = await visit.get(address, init);
    // What does not answer, the feed's own check has named.
    if (typeof reply === 'string' || reply.status >= 400) return;
    if (reply.url !== address) note('forwarded', address);
    if (blockingResourcePolicy(reply, page) !== null) note('kept', address);
    if (isNoStore(reply)) note('cache', address);
    check(reply);
  };
  for (const video of videos.slice(0, MAX_VIDEOS))
    await look(video, { headers: { range: 'bytes=0-1' } }, (reply) => {
      if (reply.status !== 206) note('range', video);
      const type = reply.headers.get('content-type') ?? 'no type';
      const isFilm = /^(video\/|application\/(mp4|octet-stream))/i.test(type);
      // A browser that may not look for itself believes the type.
      const isBelieved = /nosniff/i.test(reply.headers.get('x-content-type-options') ?? '');
      if (!isFilm || (isBelieved && !/^(video\/|application\/mp4)/i.test(type)))
        note('type', `${video} (${type})`);
    });
  for (const picture of pictures.slice(0, MAX_OTHERS)) await look(picture, {}, () => {});
  for (const text of captions.slice(0, MAX_OTHERS))
    await look(text, { headers: { origin: new URL(page).origin } }, (reply) => {
      if (!mayRead(reply, page)) note('unread', text);
    });

  const lines = [
    ...Object.entries(PROBLEMS).flatMap(([what, { level, code, say }]) => {
      const list = found.get(what);
      return list
        ? [{ level, code, message: `${say[0]}: ${some(list)}. ${capital(say[1])}.` }]
        : [];
    }),
    ...byOrigin(videos).flatMap((video) => checkPolicy('media-src', video, 'the films')),
    ...byOrigin(pictures).flatMap((picture) => checkPolicy('img-src', picture, 'the posters')),
    ...byOrigin(captions).flatMap((text) => checkPolicy('connect-src', text, 'the captions')),
  ];
  if (lines.some(({ level }) => level === 'fault') || videos.length === 0) return lines;
  const count = Math.min(videos.length, MAX_VIDEOS);
  return [
    ...lines,
    { level: 'ok', code: 'MEDIA', message: `${count} films answer as films, in ranges.` },
  ];
}

const addresses = (feed: Feed, of: (video: Feed['videos'][number]) => readonly string[]) => [
  ...new Set(feed.videos.flatMap(of)),
];

/** One of each origin: a policy judges by origin, mostly. */
const byOrigin = (list: readonly string[]) => [
  ...new Map(list.map((address) => [new URL(address).origin, address])).values(),
];

const some = (list: readonly string[]) =>
  `${list.slice(0, 2).join(', ')}${list.length > 2 ? `, and ${list.length - 2} more` : ''}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
