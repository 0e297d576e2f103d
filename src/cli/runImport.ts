import { openProject, type Project } from '../project/folder/project.js';
import { importArchive } from '../project/import/archives/importArchive.js';
import { importCatalogue } from '../project/import/importCatalogue.js';
import { keyVariable, type ApiPlatform } from '../project/import/shops/access.js';
import type { ShopWorld } from '../project/import/shops/shopClient.js';
import {
  addVideoLink,
  resolveShortLink,
  readVideoLink,
  type VideoLink,
} from '../project/import/videoLink.js';
import type { CliWorld } from './cliWorld.js';
import type { Given } from './command.js';
import { failed, interrupted, misused, type CommandResult } from './commandResult.js';
import { askCurrency, NOT_SHOWN, describeArchive, describeImport } from './import.js';
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
      const link = readVideoLink(await resolveShortLink(target, shop));
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
  const number = (option: string) => {
    const text = given.text(option);
    return text === undefined ? undefined : Number(text);
  };
  const brought = await importCatalogue(
    project,
    target,
    {
      limit: number('limit'),
      shop: given.text('shop'),
      withVideos: given.has('videos'),
      pauseMs: (number('pause') ?? 0.5) * 1000,
      keep: given.texts('keep'),
      access: {
        platform: given.text('platform') as ApiPlatform | undefined,
        keyFor: (platform) => given.text('key') ?? world.environment[keyVariable(platform)],
        channel: given.text('channel'),
        region: given.text('region'),
        currency: given.text('currency'),
        precision: number('precision'),
      },
      askCurrency: () => askCurrency(world),
    },
    shop,
  );
  if (!brought.ok) throw new Stop(whyNot(brought.error, target, world));
  const { from, catalogue, normalized, outcome } = brought.value;
  return {
    lines: describeImport(from, catalogue, normalized, outcome),
    data: {
      from,
      kind: catalogue.kind,
      products: normalized.products.length,
      ...outcome,
      leftOut: normalized.leftOut,
      refused: normalized.refused,
      losses: normalized.losses,
      notes: catalogue.notes,
    },
  };
}

function whyNot(
  error: { code: string; message: string },
  target: string,
  { signal }: CliWorld,
): CommandResult {
  if (error.code === 'INTERRUPTED') return interrupted(error.message);
  if (error.code !== 'CURRENCY_UNKNOWN') return failed(error);
  if (signal.aborted) return interrupted('Nothing was changed.');
  const advice = `Say it once: reelshelf import ${target} --currency EUR`;
  return failed({ code: error.code, message: `${error.message} ${advice}` });
}

/** @returns `null` when it is none. */
async function addArchive(
  project: Project,
  target: string,
  given: Given,
  shop: ShopWorld,
): Promise<Step | null> {
  const rights = given.text('rights') as 'owned' | 'licensed' | undefined;
  const options = { rights, creator: given.text('creator') };
  const taken = await importArchive(target, project, options, shop);
  if (taken === null) return null;
  if (taken.ok)
    return { lines: describeArchive(target, taken.value), data: { from: target, ...taken.value } };
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
