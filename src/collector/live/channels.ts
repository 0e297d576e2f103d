import { readdir } from 'node:fs/promises';
import { showAt, type LiveChange, type LiveDeed, type LiveShow } from '../../feed/live/changes.js';
import { failure, success, type Result } from '../../tools/result.js';
import { createTurns } from '../../tools/inTurn.js';
import { makeChannelFile, openChannelFile, type ChannelFile } from './channelFile.js';
import { CHANNEL_ID } from './shared/wire.js';

/** A live of ten hours with a change each ten seconds. */
const MAX_CHANGES = 3600;
const MAX_CHANNELS = 1000;

/** One channel, as it is now. */
export interface Channel {
  id: string;
  life: string;
  changes: readonly LiveChange[];
}

export interface Channels {
  /** `null` where nothing has happened in it yet. */
  find(id: string): Promise<Channel | null>;
  /** Does it, keeps it, and answers with the change; `null` where it was so already. Else why it cannot be done. */
  change(
    id: string,
    deed: LiveDeed,
  ): Promise<Result<{ channel: Channel; change: LiveChange | null }, string>>;
  ids(): Promise<readonly string[]>;
}

/** @param onChange - hears of each change once it is kept. */
export function createChannels(
  folder: string,
  nowMs: () => number,
  onChange: (channel: Channel, change: LiveChange) => void,
): Channels {
  const files = new Map<string, Promise<ChannelFile | null>>();
  const turns = new Map<string, ReturnType<typeof createTurns>>();

  const fileOf = (id: string): Promise<ChannelFile | null> => {
    const opened = files.get(id) ?? openChannelFile(folder, id);
    files.set(id, opened);
    // What was not there, or could not be read, is looked for again.
    opened.then(
      (file) => file ?? files.delete(id),
      () => files.delete(id),
    );
    return opened;
  };
  const ids = async () => {
    const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
    return names.flatMap((name) => {
      const [, id = ''] = /^(.+)\.jsonl$/.exec(name) ?? [];
      return CHANNEL_ID.test(id) ? [id] : [];
    });
  };
  const begin = async (id: string): Promise<ChannelFile | null> => {
    if ((await ids()).length >= MAX_CHANNELS) return null;
    const made = makeChannelFile(folder, id);
    files.set(id, made);
    made.catch(() => files.delete(id));
    return made;
  };
  const inTurn = (id: string) => {
    const known = turns.get(id) ?? createTurns();
    turns.set(id, known);
    return known;
  };

  return {
    ids,
    async find(id) {
      const file = await fileOf(id);
      return file && { id, life: file.life, changes: file.changes };
    },
    change: (id, deed) =>
      inTurn(id)(async () => {
        const opened = await fileOf(id);
        const why = whyNot(showAt(opened?.changes ?? []), deed);
        if (why !== null) return failure(why);
        const file = opened ?? (await begin(id));
        if (!file)
          return failure(
            `There are ${MAX_CHANNELS} channels already. Delete old files in ${folder}.`,
          );
        const channel: Channel = { id, life: file.life, changes: file.changes };
        if (isSo(showAt(file.changes), deed)) return success({ channel, change: null });
        if (file.changes.length >= MAX_CHANGES)
          return failure(`This live has had ${MAX_CHANGES} changes. Go on with another channel.`);
        const last = file.changes.at(-1);
        const change: LiveChange = {
          ...deed,
          seq: file.changes.length + 1,
          // A clock that is set back meanwhile puts nothing before what was earlier.
          atMs: Math.max(nowMs(), last?.atMs ?? 0),
        };
        await file.append(change);
        onChange(channel, change);
        return success({ channel, change });
      }),
  };
}

function whyNot({ state }: LiveShow, { type }: LiveDeed): string | null {
  if (type === 'started' || state === 'live') return null;
  if (type === 'ended' && state === 'ended') return null;
  return state === 'scheduled'
    ? 'The live has not begun. Start it first.'
    : 'The live has ended. Start it again to go on.';
}

function isSo({ state, pins, prices, recording }: LiveShow, deed: LiveDeed): boolean {
  switch (deed.type) {
    case 'started':
      return state === 'live';
    case 'pinned':
      return pins[0] === deed.product;
    case 'unpinned':
      return !pins.includes(deed.product);
    case 'priced':
      return JSON.stringify(prices.get(deed.product) ?? null) === JSON.stringify(deed.price);
    case 'ended':
      return state === 'ended' && (deed.recording ?? recording) === recording;
  }
}
