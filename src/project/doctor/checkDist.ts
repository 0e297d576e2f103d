import { mayRead, type Line, type Visit } from './visit.js';

const NAMES = /\.\/(reelshelf-[\w-]+\.js)\?(v[\w-]+)/g;
const MOST_FILES = 60;

/** Whether the folder of the tag's script is whole, of one release, and sent as scripts are. */
export async function checkDist(script: string, page: string, visit: Visit): Promise<Line[]> {
  const lines: Line[] = [];
  const fault = (code: string, message: string) => lines.push({ level: 'fault', code, message });
  const wanted = [{ address: script, release: '' }];
  const seen = new Set<string>();
  const releases = new Set<string>();
  const missing: string[] = [];
  const types = new Set<string>();
  const unread: string[] = [];
  let isKept = true;
  for (let next = wanted.shift(); next && seen.size < MOST_FILES; next = wanted.shift()) {
    const { address } = next;
    if (seen.has(address)) continue;
    seen.add(address);
    const reply = await visit.get(address, { headers: { origin: new URL(page).origin } });
    const name = new URL(address).pathname.split('/').at(-1) ?? address;
    if (typeof reply === 'string' || reply.status !== 200) {
      missing.push(`${name} (${typeof reply === 'string' ? reply : reply.status})`);
      continue;
    }
    const type = reply.headers.get('content-type') ?? 'no type';
    if (!/javascript|ecmascript/i.test(type)) types.add(`${name}: ${type}`);
    // The tag's own file is a classic script; those that it imports are modules.
    if (address !== script && !mayRead(reply, page)) unread.push(name);
    if (/no-store/i.test(reply.headers.get('cache-control') ?? '')) isKept = false;
    for (const [, file = '', release = ''] of reply.text.matchAll(NAMES)) {
      releases.add(release);
      wanted.push({ address: new URL(`./${file}?${release}`, address).href, release });
    }
  }
  if (missing.length)
    fault(
      'DIST',
      `Of the files beside the script these are missing: ${missing.join(', ')}. Copy the whole folder dist/ of one release.`,
    );
  if (types.size)
    fault(
      'DIST_TYPE',
      `Not sent as scripts: ${[...types].join(', ')}. Have the server send text/javascript.`,
    );
  if (releases.size > 1)
    fault(
      'DIST_RELEASES',
      `Files of ${releases.size} releases stand beside each other (${[...releases].join(', ')}): copy the whole folder of one, and empty the cache of your CDN.`,
    );
  if (unread.length)
    fault(
      'DIST_CORS',
      `The script comes from another origin, which has to allow it: send Access-Control-Allow-Origin: * with ${unread.slice(0, 3).join(', ')}${unread.length > 3 ? ` and ${unread.length - 3} more` : ''}.`,
    );
  if (!isKept)
    lines.push({
      level: 'warning',
      code: 'DIST_CACHE',
      message:
        'The scripts are sent with Cache-Control: no-store, so that each page view loads them again.',
    });
  if (releases.size === 0 && !missing.length)
    fault(
      'DIST',
      `${script} answers, and is not the script of this release: it names no other file.`,
    );
  return lines.length
    ? lines
    : [
        {
          level: 'ok',
          code: 'DIST',
          message: `The script and the ${seen.size - 1} files that it can ask for are there, of one release (${[...releases].join()}).`,
        },
      ];
}
