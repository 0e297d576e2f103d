/** From the gift to what it has sold, a line each. */
import { parseFeed } from '../../feed/read/parse.js';
import { BASE_URL, type FeedDocument } from '../../project/folder/feedDocument.js';
import type { Draft } from '../../project/folder/project.js';
import { answerJson } from '../../server/answers.js';
import type { Who } from '../../server/shared/people.js';
import type { Gifts } from '../../submissions/log/gifts.js';
import type { GiftLine, GiftReport } from '../../submissions/shared/giftReport.js';
import { refuseFolder } from '../refusals.js';
import type { GiftDeskDeps } from './giftDesk.js';
import { NOTHING, productOf, type VideoFigures } from './giftsCsv.js';
import { inboxGift } from './inbox.js';

/** What was counted of each video; `null` where no collector counts, or it could not say. */
export async function giftFigures(
  feed: FeedDocument,
  { figuresOf, log }: Pick<GiftDeskDeps, 'figuresOf' | 'log'>,
): Promise<ReadonlyMap<string, VideoFigures> | null> {
  const parsed = parseFeed(feed, BASE_URL).feed;
  if (!parsed || !figuresOf) return null;
  return figuresOf(parsed).catch((error: unknown) => {
    log(`GIFT_FIGURES: ${String(error)}`);
    return null;
  });
}

export function productTitles({ feed, catalogue }: Draft): (id: string) => string {
  const titles = new Map(
    [...catalogue.products, ...feed.products].map(({ id, title }) => [id, title]),
  );
  return (id) => titles.get(id) || id;
}

/** @param who - a creator is told of their own gifts, a viewer of no code. */
export async function answerGiftReport(
  gifts: Gifts,
  { role, creator }: Pick<Who, 'role' | 'creator'>,
  deps: GiftDeskDeps,
): Promise<Response> {
  const now = await deps.project.read();
  if (!now.ok) return refuseFolder(now.error);
  const titleOf = productTitles(now.value);
  const all = (await gifts.all())
    .map((kept) => inboxGift(kept, deps.env.nowMs()))
    .filter(({ invitation }) => role !== 'creator' || invitation.creator.id === creator);
  const figures = all.some(({ video }) => video !== null)
    ? await giftFigures(now.value.feed, deps)
    : null;
  const lines = all.map((gift): GiftLine => {
    const { invitation, submission, video } = gift;
    const maySeeCode = role !== 'viewer';
    return {
      id: gift.id,
      creator: invitation.creator.name || invitation.creator.handle,
      product: productOf(gift, titleOf),
      state: gift.state,
      words: gift.words,
      invitedOn: invitation.at.slice(0, 10),
      title: submission?.title ?? null,
      rightsUntil: submission?.grant.until ?? null,
      video,
      sparkCode: maySeeCode ? (submission?.sparkCode ?? '') : '',
      sparkUntil: maySeeCode ? (submission?.sparkUntil ?? '') : '',
      figures: figures && video !== null ? (figures.get(video) ?? NOTHING) : null,
    };
  });
  return answerJson(200, { gifts: lines } satisfies GiftReport);
}
