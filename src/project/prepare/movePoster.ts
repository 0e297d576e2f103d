/** Another moment for a poster, of the finished video: the merchant's own file may be elsewhere by now. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, success, type Result } from '../../tools/result.js';
import type { Project } from '../folder/project.js';
import { recordOrigin } from '../folder/sources.js';
import { openFootage } from './footage.js';
import type { MediaLibrary } from './library.js';
import { planVideo } from './plan.js';
import { choosePoster } from './poster.js';
import { makePreview } from './prepareFile.js';
import { madeOf, withMade } from './record.js';

/**
 * The poster, the preview that begins at it, and the still for e-mail.
 *
 * @returns why it cannot be done, for the merchant.
 */
export async function movePoster(
  library: MediaLibrary,
  project: Project,
  id: string,
  seconds: number,
): Promise<Result<null, string>> {
  const now = await project.read();
  if (!now.ok) return failure(now.error.message);
  const origin = now.value.sources.videos.find((each) => each.id === id);
  const before = madeOf(origin);
  const video = now.value.feed.videos.find((each) => each.id === id);
  if (!origin || !before || !video)
    return failure(
      `The video "${id}" was not prepared here: drop its file once, then pick a moment.`,
    );
  const film = join(project.folder, before.video);
  const opened = await openFootage(library, film);
  if (!opened.ok) return failure(opened.error.message);
  const paths = {
    video: film,
    poster: project.unfinishedMedia(`${id}.jpg`),
    preview: project.unfinishedMedia(`${id}-preview.mp4`),
    still: project.unfinishedMedia(`${id}-mail.jpg`),
  };
  try {
    const { info } = opened.value;
    const plan = planVideo(info);
    const at = Math.min(Math.max(0, seconds), Math.max(0, info.seconds - 0.05));
    const poster = await choosePoster(library, opened.value, plan, at);
    await writeFile(paths.poster, poster.jpeg);
    await writeFile(paths.still, poster.playStill);
    await makePreview(library, paths, poster.seconds, undefined);
    const made = {
      ...before,
      poster: await project.keepMedia(paths.poster, `${id}.jpg`),
      preview: await project.keepMedia(paths.preview, `${id}-preview.mp4`),
      still: await project.keepMedia(paths.still, `${id}-mail.jpg`),
      posterAt: poster.seconds,
    };
    const entered = await project.update((draft) => {
      const { feed, sources } = draft;
      const known = sources.videos.find((each) => each.id === id);
      const shown = feed.videos.find((each) => each.id === id);
      if (!known || !shown) return [];
      recordOrigin(sources.videos, withMade(known, made));
      const { width, height } = plan;
      shown.poster = { ...shown.poster, src: made.poster, width, height };
      if (!shown.preview || shown.preview.src === before.preview)
        shown.preview = { src: made.preview };
      const named = JSON.stringify([feed, sources]);
      return [before.poster, before.preview, before.still].filter(
        (path) => !named.includes(JSON.stringify(path)),
      );
    });
    if (!entered.ok) return failure(entered.error.message);
    for (const path of entered.value) await rm(join(project.folder, path), { force: true });
    return success(null);
  } finally {
    opened.value.input.dispose();
    for (const path of [paths.poster, paths.preview, paths.still]) await rm(path, { force: true });
  }
}
