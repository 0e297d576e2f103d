import { createHash } from 'node:crypto';
import {
  isNoStore,
  blockingResourcePolicy,
  mayRead,
  type Line,
  type Reply,
  type Visit,
} from './visit.js';

const NAMES = /\.\/(reelshelf-[\w-]+\.js)\?(v[\w-]+)/g;
/** More than a release has. */
const MAX_FILES = 200;

interface Found {
  missing: string[];
  types: string[];
  /** By their headers a page of another origin may not read them. */
  unread: string[];
  kept: string[];
  releases: Set<string>;
  /** Asked for by the name of one release, and of another by what they say. */
  ofOtherRelease: string[];
  isNoStore: boolean;
  count: number;
}

/**
 * Whether the folder of the tag's script is whole, of one release, and sent as scripts are.
 *
 * @param integrity - of the tag, as it is written.
 */
export async function checkDist(
  script: string,
  page: string,
  visit: Visit,
  integrity = '',
): Promise<Line[]> {
  const lines: Line[] = [];
  const fault = (code: string, message: string) => lines.push({ level: 'fault', code, message });
  const found = await crawl(script, page, visit, (reply) => {
    if (integrity && !matches(integrity, reply.text))
      fault(
        'INTEGRITY',
        'The tag’s integrity is not that of the file, so that browsers refuse it: take integrity away, or write it anew with each release.',
      );
    if (reply.url !== script)
      lines.push({
        level: 'warning',
        code: 'DIST_REDIRECT',
        message: `The script’s address sends on to ${reply.url}: write that into the tag, and shoppers wait less.`,
      });
  });
  const { missing, types, unread, kept, releases, ofOtherRelease } = found;
  if (missing.length)
    fault(
      'DIST',
      `Of the files beside the script these are missing: ${some(missing)}. Copy the whole folder dist/ of one release${/\/reelshelf\.js([?#]|$)/.test(script) ? '' : '; if an optimiser has moved the script there, exclude reelshelf.js from it'}.`,
    );
  if (types.length)
    fault(
      'DIST_TYPE',
      `Not sent as scripts: ${some(types)}. Have the server send text/javascript.`,
    );
  if (releases.size > 1 || ofOtherRelease.length)
    fault(
      'DIST_RELEASES',
      `Files of ${Math.max(2, releases.size)} releases stand beside each other (${[...releases].join(', ')}${ofOtherRelease.length ? `; of another: ${some(ofOtherRelease)}` : ''}): copy the whole folder of one, and empty the cache of your CDN.`,
    );
  if (unread.length)
    fault(
      'DIST_CORS',
      `The script comes from another origin, which has to allow it: send Access-Control-Allow-Origin: * with ${some(unread)}.`,
    );
  if (kept.length)
    fault(
      'DIST_CORP',
      `The server keeps these to its own pages: ${some(kept)}. Have it send Cross-Origin-Resource-Policy: cross-origin.`,
    );
  if (found.isNoStore)
    lines.push({
      level: 'warning',
      code: 'DIST_CACHE',
      message:
        'The scripts are sent with Cache-Control: no-store, so that each page view loads them again.',
    });
  if (releases.size === 0 && !missing.length)
    fault(
      'DIST',
      `${script} answers, and is not the script of a release: it names no other file. An optimiser may have taken its text away.`,
    );
  return lines.some(({ level }) => level === 'fault')
    ? lines
    : [
        ...lines,
        {
          level: 'ok',
          code: 'DIST',
          message: `The script and the ${found.count - 1} files that it can ask for are there, of one release (${[...releases].join()}).`,
        },
      ];
}

async function crawl(
  script: string,
  page: string,
  visit: Visit,
  onTag: (reply: Reply) => void,
): Promise<Found> {
  const found: Found = {
    missing: [],
    types: [],
    unread: [],
    kept: [],
    releases: new Set(),
    ofOtherRelease: [],
    isNoStore: false,
    count: 0,
  };
  const wanted = [{ address: script, release: '' }];
  const seen = new Set<string>();
  for (let next = wanted.shift(); next && seen.size < MAX_FILES; next = wanted.shift()) {
    const { address, release } = next;
    if (seen.has(address)) continue;
    seen.add(address);
    const reply = await visit.get(address, { headers: { origin: new URL(page).origin } });
    const name = new URL(address).pathname.split('/').at(-1) ?? address;
    if (typeof reply === 'string' || reply.status !== 200) {
      found.missing.push(`${name} (${typeof reply === 'string' ? reply : reply.status})`);
      continue;
    }
    const isTag = address === script;
    if (isTag) onTag(reply);
    const type = reply.headers.get('content-type') ?? 'no type';
    if (!/javascript|ecmascript/i.test(type)) found.types.push(`${name}: ${type}`);
    // The tag's own file is a classic script; those that it imports are modules.
    if (!isTag && !mayRead(reply, page)) found.unread.push(name);
    if (blockingResourcePolicy(reply, page) !== null) found.kept.push(name);
    if (isNoStore(reply)) found.isNoStore = true;
    // Each file exports something by the name of its release.
    if (release && /javascript/i.test(type) && !reply.text.includes(release))
      found.ofOtherRelease.push(name);
    for (const [, file = '', named = ''] of reply.text.matchAll(NAMES)) {
      found.releases.add(named);
      // Modules are asked for beside where their file came from in the end.
      wanted.push({ address: new URL(`./${file}?${named}`, reply.url).href, release: named });
    }
  }
  found.count = seen.size;
  return found;
}

/** @param integrity - one or more of `sha384-…`, any of which will do. */
const matches = (integrity: string, text: string): boolean =>
  integrity
    .trim()
    .split(/\s+/)
    .some((each) => {
      const [, kind = '', digest] = /^(sha(?:256|384|512))-([^?]+)/.exec(each) ?? [];
      return kind !== '' && createHash(kind).update(text).digest('base64') === digest;
    });

const some = (list: readonly string[]) =>
  `${list.slice(0, 3).join(', ')}${list.length > 3 ? ` and ${list.length - 3} more` : ''}`;
