/** An approved clip becomes a video of the feed, with all that its creator has stated. */
import { sayUnusable } from '../uploads/sayFile.js';
import { saidOf } from '../refusals.js';
import { join } from 'node:path';
import type { FeedDocument } from '../../project/folder/feedDocument.js';
import { recordProof } from '../../project/folder/proofs.js';
import type { Draft, Project } from '../../project/folder/project.js';
import type { MediaLibrary } from '../../project/prepare/library.js';
import { prepareVideos } from '../../project/prepare/prepareVideos.js';
import type { Gifts, KeptGift } from '../../submissions/log/gifts.js';
import type { Gift, Submitted } from '../../submissions/shared/gift.js';
import { grantProof } from '../proofs/grantProof.js';
import { keepProof } from '../proofs/keepProof.js';
import { keptFor, type Outcome } from '../uploads/work.js';

export interface EnterDeps {
  project: Project;
  gifts: Gifts;
  library: MediaLibrary;
  signal: AbortSignal;
  nowMs(): number;
  onProgress(done: number): void;
}

/**
 * May be run again at any time: what an earlier run had finished is found, and not made a second time. The video is not shown before the
 * rights stand beside it, in the same step as everything else.
 */
export async function enterGift({ folderName }: KeptGift, deps: EnterDeps): Promise<Outcome> {
  const { project, gifts, library, signal, nowMs } = deps;
  const gift = await gifts.at(folderName);
  const { submission } = gift ?? {};
  if (!gift || !submission || gift.state !== 'approved') return {};
  if (gift.video !== null) return { video: gift.video };
  const path = join(gifts.folderOf(folderName), submission.upload);
  const source = {
    path,
    name: `${submission.title}.mp4`,
    captions: [],
    descriptions: [],
    described: null,
  };
  const prepared = await prepareVideos(library, project, [source], {
    said: { rights: 'unknown' },
    posterAt: new Map(),
    replaces: false,
    signal,
    nowMs,
    onProgress: (_file, done) => deps.onProgress(done),
    onFile: () => {},
  });
  if (!prepared.ok) return keptFor(saidOf(prepared.error));
  const [report] = prepared.value;
  if (!report) return { isKept: true };
  if (report.outcome === 'unusable') {
    await gifts.write(folderName, {
      kind: 'failed',
      about: submission.id,
      words: report.why.message,
    });
    return { isRefused: true, ...sayUnusable(report.why, submission.title) };
  }
  const isStill = (await gifts.at(folderName))?.state === 'approved';
  const proof = isStill ? await keepProof(project.folder, grantProof(gift, submission)) : null;
  const made = await project.update((draft) => {
    if (proof) {
      describe(draft, report.id, gift, submission);
      recordProof(draft.sources, { ...proof, videos: [report.id] });
    } else takeOut(draft.feed, report.id);
  });
  if (!made.ok) return keptFor(saidOf(made.error));
  if (!isStill) return {};
  await gifts.write(folderName, { kind: 'entered', about: submission.id, video: report.id });
  return { video: report.id };
}

export function takeOut(feed: FeedDocument, id: string): void {
  feed.videos = feed.videos.filter((video) => video.id !== id);
}

function describe({ feed, catalogue }: Draft, id: string, gift: Gift, submitted: Submitted): void {
  const video = feed.videos.find((each) => each.id === id);
  const { invitation } = gift;
  // What the merchant has changed since an earlier run is theirs.
  if (!video || video.gift === invitation.gift) return;
  const { creator } = invitation;
  if (!feed.creators.some((each) => each.id === creator.id)) feed.creators.push(creator);
  const { until, territories, channels } = submitted.grant;
  video.title = submitted.title;
  video.creator = creator.id;
  video.disclosure = submitted.relation;
  video.rights = {
    status: 'licensed',
    expiresAt: `${until}T23:59:59Z`,
    ...(territories.length > 0 ? { territories } : {}),
    channels,
  };
  video.gift = invitation.gift;
  const { product } = gift;
  if (product === null) return;
  video.tags = [{ product }];
  const listed = feed.products.some((each) => each.id === product);
  const known = catalogue.products.find((each) => each.id === product);
  if (!listed && known) feed.products.push(known);
}
