/** Looks at a product page from outside, as a shopper's browser asks for its parts, and says in order what is right and what to do. */
import { checkDist } from './checkDist.js';
import { checkEndpoint, checkFeed } from './checkFeed.js';
import type { Line, Visit } from './visit.js';
import { refusedBy } from './policy.js';
import { readPage, type FoundTag } from './readPage.js';

export type { Line } from './visit.js';

export async function examine(address: string, visit: Visit): Promise<Line[]> {
  const lines: Line[] = [];
  const page = await visit.get(address);
  if (typeof page === 'string')
    return [{ level: 'fault', code: 'PAGE', message: `The page does not answer: ${page}.` }];
  if (page.status !== 200)
    return [
      {
        level: 'fault',
        code: 'PAGE',
        message: `The page answers ${page.status}. A page behind a password or a wall of a bot check cannot be looked at from here.`,
      },
    ];
  lines.push({ level: 'ok', code: 'PAGE', message: `The page answers (${page.url}).` });
  const found = readPage(page.text);
  const [tag] = found.tags;
  if (!tag) {
    lines.push(missingTag(found.elements.length > 0, found.isWrittenByScript));
    return lines;
  }
  lines.push(...checkTag(tag, found.tags.length));
  const at = (name: string) => tag.attributes.get(name) ?? tag.attributes.get(`data-${name}`) ?? '';
  const src = [...tag.attributes].find(
    ([name, value]) => name === 'src' || /reelshelf\.js/.test(value),
  )?.[1];
  const script = resolved(src, page.url);
  if (script === null) {
    lines.push({
      level: 'fault',
      code: 'TAG',
      message: `The tag’s address is "${src}": expected an address of reelshelf.js.`,
    });
    return lines;
  }
  const policies = [page.headers.get('content-security-policy') ?? '', ...found.policies].filter(
    Boolean,
  );
  const isRefused = (kind: Parameters<typeof refusedBy>[1], url: string, what: string) => {
    for (const policy of policies) {
      const by = refusedBy(policy, kind, url, page.url, tag.attributes.get('nonce'));
      if (by === null) continue;
      lines.push({
        level: 'fault',
        code: 'CSP',
        message: `The page’s Content-Security-Policy refuses ${what} (${by}). Add ${new URL(url).origin === new URL(page.url).origin ? "'self'" : new URL(url).origin} to ${kind.replace('-elem', '')}.`,
      });
    }
  };
  isRefused('script-src-elem', script, 'the script');
  lines.push(...mixed(page.url, script, 'The script'));
  lines.push(...(await checkDist(script, page.url, visit)));
  const feedAddress = at('feed') || found.elements[0]?.attributes.get('feed') || '';
  const feed = feedAddress.startsWith('#') ? null : resolved(feedAddress, page.url);
  if (!feedAddress)
    lines.push({
      level: 'fault',
      code: 'FEED',
      message:
        'The tag has no data-feed: write data-feed="/reels/reels.json". Some tag managers take data- attributes away; then use reelshelf("shelf", …).',
    });
  else if (feed === null && feedAddress.startsWith('#'))
    lines.push({
      level: 'ok',
      code: 'FEED',
      message: `The feed is written into the page (${feedAddress}).`,
    });
  else if (feed === null)
    lines.push({
      level: 'fault',
      code: 'FEED',
      message: `data-feed is "${feedAddress}": expected an address.`,
    });
  else {
    isRefused('connect-src', feed, 'the feed');
    lines.push(...mixed(page.url, feed, 'The feed'));
    lines.push(...(await checkFeed(feed, page.url, visit)));
  }
  const endpoint = at('endpoint') ? resolved(at('endpoint'), page.url) : null;
  if (endpoint === null)
    lines.push({
      level: 'warning',
      code: 'ENDPOINT',
      message: 'No data-endpoint: nothing is counted. See: reelshelf collect --help',
    });
  else {
    isRefused('connect-src', endpoint, 'the endpoint');
    lines.push(...(await checkEndpoint(endpoint, at('key'), page.url, visit)));
  }
  return lines;
}

function missingTag(hasElement: boolean, isWritten: boolean): Line {
  const message = isWritten
    ? 'No tag is in the page’s source; a script of the page names reelshelf.js and may write it. What a tag manager writes often has no data- attributes left: paste the tag into the theme, or pass the options to reelshelf("shelf", …).'
    : hasElement
      ? '<reel-shelf> is there, and no tag for reelshelf.js. That is right only where your own bundle imports "reelshelf/element".'
      : 'No tag for reelshelf.js is in the page’s source. If it was there, an optimiser has put it into a combined file: exclude reelshelf.js from combining.';
  return { level: isWritten || hasElement ? 'warning' : 'fault', code: 'TAG', message };
}

/** What optimisers, consent tools and editors do to a script. */
function checkTag({ attributes }: FoundTag, count: number): Line[] {
  const type = attributes.get('type')?.toLowerCase() ?? '';
  const bad: string[] = [];
  if (type === 'module')
    bad.push(
      'type="module" was added; the file is a classic script: take it out, or exclude reelshelf.js from your optimiser',
    );
  else if (type && !/^(text|application)\/(javascript|ecmascript|x-javascript)$/.test(type))
    bad.push(
      `its type is "${type}", so that no browser runs it by itself: an optimiser or a consent tool holds it back until it decides; exclude reelshelf.js there`,
    );
  if (!attributes.has('src') || !/reelshelf\.js/.test(attributes.get('src') ?? ''))
    bad.push(
      'its address was moved out of src, so that it is loaded late or never: exclude reelshelf.js from your optimiser',
    );
  if (count > 1) bad.push(`it is there ${count} times`);
  return [
    bad.length
      ? { level: 'fault', code: 'TAG', message: `The tag was changed: ${bad.join('; ')}.` }
      : { level: 'ok', code: 'TAG', message: 'The tag is there as it was written.' },
  ];
}

function mixed(page: string, address: string, what: string): Line[] {
  return page.startsWith('https:') && address.startsWith('http:')
    ? [
        {
          level: 'fault',
          code: 'MIXED',
          message: `${what} comes by http: into a page by https:, which browsers refuse: write https:.`,
        },
      ]
    : [];
}

const resolved = (address: string | undefined, page: string): string | null =>
  address && URL.canParse(address, page) ? new URL(address, page).href : null;
