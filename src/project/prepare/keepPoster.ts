import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { said, type Said } from '../../i18n/said.js';
import { failure, success, type Result } from '../../tools/result.js';
import type { VideoDocument } from '../folder/feedDocument.js';
import type { Project } from '../folder/project.js';
import type { MediaLibrary } from './library.js';
import { makePosterPicture } from './posterPicture.js';

interface Given {
  path: string;
  /** As whoever chose it knows it. */
  filename?: string;
}

/**
 * Makes a picture of the merchant's own the poster of a video, such as of a live that has not been filmed yet.
 *
 * @param isIt - which video. @param unknown - what is said where there is none.
 * @returns the video's id, or why it cannot be done, for the merchant.
 */
export async function keepPoster(
  library: MediaLibrary,
  project: Project,
  { path, filename = basename(path) }: Given,
  isIt: (video: VideoDocument) => boolean,
  unknown: Said,
): Promise<Result<string, Said>> {
  const now = await project.read();
  if (!now.ok) return failure({ ...now.error, say: now.error.say ?? [] });
  const known = now.value.feed.videos.find(isIt);
  if (!known) return failure(unknown);
  const bytes = await readFile(path).catch((error: unknown) => String(error));
  if (typeof bytes === 'string')
    return failure(
      said(
        'server.film.unreadable',
        undefined,
        `${filename} cannot be read: ${bytes.replace(/^Error: /, '')}.`,
      ),
    );
  const picture = await makePosterPicture(library, bytes, filename);
  if ('say' in picture) return failure(picture);
  const stem = known.id.replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-').slice(0, 80) || 'live';
  const name = `${stem}-poster.jpg`;
  const unfinished = project.unfinishedMedia(name);
  try {
    await writeFile(unfinished, picture.jpeg);
    const src = await project.keepMedia(unfinished, name);
    const before = known.poster?.src;
    if (before?.startsWith('media/') && before !== src) await project.releaseMedia([before]);
    const { width, height } = picture;
    const made = await project.update(({ feed }) => {
      const video = feed.videos.find(isIt);
      if (!video) return null;
      video.poster = { src, width, height };
      return video.id;
    });
    if (!made.ok) return failure({ ...made.error, say: made.error.say ?? [] });
    return made.value === null ? failure(unknown) : success(made.value);
  } finally {
    await rm(unfinished, { force: true });
  }
}
