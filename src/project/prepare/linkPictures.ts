/** What messengers show of a watch page: made of the poster when the pages are published. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join, normalize, sep } from 'node:path';
import { flushToDisk, unfinishedPath } from '../folder/wholeFile.js';
import { loadMediaLibrary, type MediaLibrary } from './library.js';
import { encodeLinkPicture } from './stills.js';

/** Raised when the pictures are made in another way, so that they are made anew. */
const RECIPE = 1;

export interface LinkPictures {
  /** Path below the project folder, by the video's id. */
  paths: ReadonlyMap<string, string>;
  /** Why some have none: what to type, or which posters could not be read. */
  missing: string[];
}

/**
 * Makes what is not there yet. The name changes with the poster, so that nobody goes on showing the old one.
 *
 * @param posters - path of the poster below `folder`, or its address elsewhere, with the name that the video's page has.
 */
export async function makeLinkPictures(
  folder: string,
  posters: readonly { id: string; name: string; poster: string }[],
): Promise<LinkPictures> {
  const paths = new Map<string, string>();
  const missing = new Set<string>();
  let library: Awaited<ReturnType<typeof loadMediaLibrary>> | null = null;
  for (const { id, name, poster } of posters) {
    const jpeg = await readInside(folder, poster);
    // One that is elsewhere is shown as it is.
    if (!jpeg) continue;
    const digest = createHash('sha256').update(`${RECIPE}`).update(jpeg).digest('hex');
    const path = `watch/${name}-${digest.slice(0, 8)}.link.jpg`;
    if (await isThere(join(folder, path))) {
      paths.set(id, path);
      continue;
    }
    library ??= await loadMediaLibrary();
    if (!library.ok) {
      missing.add(library.error);
      break;
    }
    try {
      const made = await makeLinkPicture(library.value, jpeg);
      const unfinished = unfinishedPath(folder, 'link.jpg');
      await writeFile(unfinished, made);
      await flushToDisk(unfinished);
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await rename(unfinished, join(folder, path));
      paths.set(id, path);
    } catch {
      missing.add(
        `The poster ${poster} of ${id} cannot be read as a JPEG. Prepare the video again.`,
      );
    }
  }
  return { paths, missing: [...missing] };
}

const isThere = (path: string) =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

async function readInside(folder: string, path: string): Promise<Buffer | null> {
  const inside = normalize(path);
  if (/^[a-z][a-z\d+.-]*:|^[/\\]/i.test(path) || inside.startsWith(`..${sep}`)) return null;
  return readFile(join(folder, inside)).catch(() => null);
}

/** @throws what the library throws on what is no JPEG. */
async function makeLinkPicture(library: MediaLibrary, jpeg: Buffer): Promise<Uint8Array> {
  const { av } = library;
  const codec = av.Codec.findDecoder(av.AV_CODEC_ID_MJPEG);
  if (!codec) throw new Error('This FFmpeg reads no JPEG.');
  const decoder = new av.CodecContext();
  const packet = new av.Packet();
  const frame = new av.Frame();
  try {
    decoder.allocContext3(codec);
    packet.alloc();
    frame.alloc();
    packet.data = jpeg;
    for (const done of [
      await decoder.open2(codec),
      await decoder.sendPacket(packet),
      await decoder.receiveFrame(frame),
    ])
      if (done < 0) throw new Error(`FFmpeg answered ${done}.`);
    // A picture has no time of its own, and a filter asks for one.
    frame.timeBase = new av.Rational(1, 25);
    return await encodeLinkPicture(library, frame);
  } finally {
    frame.free();
    packet.free();
    decoder.freeContext();
  }
}
