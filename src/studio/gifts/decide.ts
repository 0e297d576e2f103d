/** `POST api/gifts/<id>/decision`: what the merchant answers. */
import { saidOf } from '../refusals.js';
import { said, type Said } from '../../i18n/said.js';
import type { Project } from '../../project/folder/project.js';
import type { Gifts, KeptGift, NewEntry } from '../../submissions/log/gifts.js';
import type { Gift } from '../../submissions/shared/gift.js';
import { MAX_LENGTHS } from '../../submissions/shared/wire.js';
import { isRecord } from '../../tools/isRecord.js';
import { failure, success, type Result } from '../../tools/result.js';
import { typedLine } from '../../tools/typedLine.js';
import { takeOut } from './enterGift.js';

/** @returns the gift as it is then, or why it stays as it was. */
export async function decide(
  project: Project,
  gifts: Gifts,
  { folderName, gift }: KeptGift,
  body: unknown,
): Promise<Result<Gift, Said>> {
  const fields = isRecord(body) ? body : {};
  const about = typeof fields['about'] === 'string' ? fields['about'] : '';
  const words = typedLine(fields['words'], MAX_LENGTHS.note);
  const { kind } = fields;
  switch (kind) {
    case 'approved': {
      const now = await project.read();
      if (!now.ok) return failure(saidOf(now.error));
      const known = [...now.value.feed.products, ...now.value.catalogue.products];
      const product = known.find(({ id }) => id === fields['product'])?.id ?? null;
      return write({ kind, about, product }, ({ state }) => state === 'approved');
    }
    case 'changes_asked':
    case 'refused':
      if (words === '')
        return failure(said(kind === 'refused' ? 'server.gift.why' : 'server.gift.what'));
      return write({ kind, about, words }, ({ state }) => state === kind);
    case 'reopened':
      return reopen();
    case 'cancelled':
      return write({ kind }, ({ state }) => state === 'cancelled');
    default:
      return failure({
        message: 'Say what is decided: approved, changes_asked, refused, reopened, cancelled.',
        say: [],
      });
  }

  /** What counts is what follows from the log: somebody may have been faster. */
  async function write(
    entry: NewEntry,
    isDone: (gift: Gift) => boolean,
  ): Promise<Result<Gift, Said>> {
    const now = await gifts.write(folderName, entry);
    if (now && isDone(now)) return success(now);
    return failure(said('server.gift.changed'));
  }

  async function reopen(): Promise<Result<Gift, Said>> {
    const { video } = gift;
    if (video !== null) {
      // First: a video that nobody stands for is worse than an approval without a video.
      const taken = await project.update(({ feed }) => takeOut(feed, video));
      if (!taken.ok) return failure(saidOf(taken.error));
    }
    return write({ kind: 'reopened' }, ({ state }) => state === 'submitted');
  }
}
