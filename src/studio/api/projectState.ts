import { basename } from 'node:path';
import type { Product } from '../../feed/schema.js';
import type { Draft, Project, ProjectError } from '../../project/folder/project.js';
import { missingProducts } from '../../project/folder/sources.js';
import { madeOf } from '../../project/prepare/record.js';
import { success, type Result } from '../../tools/result.js';
import type { ListedProduct, ProductList, StudioProject } from '../shared/wire.js';

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
  { feed, sources, catalogueMark }: Draft & { catalogueMark: string },
): StudioProject {
  return {
    revision,
    name: basename(folder),
    feed,
    catalogueMark,
    made: Object.fromEntries(
      sources.videos.flatMap((origin) => {
        const made = madeOf(origin);
        return made ? [[origin.id, { posterAt: made.posterAt, from: origin.from }]] : [];
      }),
    ),
    missing: Object.fromEntries(missingProducts(sources)),
  };
}

/** What the shop sells, without what only a shelf needs of it. */
export async function readProducts(project: Project): Promise<Result<ProductList, ProjectError>> {
  const read = await project.read();
  if (!read.ok) return read;
  const { catalogue, catalogueMark } = read.value;
  return success({ mark: catalogueMark, products: catalogue.products.map(listed) });
}

const listed = ({ id, title, image, price, ref }: Product): ListedProduct => ({
  id,
  title,
  ...(image && { image }),
  ...(price && { price }),
  ...(ref && { ref }),
});
