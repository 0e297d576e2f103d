/** Looks at a product page from outside, as a shopper's browser asks for its parts, and says in order what is right and what to do. */
import type { Element } from 'domhandler';
import { checkCart } from './checkCart.js';
import { checkConsent } from './checkConsent.js';
import { checkDist } from './checkDist.js';
import { checkEndpoint } from './checkEndpoint.js';
import { checkFeed } from './checkFeed.js';
import { checkNeighbours, checkPlaces, explainMissing } from './checkPlace.js';
import { checkTag } from './checkTag.js';
import { createPolicyCheck, type PolicyCheck } from './policy.js';
import { addressAt, readPage, type FoundPage } from './readPage.js';
import { staticWindow } from './staticPage.js';
import { isMixed, type Line, type Reply, type Visit } from './visit.js';

export type { Line } from './visit.js';

const MAX_SCRIPTS = 30;
const MAX_FRAMES = 5;

export async function examine(address: string, visit: Visit): Promise<Line[]> {
  const reply = await visit.get(address);
  const lines = pageLines(reply, address);
  if (typeof reply === 'string' || reply.status !== 200) return lines;
  const page = readPage(reply.text);
  const [tag] = page.tags;
  const [element] = page.elements;
  const options = optionsOf(tag, element);
  const base = baseOf(page, reply.url);
  const checkPolicy = createPolicyCheck(
    [reply.headers.get('content-security-policy') ?? '', ...page.policies],
    reply.url,
    tag?.attribs['nonce'],
  );
  const files = await ownScripts(page, base, visit);
  if (tag) {
    lines.push(...checkTag(page.tags));
    lines.push(...checkPlaces(page.tags, page));
    lines.push(...(await checkScript(tag, base, reply.url, visit, checkPolicy)));
  } else lines.push(await missingTag(page, files, base, visit));
  if (!tag) lines.push(...checkPlaces(page.elements, page));
  lines.push(...checkNeighbours(page));
  if (tag ?? element) {
    lines.push(...(await feedLines(options, base, reply.url, visit, checkPolicy)));
    lines.push(
      ...(await endpointLines(
        options('endpoint'),
        options('key'),
        base,
        reply.url,
        visit,
        checkPolicy,
      )),
    );
  }
  const window = staticWindow(page);
  if (options('endpoint') || !(tag ?? element))
    lines.push(...checkConsent(page, window, [...files.values()].join('\n'), options('consent')));
  lines.push(...checkCart(reply.url, window, options('cart')));
  return lines;
}

type Options = (name: string) => string;

/** As the shelf reads them: the tag's first, then those of an element of the page. */
const optionsOf =
  (tag: Element | undefined, element: Element | undefined): Options =>
  (name) =>
    tag?.attribs[`data-${name}`] ??
    element?.attribs[name] ??
    element?.attribs[`data-${name}`] ??
    '';

function pageLines(reply: Reply | string, address: string): Line[] {
  const line = (level: Line['level'], message: string): Line[] => [
    { level, code: 'PAGE', message },
  ];
  if (typeof reply === 'string') return line('fault', `The page does not answer: ${reply}.`);
  const { status, url, headers } = reply;
  if (status === 401 || status === 403 || status === 429 || status === 503)
    return line(
      'fault',
      `The page answers ${status}. A page behind a password or a wall against programs cannot be looked at from here: open it in a browser with ?reelshelf-debug.`,
    );
  if (status !== 200) return line('fault', `The page answers ${status}.`);
  if (!/html/i.test(headers.get('content-type') ?? 'text/html'))
    return line(
      'fault',
      `The address is no page: it is sent as ${headers.get('content-type')}. Give the address of a product page.`,
    );
  if (/\/password\/?$/.test(new URL(url).pathname))
    return line(
      'fault',
      `The shop sends on to ${url}: it is closed by a password, and cannot be looked at from here.`,
    );
  return line(
    'ok',
    url === address ? `The page answers (${url}).` : `The page answers, and sends on to ${url}.`,
  );
}

const resolveUrl = (address: string | undefined, base: string): string | null => {
  const trimmed = address?.trim();
  return trimmed && URL.canParse(trimmed, base) ? new URL(trimmed, base).href : null;
};

/** What `<base>` makes of the page's own address. */
const baseOf = (page: FoundPage, url: string) =>
  resolveUrl(page.one('base[href]')?.attribs['href'], url) ?? url;

const checkMixedContent = (page: string, address: string, what: string): Line[] =>
  isMixed(page, address)
    ? [
        {
          level: 'fault',
          code: 'MIXED',
          message: `${what} comes by http: into a page by https:, which browsers refuse: write https:.`,
        },
      ]
    : [];

async function checkScript(
  tag: Element,
  base: string,
  url: string,
  visit: Visit,
  checkPolicy: PolicyCheck,
): Promise<Line[]> {
  const [, written = tag.attribs['src']] = addressAt(tag) ?? [];
  const script = resolveUrl(written, base);
  // What else its address is, the tag's own line has said.
  if (script === null || !/^https?:/.test(script)) return [];
  return [
    ...checkPolicy('script-src-elem', script, 'the script'),
    ...checkMixedContent(url, script, 'The script'),
    ...(await checkDist(script, url, visit, tag.attribs['integrity'])),
  ];
}

async function feedLines(
  options: Options,
  base: string,
  url: string,
  visit: Visit,
  checkPolicy: PolicyCheck,
): Promise<Line[]> {
  const written = options('feed').trim();
  const line = (level: Line['level'], message: string): Line[] => [
    { level, code: 'FEED', message },
  ];
  if (!written)
    return line(
      'fault',
      'The tag has no data-feed: write data-feed="/reels/reels.json". Some tag managers and optimisers take data- attributes away; then use <reel-shelf feed="…"> or reelshelf("shelf", …).',
    );
  if (written.startsWith('#')) return line('ok', `The feed is written into the page (${written}).`);
  const feed = resolveUrl(written, base);
  if (feed === null || !/^https?:/.test(feed))
    return line(
      'fault',
      `data-feed is "${written}": expected an address such as /reels/reels.json.`,
    );
  return [
    ...checkPolicy('connect-src', feed, 'the feed'),
    ...checkMixedContent(url, feed, 'The feed'),
    ...(await checkFeed(feed, url, visit, options('product'), checkPolicy)),
  ];
}

async function endpointLines(
  written: string,
  key: string,
  base: string,
  url: string,
  visit: Visit,
  checkPolicy: PolicyCheck,
): Promise<Line[]> {
  const line = (level: Line['level'], message: string): Line[] => [
    { level, code: 'ENDPOINT', message },
  ];
  if (!written)
    return line('warning', 'No data-endpoint: nothing is counted. See: reelshelf collect --help');
  const endpoint = resolveUrl(written, base);
  if (endpoint === null || !/^https?:/.test(endpoint))
    return line(
      'fault',
      `data-endpoint is "${written}": expected an address such as https://events.shop.example/v1/events.`,
    );
  return [
    ...checkPolicy('connect-src', endpoint, 'the endpoint'),
    ...checkMixedContent(url, endpoint, 'The endpoint'),
    ...(await checkEndpoint(endpoint, key, url, visit)),
  ];
}

/** What the page's other scripts say, by their addresses as they are written: those of the page's own server. */
async function ownScripts(page: FoundPage, base: string, visit: Visit) {
  const texts = new Map<string, string>();
  const { origin } = new URL(base);
  const ours = new Set(page.tags.map((tag) => addressAt(tag)?.[1]));
  for (const written of new Set(page.addresses.slice(0, MAX_SCRIPTS))) {
    const address = resolveUrl(written, base);
    if (address === null || new URL(address).origin !== origin || ours.has(written)) continue;
    const reply = await visit.get(address);
    if (typeof reply !== 'string' && reply.status === 200) texts.set(written, reply.text);
  }
  return texts;
}

/** Looks for what became of it: in the page's other scripts, and in its frames. */
async function missingTag(
  page: FoundPage,
  files: ReadonlyMap<string, string>,
  base: string,
  visit: Visit,
): Promise<Line> {
  const isShelf = (code: string) => /reelshelf-app\.js/.test(code);
  const combined = [...files].flatMap(([written, text]) => (isShelf(text) ? [written] : []));
  if (page.scripts.some(isShelf)) combined.push('a script of the page');
  const framed: string[] = [];
  for (const { attribs } of page.frames.slice(0, MAX_FRAMES)) {
    if (readPage(attribs['srcdoc'] ?? '').tags.length > 0)
      framed.push('one whose page is written into its srcdoc');
    const address = resolveUrl(attribs['src'], base);
    if (address === null || new URL(address).origin !== new URL(base).origin) continue;
    const reply = await visit.get(address);
    if (typeof reply !== 'string' && readPage(reply.text).tags.length > 0)
      framed.push(
        address +
          ('sandbox' in attribs && !/allow-same-origin/.test(attribs['sandbox'] ?? '')
            ? ', whose sandbox has no allow-same-origin, so that no cart can be reached'
            : ''),
      );
  }
  return explainMissing(page, combined, framed);
}
