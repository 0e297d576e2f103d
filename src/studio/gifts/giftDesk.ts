/** Invitations and what came of them, for the studio's page: everything below `api/gifts`. */
import { said } from '../../i18n/said.js';
import { join } from 'node:path';
import type { Feed } from '../../feed/schema.js';
import type { Project } from '../../project/folder/project.js';
import { answer, answerJson } from '../../server/answers.js';
import { sendFile } from '../../server/sendFile.js';
import type { Who } from '../../server/shared/people.js';
import { createGifts, type Gifts, type KeptGift } from '../../submissions/log/gifts.js';
import type { Inbox, LinkAnswer } from '../../submissions/shared/wire.js';
import type { Env } from '../../tools/env.js';
import { refuse, refuseFolder } from '../refusals.js';
import type { Jobs } from '../uploads/jobs.js';
import { decide } from './decide.js';
import { enterGift } from './enterGift.js';
import { answerGiftReport, giftFigures, productTitles } from './giftReport.js';
import { giftsCsv, type VideoFigures } from './giftsCsv.js';
import { inboxGift, inviteSettings, keepInviteSettings } from './inbox.js';
import { readInvite } from './readInvite.js';
import { watchGifts } from './watchGifts.js';

export interface GiftDesk {
  /** @param path - after `gifts`. @param body - of a POST. */
  answer(request: Request, path: string, body: unknown): Promise<Response>;
  /** What came of each gift, as far as this person may know. */
  report(who: Who): Promise<Response>;
  /** Goes on with what an earlier run had begun, and tells when something comes in. */
  start(): () => void;
}

export interface GiftDeskDeps {
  project: Project;
  jobs: Jobs;
  env: Pick<Env, 'nowMs' | 'setTimer'>;
  onChange(revision: string): void;
  /** What was counted of each video, where a collector counts. */
  figuresOf?: ((feed: Feed) => Promise<ReadonlyMap<string, VideoFigures>>) | undefined;
  log(line: string): void;
}

export function createGiftDesk(deps: GiftDeskDeps): GiftDesk {
  const { project, jobs, env, onChange, log } = deps;
  const gifts = createGifts(project.folder, env);
  const nowMs = () => env.nowMs();

  const enter = (kept: KeptGift) =>
    jobs.start(
      kept.gift.invitation.gift,
      kept.gift.submission?.title ?? kept.gift.invitation.gift,
      async (library, onProgress, signal) => ({
        ...(await enterGift(kept, { project, gifts, library, signal, nowMs, onProgress })),
        // The creator's file stays: it is what was agreed to.
        isKept: true,
      }),
    );

  async function answerInbox(): Promise<Response> {
    const revision = await gifts.revision();
    const now = await project.read();
    if (!now.ok) return refuseFolder(now.error);
    const all = await gifts.all();
    return answerJson(200, {
      revision,
      gifts: all.map((kept) => inboxGift(kept, nowMs())),
      ...inviteSettings(now.value),
    } satisfies Inbox);
  }

  async function invite(body: unknown): Promise<Response> {
    const now = await project.read();
    if (!now.ok) return refuseFolder(now.error);
    const read = readInvite(body, now.value, new Date(nowMs()).toISOString().slice(0, 10));
    if (!read.ok) return refuse(422, 'INVITATION_REFUSED', read.error);
    const { invitation, settings } = read.value;
    const kept = await project.update((draft) => keepInviteSettings(draft, settings));
    if (!kept.ok) return refuseFolder(kept.error);
    const token = await gifts.invite(invitation);
    return answerJson(200, { id: invitation.gift, token } satisfies LinkAnswer);
  }

  async function answerDecision(kept: KeptGift, body: unknown): Promise<Response> {
    const decided = await decide(project, gifts, kept, body);
    if (!decided.ok) return refuse(409, 'DECISION_REFUSED', decided.error);
    const now = { ...kept, gift: decided.value };
    if (isWaiting(now)) enter(now);
    return answerJson(200, inboxGift(now, nowMs()));
  }

  return {
    async answer(request, path, body) {
      const isPost = request.method === 'POST';
      if (path === '') return isPost ? invite(body) : answerInbox();
      if (path === '.csv') return answerCsv(gifts, deps);
      const [, id, part] = /^\/([\w-]+)\/(clip|link|decision)$/.exec(path) ?? [];
      const kept = (await gifts.all()).find(({ gift }) => gift.invitation.gift === id);
      if (!kept)
        return refuse(
          404,
          'NOT_FOUND',
          said('server.gift.gone', undefined, 'There is no such gift.'),
        );
      if (part === 'clip') return answerClip(request, gifts, kept);
      if (!isPost)
        return refuse(405, 'METHOD_NOT_ALLOWED', 'This is sent with POST.', { allow: 'POST' });
      if (part === 'decision') return answerDecision(kept, body);
      if (kept.gift.state === 'cancelled')
        return refuse(409, 'INVITATION_OVER', said('server.invite.over'));
      const token = await gifts.relink(kept.folderName);
      return answerJson(200, { id: kept.gift.invitation.gift, token } satisfies LinkAnswer);
    },
    report: (who) => answerGiftReport(gifts, who, deps),
    start() {
      void gifts
        .all()
        .then((all) => all.filter(isWaiting).forEach(enter))
        .catch((error: unknown) => log(`GIFTS: ${String(error)}`));
      return watchGifts(gifts, env, onChange);
    },
  };
}

/** Approved, and no video yet. */
const isWaiting = ({ gift }: KeptGift) => gift.state === 'approved' && gift.video === null;

async function answerCsv(gifts: Gifts, deps: GiftDeskDeps): Promise<Response> {
  const now = await deps.project.read();
  if (!now.ok) return refuseFolder(now.error);
  const figures = await giftFigures(now.value.feed, deps);
  const all = (await gifts.all()).map((kept) => inboxGift(kept, deps.env.nowMs()));
  return answer(200, giftsCsv(all, productTitles(now.value), figures), {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="gifts.csv"',
  });
}

async function answerClip(
  request: Request,
  gifts: Gifts,
  { folderName, gift }: KeptGift,
): Promise<Response> {
  const file = gift.sentFile;
  const sent =
    file && (await sendFile(request, join(gifts.folderOf(folderName), file.upload), file.type));
  return (
    sent ??
    refuse(404, 'NOT_FOUND', said('server.gift.gone', undefined, 'The clip is no longer there.'))
  );
}
