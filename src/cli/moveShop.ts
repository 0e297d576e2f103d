import { resolve } from 'node:path';
import { CollectorError } from '../collector/collectorError.js';
import type { ReportStore } from '../collector/store/types.js';
import { exportShop } from '../collector/transfer/exportShop.js';
import { importShop } from '../collector/transfer/importShop.js';
import { describeCounts } from '../collector/transfer/lines.js';
import type { CliWorld } from './cliWorld.js';
import { describePlace } from './collect.js';
import { commentsFolderOf, likesFolderOf, liveFolderOf } from './dataFolders.js';
import type { CollectSettings } from './collectSettings.js';
import { failed, type CommandResult } from './commandResult.js';
import { createProgress } from './progress.js';

type Place = Pick<CollectSettings, 'data' | 'store'>;

/** Writes what a store keeps into a file. @param shop - of this one; `null`: of all. */
export const exportTo = (
  file: string,
  shop: string | null,
  place: Place,
  world: CliWorld,
): Promise<CommandResult> =>
  withStore(place, world, async (store) => {
    const progress = createProgress(world);
    const counts = await exportShop(store, resolve(file), {
      tenant: shop,
      beside: besideOf(place),
      onProgress: (events) => progress.show(`${events.toLocaleString('en')} events written`),
    });
    progress.end();
    const of = shop === null ? '' : ` of ${shop}`;
    const nothing =
      shop !== null && ofShop.every((kind) => counts[kind] === 0)
        ? [`There is no shop called "${shop}" in it, or it has nothing yet.`]
        : [];
    return {
      exitCode: 0,
      lines: [...nothing, `Written to ${resolve(file)}${of}: ${describeCounts(counts)}.`],
      data: { file: resolve(file), counts },
    };
  });

const ofShop = ['events', 'signed', 'sums', 'questions', 'likes'] as const;

/** Takes in what {@link exportTo} wrote. */
export const importFrom = (file: string, place: Place, world: CliWorld): Promise<CommandResult> =>
  withStore(place, world, async (store) => {
    const progress = createProgress(world);
    const { counts, known, isAgain, notes } = await importShop(store, resolve(file), {
      beside: besideOf(place),
      onProgress: (done, { events }) =>
        progress.show(
          `${done.toLocaleString('en')} of ${events.toLocaleString('en')} events taken in`,
        ),
    });
    progress.end();
    const where = describePlace(place);
    const line = isAgain
      ? `${resolve(file)} was taken in before (${where}): nothing was to be done.`
      : `Taken in (${where}): ${describeCounts(counts)}.${known > 0 ? ` ${known.toLocaleString('en')} of the events were there already, and count once.` : ''}`;
    return { exitCode: 0, lines: [line, ...notes], data: { counts, known, isAgain, notes } };
  });

/** Beside the data, also where the events are in a database elsewhere. */
const besideOf = ({ data }: Place) => ({
  questions: commentsFolderOf(data),
  likes: likesFolderOf(data),
  lives: liveFolderOf(data),
});

async function withStore(
  { data, store: server }: Place,
  world: CliWorld,
  run: (store: ReportStore) => Promise<CommandResult>,
): Promise<CommandResult> {
  let store: ReportStore | null = null;
  try {
    store = await world.openStore(data, server);
    return await run(store);
  } catch (error) {
    if (error instanceof CollectorError) return failed(error);
    const message = error instanceof Error ? error.message : String(error);
    return failed({
      code: 'MOVE_FAILED',
      message: `${message.replace(/\.?$/, '.')} Run it again: nothing is doubled.`,
    });
  } finally {
    await store?.close();
  }
}
