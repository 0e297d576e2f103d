/** `POST submit/<token>/api/send` and `…/withdraw`. */
import { randomUUID } from 'node:crypto';
import { answerJson, refuse } from '../../server/answers.js';
import type { Gift } from '../shared/gift.js';
import type { LinkDesk } from './answerLink.js';
import { notThere } from './refusals.js';
import { whyClosed } from './clipUploads.js';
import { readSubmission } from './readSubmission.js';

/** @returns the gift as it is then, or a refusal. */
export async function act(
  { gifts, nowMs, forget }: LinkDesk,
  folderName: string,
  name: string,
  body: unknown,
): Promise<Gift | Response> {
  const before = await gifts.at(folderName);
  if (!before) return notThere();
  const closed = whyClosed(before, nowMs());
  // What was sent may be taken back after the last day, too.
  if (closed !== null && !(name === 'withdraw' && before.state === 'submitted'))
    return refuse(409, 'CLOSED', closed);
  const now = name === 'send' ? await send(before) : await withdraw(before);
  if (now instanceof Response) return now;
  // The merchant may have been faster.
  const late = now.state === 'approved' || now.state === 'refused' ? whyClosed(now, nowMs()) : null;
  return late === null ? now : refuse(409, 'CLOSED', late);

  async function send(gift: Gift): Promise<Gift | Response> {
    const today = new Date(nowMs()).toISOString().slice(0, 10);
    const read = await readSubmission(body, gift, today);
    if (!read.ok) return answerJson(422, { code: 'FIELD_REFUSED', ...read.error });
    const sent = await gifts.write(folderName, {
      kind: 'submitted',
      id: randomUUID(),
      ...read.value,
    });
    const replaced = gift.submission?.upload;
    if (sent?.state === 'submitted' && replaced && replaced !== read.value.upload)
      await forget(folderName, replaced);
    return sent ?? gift;
  }

  async function withdraw(gift: Gift): Promise<Gift> {
    const taken = await gifts.write(folderName, { kind: 'withdrawn' });
    if (taken?.state === 'withdrawn')
      for (const id of new Set([gift.file?.upload, gift.submission?.upload]))
        if (id) await forget(folderName, id);
    return taken ?? gift;
  }
}
