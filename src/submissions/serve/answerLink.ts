/** What one link's page asks. */
import { join } from 'node:path';
import { answerJson, refuse } from '../../server/answers.js';
import { readBody } from '../../server/readBody.js';
import { sendFile } from '../../server/sendFile.js';
import { UPLOAD_ID, UPLOAD_METHODS } from '../../server/uploads.js';
import type { Gifts, KeptGift } from '../log/gifts.js';
import type { Gift } from '../shared/gift.js';
import { act } from './acts.js';
import { creatorView } from './creatorView.js';
import { notThere } from './refusals.js';
import { say } from './said.js';

export interface LinkDesk {
  gifts: Gifts;
  nowMs(): number;
  maxBytes: number;
  /** A file that nothing is about any more. */
  forget(folderName: string, upload: string): Promise<void>;
}

const MAX_BODY = 16_000;

export async function answerState(
  { folderName, gift }: KeptGift,
  { gifts, nowMs, maxBytes }: LinkDesk,
): Promise<Response> {
  const isFirst = gift.openedAt === null;
  const now = isFirst ? await gifts.write(folderName, { kind: 'opened' }) : gift;
  return answerJson(200, creatorView(now ?? gift, nowMs(), maxBytes));
}

export async function answerAct(
  request: Request,
  { folderName }: KeptGift,
  name: string,
  desk: LinkDesk,
): Promise<Response> {
  if (request.method !== 'POST')
    return refuse(405, 'METHOD_NOT_ALLOWED', 'This is sent with POST.', { allow: 'POST' });
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? ''))
    return refuse(415, 'TYPE_REFUSED', 'Send it as application/json.');
  const { text } = await readBody(request, MAX_BODY);
  let body: unknown;
  try {
    body = JSON.parse(text ?? '');
  } catch {
    return refuse(400, 'BODY_INVALID', say('notWhole'));
  }
  const now = await act(desk, folderName, name, body);
  return now instanceof Response
    ? now
    : answerJson(200, creatorView(now, desk.nowMs(), desk.maxBytes));
}

export async function answerClip(
  request: Request,
  { folderName, gift }: KeptGift,
  gifts: Gifts,
): Promise<Response> {
  if (!gift.file) return notThere();
  const path = join(gifts.folderOf(folderName), gift.file.upload);
  return (await sendFile(request, path, gift.file.type)) ?? notThere();
}

/** @param id - of one upload; empty to begin one. */
export function whyNoUpload(request: Request, gift: Gift, id: string): Response | null {
  const { method } = request;
  if (!UPLOAD_METHODS.includes(method) || (method === 'POST') !== (id === ''))
    return refuse(405, 'METHOD_NOT_ALLOWED', 'Uploads are sent, and never read.', {
      allow: 'POST, PATCH, HEAD, DELETE',
    });
  if (id !== '' && !UPLOAD_ID.test(id)) return notThere();
  // What is sent, or whole, is taken back by the page's own buttons only.
  return method === 'DELETE' && [gift.file?.upload, gift.submission?.upload].includes(id)
    ? refuse(409, 'UPLOAD_KEPT', say('file.kept'))
    : null;
}
