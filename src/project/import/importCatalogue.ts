/** A catalogue into a project, from where it stands to what became of it. */
import { failure, success, type Result } from '../../tools/result.js';
import type { Project, ProjectError } from '../folder/project.js';
import type { ImportRun } from '../folder/sources.js';
import { applyImport, type ImportOutcome } from './applyImport.js';
import { addressOf, importFrom, type ImportOptions } from './importFrom.js';
import { needsCurrency, normalizeCatalogue, type NormalizedCatalogue } from './normalize.js';
import type { ShopAccess } from './shops/access.js';
import type { ShopWorld } from './shops/shopClient.js';
import type { SourceCatalogue, ImportError } from './types.js';

export interface ImportCatalogueOptions extends Omit<ImportOptions, 'access'> {
  /** Ids of products that are taken in though they would be left out. */
  keep?: readonly string[];
  /** What is said of the shop now; what was said of it before holds for the rest. */
  access: Partial<ShopAccess> & Pick<ShopAccess, 'keyFor'>;
  /** Of prices that name none, when nothing else says it. `null`: nobody says it. */
  askCurrency?(): Promise<string | null>;
}

export interface CatalogueImport {
  /** How the next run names it: an address, or a file's own name. */
  from: string;
  catalogue: SourceCatalogue;
  normalized: NormalizedCatalogue;
  outcome: ImportOutcome;
}

export interface CurrencyError {
  code: 'CURRENCY_UNKNOWN';
  message: string;
}

/** All of it, or nothing was changed. */
export async function importCatalogue(
  project: Project,
  target: string,
  { access: said, keep = [], askCurrency, ...options }: ImportCatalogueOptions,
  shop: ShopWorld,
): Promise<Result<CatalogueImport, ImportError | ProjectError | CurrencyError>> {
  const read = await project.read();
  if (!read.ok) return read;
  const { feed, sources } = read.value;
  const runOf = (from: string | undefined) => sources.imports.find((run) => run.from === from);
  const access = withBefore(said, runOf(addressOf(target)?.replace(/\/$/, '')), feed.currency);

  const imported = await importFrom(target, { ...options, access }, shop);
  if (!imported.ok) return imported;
  const { from, catalogue } = imported.value;
  for (const candidate of catalogue.candidates)
    if (keep.includes(candidate.id)) delete candidate.leftOut;

  // What the shop says counts; then what is said now, or was said once before; then whoever sits there is asked.
  let currency =
    catalogue.currency ?? said.currency?.toUpperCase() ?? runOf(from)?.currency ?? feed.currency;
  if (currency === undefined && needsCurrency(catalogue))
    currency = (await askCurrency?.()) ?? undefined;
  if (currency === undefined && needsCurrency(catalogue))
    return failure({
      code: 'CURRENCY_UNKNOWN',
      message: `The prices of ${from} name no currency, and nothing was changed.`,
    });

  const normalized = normalizeCatalogue(catalogue, currency);
  const { platform, channel, region, precision } = access;
  const outcome = await project.update((draft) =>
    applyImport(draft, normalized, {
      from,
      kind: catalogue.kind,
      currency,
      isWhole: catalogue.isWhole,
      at: new Date(shop.env.nowMs()).toISOString(),
      said: { platform, channel, region, precision },
    }),
  );
  return outcome.ok ? success({ from, catalogue, normalized, outcome: outcome.value }) : outcome;
}

/** What is said now counts; then what was said of this shop before. The key is never kept. */
const withBefore = (
  said: ImportCatalogueOptions['access'],
  before: ImportRun | undefined,
  currency: string | undefined,
): ShopAccess => ({
  platform: said.platform ?? (before?.platform as ShopAccess['platform']),
  keyFor: said.keyFor,
  channel: said.channel ?? before?.channel,
  region: said.region ?? before?.region,
  currency: said.currency ?? before?.currency ?? currency,
  precision: said.precision ?? before?.precision,
});
