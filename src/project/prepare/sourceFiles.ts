/** Which files are meant by the words that were typed. */
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { failure, success, type Result } from '../../tools/result.js';

export interface SourceFile {
  path: string;
  /** Within the folder that was named; never a path of this machine. */
  name: string;
  captions: CaptionFile[];
}

export interface CaptionFile {
  path: string;
  /** `clip.de.srt` says it; `null` for `clip.srt`. */
  language: string | null;
}

const VIDEO = /\.(mp4|m4v|mov|qt|webm|mkv|3gp|ts|mts|m2ts)$/i;
const CAPTIONS = /\.(srt|vtt)$/i;

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
    const wanted = kind.isDirectory() ? names.filter(isVideo).sort() : names;
    for (const name of wanted) {
      const path = join(folder, name);
      found.set(path, {
        path,
        name: name.replaceAll('\\', '/'),
        captions: await captionsOf(path),
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

/** `clip.srt` and `clip.de.vtt` beside `clip.mov`. */
async function captionsOf(path: string): Promise<CaptionFile[]> {
  const stem = basename(path, extname(path));
  const beside = await readdir(dirname(path)).catch(() => []);
  return beside
    .filter((name) => CAPTIONS.test(name) && name.startsWith(`${stem}.`))
    .sort()
    .flatMap((name) => {
      const language = name.slice(stem.length + 1).replace(/\.?(srt|vtt)$/i, '');
      return language === '' || /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language)
        ? [{ path: join(dirname(path), name), language: language || null }]
        : [];
    });
}
