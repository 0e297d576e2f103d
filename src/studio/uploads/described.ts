/** The film whose sound tells what is to be seen, for those who do not see it. */
import type { Project } from '../../project/folder/project.js';
import { prepareDescribed } from '../../project/prepare/keepBeside.js';
import type { MediaLibrary } from '../../project/prepare/library.js';
import { failure, success, type Result } from '../../tools/result.js';
import { said, type Said } from '../../i18n/said.js';
import { saidOf, videoGone } from '../refusals.js';
import type { WholeFile } from './incoming.js';

/** The player goes on from the same second, so both have to be as long. */
const ALIKE_SECONDS = 1;

/** @returns the video. */
export async function keepDescribed(
  library: MediaLibrary,
  project: Project,
  { path, about }: WholeFile,
  options: { signal: AbortSignal; onProgress(done: number): void },
): Promise<Result<string, Said>> {
  const { video = '', filename } = about;
  const gone = failure(videoGone(video));
  const now = await project.read();
  if (!now.ok) return failure(saidOf(now.error));
  const known = now.value.feed.videos.find(({ id }) => id === video);
  if (!known) return gone;
  const { film, seconds, isSilent } = await prepareDescribed(
    ...([library, project, video, path, options] as const),
  );
  if (film === null)
    return failure(
      said(
        'server.film.unreadable',
        undefined,
        `${filename} cannot be read as a film. Take an MP4 or a MOV file.`,
      ),
    );
  if (isSilent) return failure(said('server.described.silent', { file: filename }));
  const { duration } = known;
  if (duration !== undefined && Math.abs(seconds - duration) > ALIKE_SECONDS)
    return failure(
      said('server.described.length', {
        file: filename,
        seconds: inSeconds(seconds),
        video: inSeconds(duration),
      }),
    );
  const made = await project.update(({ feed }) => {
    const found = feed.videos.find(({ id }) => id === video);
    if (found) found.describedSources = [film];
    return found !== undefined;
  });
  if (!made.ok) return failure(saidOf(made.error));
  return made.value ? success(video) : gone;
}

const inSeconds = (seconds: number) => `${Math.round(seconds * 10) / 10} s`;
