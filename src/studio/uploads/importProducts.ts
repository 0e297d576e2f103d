/** Products from a shop's address or an exported file, as a job of the studio. */
import { saidOf } from '../refusals.js';
import { said, saidAll, type Said } from '../../i18n/said.js';
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
): Promise<Result<Said, Said>> {
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
    return failure(whyNot(brought.error, name ?? from));
  }
  const { normalized, catalogue, outcome } = brought.value;
  const { added, changed, same, vanished } = outcome;
  const leftOut = normalized.leftOut.length;
  return success(
    saidAll(
      said(
        'server.import.counts',
        { new: added.length, changed: changed.length, same },
        `${normalized.products.length} ${normalized.products.length === 1 ? 'product' : 'products'}: ${added.length} new, ${changed.length} changed, ${same} the same.`,
      ),
      ...(leftOut > 0 ? [said('server.import.leftOut', { count: leftOut })] : []),
      ...(vanished.length > 0
        ? [
            said(
              'server.import.vanished',
              { count: vanished.length },
              `${vanished.length} are no longer in the shop.`,
            ),
          ]
        : []),
      ...[...normalized.losses, ...catalogue.notes].map((message) => ({ message, say: [] })),
    ),
  );
}

type ImportFault = Extract<Awaited<ReturnType<typeof importCatalogue>>, { ok: false }>['error'];

/** @param from - as whoever brings them in named it. */
function whyNot(error: ImportFault, from: string): Said {
  const { code, message } = error;
  switch (code) {
    case 'CURRENCY_UNKNOWN':
      return said(
        'server.import.currency',
        { from },
        `${message} Write the currency beside the address, such as EUR, and bring them in again.`,
      );
    case 'ADDRESS_REFUSED':
      return said('server.import.address', { address: from }, message);
    case 'SHOP_UNREACHABLE':
      return said('server.import.unreachable', { from }, message);
    case 'KEY_NEEDED':
    case 'KEY_REFUSED':
    case 'SETTING_NEEDED':
      return said('server.import.key', { from }, message);
    case 'FILE_UNREADABLE':
    case 'FILE_NOT_RECOGNISED':
      return said('server.import.file', { from }, message);
    case 'SHOP_NOT_RECOGNISED':
    case 'SHOP_REFUSED':
      return said('server.import.unknown', { from }, message);
    case 'INTERRUPTED':
      return { message, say: [] };
    default:
      return saidOf(error);
  }
}
