import { saidOf } from '../refusals.js';
import { said, type Said } from '../../i18n/said.js';
import { copyFile, readFile } from 'node:fs/promises';
import type { Project } from '../../project/folder/project.js';
import { pictureOf } from '../../project/prepare/pictureOf.js';
import { failure, success, type Result } from '../../tools/result.js';
import { fileStem } from './captions.js';
import type { WholeFile } from './incoming.js';

/** A portrait is drawn as large as a coin; a larger one only costs the shopper's line. */
const MAX_PIXELS = 4096;

export async function keepAvatar(
  project: Project,
  { path, about }: WholeFile,
): Promise<Result<null, Said>> {
  const { creator = '', filename } = about;
  const picture = pictureOf(await readFile(path));
  if (!picture) return failure(said('server.picture.kind', { file: filename }));
  const { width, height, ending } = picture;
  if (width > MAX_PIXELS || height > MAX_PIXELS)
    return failure(
      said(
        'server.picture.large',
        { file: filename, most: MAX_PIXELS },
        `${filename} is ${width} × ${height} pixels; ${MAX_PIXELS} × ${MAX_PIXELS} are the most for a portrait.`,
      ),
    );
  const now = await project.read();
  if (!now.ok) return failure(saidOf(now.error));
  const gone = failure(
    said(
      'server.creator.gone',
      undefined,
      `There is no creator "${creator.slice(0, 120)}" in this project any more.`,
    ),
  );
  if (!now.value.feed.creators.some(({ id }) => id === creator)) return gone;
  const name = `${fileStem(creator)}-avatar.${ending}`;
  const unfinished = project.unfinishedMedia(name);
  await copyFile(path, unfinished);
  const src = await project.keepMedia(unfinished, name);
  const made = await project.update(({ feed }) => {
    const known = feed.creators.find(({ id }) => id === creator);
    if (known) known.avatar = src;
    return known !== undefined;
  });
  if (!made.ok) return failure(saidOf(made.error));
  return made.value ? success(null) : gone;
}
