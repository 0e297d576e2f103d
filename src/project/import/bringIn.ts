/** A catalogue into a project, from where it stands to what became of it. */
import { failure, success, type Result } from '../../tools/result.js';
import type { Project, ProjectError } from '../folder/project.js';
import type { ImportRun } from '../folder/sources.js';
import { applyImport, type ImportOutcome } from './applyImport.js';
import { addressOf, importFrom, type ImportOptions } from './importFrom.js';
import { needsCurrency, settle, type Settled } from './settle.js';
import type { ShopAccess } from './shops/access.js';
import type { ShopWorld } from './shops/gentle.js';
import type { Catalogued, ImportError } from './types.js';

export interface BringInOptions extends Omit<ImportOptions, 'access'> {
  /** Ids of products that are taken in though they would be left out. */
  keep?: readonly string[];
  /** What is said of the shop now; what was said of it before holds for the rest. */
  access: Partial<ShopAccess> & Pick<ShopAccess, 'keyFor'>;
  /** Of prices that name none, when nothing else says it. `null`: nobody says it. */
  askCurrency?(): Promise<string | null>;
}

export interface BroughtIn {
  /** How the next run names it: an address, or a file's own name. */
  from: string;
  catalogued: Catalogued;
  settled: Settled;
  outcome: ImportOutcome;
}

export interface CurrencyError {
  code: 'CURRENCY_UNKNOWN';
  message: string;
}

/** All of it, or nothing was changed. */
export async function bringIn(
  project: Project,
  target: string,
  { access: said, keep = [], askCurrency, ...options }: BringInOptions,
  shop: ShopWorld,
): Promise<Result<BroughtIn, ImportError | ProjectError | CurrencyError>> {
  const read = await project.read();
  if (!read.ok) return read;
  const { feed, sources } = read.value;
  const runOf = (from: string | undefined) => sources.imports.find((run) => run.from === from);
  const access = withBefore(said, runOf(addressOf(target)?.replace(/\/$/, '')), feed.currency);

  const imported = await importFrom(target, { ...options, access }, shop);
  if (!imported.ok) return imported;
  const { from, catalogued } = imported.value;
  for (const candidate of catalogued.candidates)
    if (keep.includes(candidate.id)) delete candidate.leftOut;

  // What the shop says counts; then what is said now, or was said once before; then whoever sits there is asked.
  let currency =
    catalogued.currency ?? said.currency?.toUpperCase() ?? runOf(from)?.currency ?? feed.currency;
  if (currency === undefined && needsCurrency(catalogued))
    currency = (await askCurrency?.()) ?? undefined;
  if (currency === undefined && needsCurrency(catalogued))
    return failure({
      code: 'CURRENCY_UNKNOWN',
      message: `The prices of ${from} name no currency, and nothing was changed.`,
    });

  const settled = settle(catalogued, currency);
  const { platform, channel, region, precision } = access;
  const outcome = await project.update((draft) =>
    applyImport(draft, settled, {
      from,
      kind: catalogued.kind,
      currency,
      isWhole: catalogued.isWhole,
      at: new Date(shop.env.nowMs()).toISOString(),
      said: { platform, channel, region, precision },
    }),
  );
  return outcome.ok ? success({ from, catalogued, settled, outcome: outcome.value }) : outcome;
}

/** What is said now counts; then what was said of this shop before. The key is never kept. */
const withBefore = (
  said: BringInOptions['access'],
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
