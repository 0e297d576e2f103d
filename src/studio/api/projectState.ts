import { basename } from 'node:path';
import type { Draft, Project, ProjectError } from '../../project/folder/project.js';
import { missingProducts } from '../../project/folder/sources.js';
import { madeOf } from '../../project/prepare/record.js';
import { success, type Result } from '../../tools/result.js';
import type { StudioProject } from '../shared/wire.js';

/** The project as the page works on it. */
export async function readState(project: Project): Promise<Result<StudioProject, ProjectError>> {
  // Asked for first: what is written between the two is told of by a later revision, and read again.
  const revision = await project.revision();
  const read = await project.read();
  return read.ok ? success(stateOf(project, revision, read.value)) : read;
}

export function stateOf(
  { folder }: Project,
  revision: string,
  { feed, sources, catalogue }: Draft,
): StudioProject {
  const listed = new Set(feed.products.map(({ id }) => id));
  return {
    revision,
    name: basename(folder),
    feed,
    catalogue: catalogue.products.filter(({ id }) => !listed.has(id)),
    made: Object.fromEntries(
      sources.videos.flatMap((origin) => {
        const made = madeOf(origin);
        return made ? [[origin.id, { posterAt: made.posterAt, from: origin.from }]] : [];
      }),
    ),
    missing: Object.fromEntries(missingProducts(sources)),
  };
}
