import { openProject, type Project } from '../project/folder/project.js';
import { applyImport, type ImportOutcome } from '../project/import/applyImport.js';
import { importArchive } from '../project/import/archives/importArchive.js';
import { addressOf, importFrom, type Imported } from '../project/import/importFrom.js';
import { needsCurrency, settle } from '../project/import/settle.js';
import { keyVariable, type ApiPlatform, type ShopAccess } from '../project/import/shops/access.js';
import type { ShopWorld } from '../project/import/shops/gentle.js';
import {
  addVideoLink,
  longAddress,
  readVideoLink,
  type VideoLink,
} from '../project/import/videoLink.js';
import type { CliWorld } from './cliWorld.js';
import type { Given } from './command.js';
import { failed, interrupted, misused, type CommandResult } from './commandResult.js';
import { askCurrency, NOT_SHOWN, tellArchive, tellImport } from './import.js';
import { createProgress } from './progress.js';
import { DEFAULT_FOLDER } from './projectFolder.js';

interface Step {
  lines: string[];
  data: Record<string, unknown>;
}

/** Ends the command with this. */
class Stop extends Error {
  constructor(readonly result: CommandResult) {
    super('stop');
  }
}

export async function runImport(given: Given, world: CliWorld): Promise<CommandResult> {
  const opened = await openProject(given.text('project') ?? DEFAULT_FOLDER);
  if (!opened.ok) return failed(opened.error);
  const project = opened.value;
  const progress = createProgress(world);
  const shop: ShopWorld = {
    env: world.env,
    signal: world.signal,
    onProgress: progress.show,
    version: world.version,
  };
  const steps: Step[] = [];
  try {
    const targets = given.words.length ? given.words : await knownAddresses(project);
    if (targets.length === 0)
      return misused(
        'Nothing was imported by address yet. Expected: an address such as https://shop.example, or a file such as products.csv.',
        'import',
      );
    for (const target of targets) {
      if (world.signal.aborted) throw new Stop(interrupted('What was imported before is kept.'));
      const link = readVideoLink(await longAddress(target, shop));
      steps.push(
        link
          ? await addLink(project, link, given, world)
          : ((await addArchive(project, target, given, shop)) ??
              (await importProducts(project, target, given, world, shop))),
      );
    }
    return {
      exitCode: 0,
      lines: steps.flatMap(({ lines }) => lines),
      data: { imports: steps.map(({ data }) => data) },
    };
  } catch (error) {
    if (error instanceof Stop) return withBefore(error.result, steps);
    throw error;
  } finally {
    progress.end();
    await project.close();
  }
}

/** What was done before something failed is done, and is told. */
const withBefore = (result: CommandResult, steps: readonly Step[]): CommandResult => ({
  ...result,
  lines: [...steps.flatMap(({ lines }) => lines), ...result.lines],
  data: { ...result.data, imports: steps.map(({ data }) => data) },
});

async function knownAddresses(project: Project): Promise<string[]> {
  const read = await project.read();
  if (!read.ok) throw new Stop(failed(read.error));
  return read.value.sources.imports.flatMap(({ from }) => (/^https?:/.test(from) ? from : []));
}

async function importProducts(
  project: Project,
  target: string,
  given: Given,
  world: CliWorld,
  shop: ShopWorld,
): Promise<Step> {
  const limit = given.text('limit');
  const access = await accessTo(project, target, given, world);
  const imported = await importFrom(
    target,
    {
      limit: limit === undefined ? undefined : Number(limit),
      shop: given.text('shop'),
      withVideos: given.has('videos'),
      pauseMs: Number(given.text('pause') ?? 0.5) * 1000,
      access,
    },
    shop,
  );
  if (!imported.ok) {
    if (imported.error.code === 'INTERRUPTED') throw new Stop(interrupted(imported.error.message));
    throw new Stop(failed(imported.error));
  }
  const { from, catalogued } = imported.value;
  const keep = new Set(given.texts('keep'));
  for (const candidate of catalogued.candidates)
    if (keep.has(candidate.id)) delete candidate.leftOut;
  const currency = await currencyOf(project, imported.value, given, world);
  const settled = settle(catalogued, currency);
  const { platform, channel, region, precision } = access;
  const run = {
    from,
    kind: catalogued.kind,
    currency,
    isWhole: catalogued.isWhole,
    at: new Date(world.env.nowMs()).toISOString(),
    said: { platform, channel, region, precision },
  };
  const outcome = await project.update((draft): ImportOutcome => applyImport(draft, settled, run));
  if (!outcome.ok) throw new Stop(failed(outcome.error));
  return {
    lines: tellImport(from, catalogued, settled, outcome.value),
    data: {
      from,
      kind: catalogued.kind,
      products: settled.products.length,
      ...outcome.value,
      leftOut: settled.leftOut,
      refused: settled.refused,
      losses: settled.losses,
      notes: catalogued.notes,
    },
  };
}

/** What is typed counts; then what was said of this shop before. The key is never kept. */
async function accessTo(
  project: Project,
  target: string,
  given: Given,
  { environment }: CliWorld,
): Promise<ShopAccess> {
  const read = await project.read();
  if (!read.ok) throw new Stop(failed(read.error));
  const { feed, sources } = read.value;
  const address = addressOf(target)?.replace(/\/$/, '');
  const before = sources.imports.find(({ from }) => from === address);
  const precision = given.text('precision');
  return {
    platform: (given.text('platform') ?? before?.platform) as ApiPlatform | undefined,
    keyFor: (platform) => given.text('key') ?? environment[keyVariable(platform)],
    channel: given.text('channel') ?? before?.channel,
    region: given.text('region') ?? before?.region,
    currency: given.text('currency') ?? before?.currency ?? feed.currency,
    precision: precision === undefined ? before?.precision : Number(precision),
  };
}

/** What the shop says counts; then what was said on the command line, or once before; then whoever sits there is asked. */
async function currencyOf(
  project: Project,
  { from, catalogued }: Imported,
  given: Given,
  world: CliWorld,
): Promise<string | undefined> {
  const read = await project.read();
  if (!read.ok) throw new Stop(failed(read.error));
  const { feed, sources } = read.value;
  const known =
    catalogued.currency ??
    given.text('currency')?.toUpperCase() ??
    sources.imports.find((run) => run.from === from)?.currency ??
    feed.currency;
  if (known !== undefined || !needsCurrency(catalogued)) return known;
  const answer = await askCurrency(world);
  if (answer !== null) return answer;
  if (world.signal.aborted) throw new Stop(interrupted('Nothing was changed.'));
  throw new Stop(
    failed({
      code: 'CURRENCY_UNKNOWN',
      message: `The prices of ${from} name no currency, and nothing was changed. Say it once: reelshelf import ${given.words[0] ?? from} --currency EUR`,
    }),
  );
}

/** @returns `null` when it is none. */
async function addArchive(
  project: Project,
  target: string,
  given: Given,
  shop: ShopWorld,
): Promise<Step | null> {
  const rights = given.text('rights') as 'owned' | 'licensed' | undefined;
  const wishes = { rights, creator: given.text('creator') };
  const taken = await importArchive(target, project, wishes, shop);
  if (taken === null) return null;
  if (taken.ok)
    return { lines: tellArchive(target, taken.value), data: { from: target, ...taken.value } };
  const { code, message } = taken.error;
  throw new Stop(code === 'INTERRUPTED' ? interrupted(message) : failed(taken.error));
}

async function addLink(
  project: Project,
  link: VideoLink,
  given: Given,
  world: CliWorld,
): Promise<Step> {
  const rights = given.text('rights') as 'owned' | 'licensed' | undefined;
  const at = new Date(world.env.nowMs()).toISOString();
  const added = await project.update((draft) =>
    addVideoLink(draft, link, { rights, creator: given.text('creator') }, at),
  );
  if (!added.ok) throw new Stop(failed(added.error));
  const { id, isNew, isShown } = added.value;
  const { type, src } = link.source;
  return {
    lines: isNew
      ? [`Video "${id}" (${type} ${src}) is in the feed.`, ...(isShown ? [] : [NOT_SHOWN])]
      : [`Video "${id}" is in the feed already; nothing was changed.`],
    data: { video: id, type, src, isNew },
  };
}
