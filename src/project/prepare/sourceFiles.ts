/** Which files are meant by the words that were typed. */
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { failure, success, type Result } from '../../tools/result.js';

export interface SourceFile {
  path: string;
  /** Within the folder that was named; never a path of this machine. */
  name: string;
  captions: CaptionFile[];
  /** What is to be seen, in writing. */
  descriptions: CaptionFile[];
  /** The same film with somebody who tells what is to be seen. */
  described: string | null;
}

export interface CaptionFile {
  path: string;
  /** `clip.de.srt` says it; `null` for `clip.srt`. */
  language: string | null;
}

const VIDEO = /\.(mp4|m4v|mov|qt|webm|mkv|3gp|ts|mts|m2ts)$/i;
const CAPTIONS = /\.(srt|vtt)$/i;
/** `clip.described.mp4` beside `clip.mov` is no video of its own. */
const DESCRIBED = /\.described(?=\.\w+$)/i;

/** A file that is named is taken as it is; of a folder, with those in it, what has a video's ending. */
export async function findSourceFiles(
  words: readonly string[],
): Promise<Result<SourceFile[], { code: string; message: string }>> {
  const found = new Map<string, SourceFile>();
  for (const word of words) {
    const kind = await stat(word).catch(() => null);
    if (!kind)
      return failure({
        code: 'FILE_MISSING',
        message: `There is no file or folder ${word}. Names with spaces need quotes.`,
      });
    const names = kind.isDirectory() ? await readdir(word, { recursive: true }) : [basename(word)];
    const folder = kind.isDirectory() ? word : dirname(word);
    const wanted = kind.isDirectory() ? names.filter(isOwnVideo).sort() : names;
    for (const name of wanted) {
      const path = join(folder, name);
      found.set(path, {
        path,
        name: name.replaceAll('\\', '/'),
        ...(await besideOf(path)),
      });
    }
    if (wanted.length === 0)
      return failure({
        code: 'NO_VIDEOS',
        message: `${word} has no videos in it: no file that ends in .mp4, .mov or .webm.`,
      });
  }
  return success([...found.values()]);
}

/** Nothing hidden: editors and networks leave half files and thumbnails of such names. */
const isVideo = (name: string) => VIDEO.test(name) && !/(^|[\\/])\./.test(name);

const stemOf = (path: string) => path.replace(/\.\w+$/, '');

function isOwnVideo(name: string, _at: number, names: readonly string[]): boolean {
  const isOf = stemOf(name.replace(DESCRIBED, ''));
  return (
    isVideo(name) &&
    !(DESCRIBED.test(name) && names.some((other) => isVideo(other) && stemOf(other) === isOf))
  );
}

/** `clip.srt`, `clip.de.vtt`, `clip.descriptions.de.vtt` and `clip.described.mp4` beside `clip.mov`. */
async function besideOf(
  path: string,
): Promise<Pick<SourceFile, 'captions' | 'descriptions' | 'described'>> {
  const stem = basename(path, extname(path));
  const beside = (await readdir(dirname(path)).catch(() => []))
    .filter((name) => name.startsWith(`${stem}.`))
    .sort();
  const texts = (kind: RegExp) =>
    beside.flatMap((name) => {
      const rest = CAPTIONS.test(name) ? kind.exec(name.slice(stem.length)) : null;
      return rest ? [{ path: join(dirname(path), name), language: rest[1] ?? null }] : [];
    });
  const described = beside.find((name) => isVideo(name) && stemOf(name) === `${stem}.described`);
  return {
    captions: texts(/^(?:\.([a-z]{2,3}(?:-[a-z0-9]{2,8})*))?\.\w+$/i),
    descriptions: texts(/^\.descriptions(?:\.([a-z]{2,3}(?:-[a-z0-9]{2,8})*))?\.\w+$/i),
    described: described ? join(dirname(path), described) : null,
  };
}
