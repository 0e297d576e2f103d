/** Products from a shop's address or an exported file, as a job of the studio. */
import type { Project } from '../../project/folder/project.js';
import { importCatalogue } from '../../project/import/importCatalogue.js';
import { keyVariable } from '../../project/import/shops/access.js';
import type { ShopWorld } from '../../project/import/shops/shopClient.js';
import { failure, success, type Result } from '../../tools/result.js';

export interface ImportRequest {
  /** A shop's address, or a file's path. */
  from: string;
  /** What the file is called. */
  name?: string;
  currency?: string | undefined;
}

const PAUSE_MS = 500;

/** @returns what came of it, or why nothing did, in whole sentences. */
export async function importProducts(
  project: Project,
  { from, name, currency }: ImportRequest,
  environment: Readonly<Record<string, string | undefined>>,
  shop: ShopWorld,
): Promise<Result<string, string>> {
  const brought = await importCatalogue(
    project,
    from,
    {
      name,
      withVideos: false,
      pauseMs: PAUSE_MS,
      access: { keyFor: (platform) => environment[keyVariable(platform)], currency },
    },
    shop,
  );
  if (!brought.ok) {
    const { code, message } = brought.error;
    return failure(
      code === 'CURRENCY_UNKNOWN'
        ? `${message} Write the currency beside the address, such as EUR, and bring them in again.`
        : message,
    );
  }
  const { normalized, catalogue, outcome } = brought.value;
  const { added, changed, same, vanished } = outcome;
  const leftOut = normalized.leftOut.length;
  return success(
    [
      `${normalized.products.length} ${normalized.products.length === 1 ? 'product' : 'products'}: ${added.length} new, ${changed.length} changed, ${same} the same.`,
      ...(leftOut > 0 ? [`${leftOut} left out: drafts, fees and the like.`] : []),
      ...(vanished.length > 0 ? [`${vanished.length} are no longer in the shop.`] : []),
      ...normalized.losses,
      ...catalogue.notes,
    ].join(' '),
  );
}
