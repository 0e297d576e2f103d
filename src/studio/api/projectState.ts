import { basename } from 'node:path';
import type { Product } from '../../feed/schema.js';
import type { Draft, Project, ProjectError } from '../../project/folder/project.js';
import { proofFiles, type ProofFile } from '../../project/folder/proofs.js';
import { missingProducts, type Sources } from '../../project/folder/sources.js';
import { madeOf } from '../../project/prepare/record.js';
import { success, type Result } from '../../tools/result.js';
import type { ListedProduct, ProductList, Proof, StudioProject } from '../shared/wire.js';

/** The project as the page works on it. */
export async function readState(project: Project): Promise<Result<StudioProject, ProjectError>> {
  // Asked for first: what is written between the two is told of by a later revision, and read again.
  const revision = await project.revision();
  const read = await project.read();
  if (!read.ok) return read;
  const { proofs = [] } = read.value.sources;
  const files = proofs.length > 0 ? await proofFiles(project.folder) : null;
  return success(stateOf(project, revision, read.value, files ?? new Map()));
}

function stateOf(
  { folder }: Project,
  revision: string,
  { feed, sources, catalogueMark }: Draft & { catalogueMark: string },
  files: ReadonlyMap<string, ProofFile>,
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
    proofs: proofsOf(sources, files),
  };
}

function proofsOf(
  { proofs = [] }: Sources,
  files: ReadonlyMap<string, ProofFile>,
): StudioProject['proofs'] {
  const byVideo = new Map<string, Proof[]>();
  for (const { id, kind, at, videos } of proofs)
    for (const video of videos)
      byVideo.set(video, [
        ...(byVideo.get(video) ?? []),
        { id, kind, at, name: files.get(id)?.name ?? null },
      ]);
  return Object.fromEntries(byVideo);
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
