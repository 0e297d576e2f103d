/** Everything below `api/proofs`. */
import { megabytes } from '../../server/uploads.js';
import { said, type Said } from '../../i18n/said.js';
import { PROOF_ID, proofFiles, recordProof, releaseProof } from '../../project/folder/proofs.js';
import type { Project } from '../../project/folder/project.js';
import { answerJson } from '../../server/answers.js';
import { sendFile } from '../../server/sendFile.js';
import { isRecord } from '../../tools/isRecord.js';
import { failure, success, type Result } from '../../tools/result.js';
import { readState } from '../api/projectState.js';
import { refuse, refuseFolder, saidOf } from '../refusals.js';
import { MAX_MESSAGE, MAX_PROOF_BYTES } from '../shared/wire.js';
import { keepProof, type ToKeep } from './keepProof.js';

/** `GET api/proofs/<id>`: as a file to keep, never shown as a page of ours, whatever is in it. */
export async function sendProof(
  request: Request,
  { folder }: Project,
  id: string,
): Promise<Response> {
  const file = PROOF_ID.test(id) ? (await proofFiles(folder))?.get(id) : undefined;
  const sent = file && (await sendFile(request, file.path, 'application/octet-stream'));
  if (!sent)
    return refuse(
      404,
      'NOT_FOUND',
      said(
        'server.proof.gone',
        undefined,
        'This proof is no longer in the folder .reelshelf-proofs.',
      ),
    );
  sent.headers.set(
    'content-disposition',
    `attachment; filename*=UTF-8''${encodeURIComponent(file.name).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)}`,
  );
  sent.headers.set('cache-control', 'private, no-store');
  return sent;
}

/** `POST api/proofs` with a ProofRequest. */
export async function answerProof(
  project: Project,
  body: unknown,
  nowMs: number,
): Promise<Response> {
  const fields = isRecord(body) ? body : {};
  const videos = fields['videos'];
  if (!Array.isArray(videos) || !videos.every((id) => typeof id === 'string') || !videos.length)
    return refuse(400, 'BODY_INVALID', 'Say whose rights it shows: {"videos": ["am-routine"]}.');
  const known = typeof fields['id'] === 'string' ? fields['id'] : null;
  const made =
    known === null
      ? await addProof(project, fields, videos as string[], nowMs)
      : await moveProof(project, known, videos as string[], fields['isReleased'] === true);
  if (!made.ok) return refuse(422, 'PROOF_REFUSED', made.error);
  const state = await readState(project);
  return state.ok ? answerJson(200, state.value) : refuseFolder(state.error);
}

async function addProof(
  project: Project,
  fields: Readonly<Record<string, unknown>>,
  videos: readonly string[],
  nowMs: number,
): Promise<Result<null, Said>> {
  const read = readProof(fields, new Date(nowMs).toISOString());
  if (!read.ok) return read;
  const entry = await keepProof(project.folder, read.value);
  const made = await project.update(({ feed, sources }) => {
    const there = feed.videos.flatMap(({ id }) => (videos.includes(id) ? [id] : []));
    if (there.length > 0) recordProof(sources, { ...entry, videos: there });
    return there.length;
  });
  if (!made.ok) return failure(saidOf(made.error));
  return made.value > 0
    ? success(null)
    : failure(said('server.video.gone', undefined, 'These videos are no longer in this project.'));
}

/** One that is kept holds for other videos, too, or no longer for these. */
async function moveProof(
  project: Project,
  id: string,
  videos: readonly string[],
  isReleased: boolean,
): Promise<Result<null, Said>> {
  const made = await project.update(({ sources }) => {
    const known = sources.proofs?.find((proof) => proof.id === id);
    if (!known) return false;
    if (isReleased) releaseProof(sources, id, videos);
    else recordProof(sources, { ...known, videos: [...videos] });
    return true;
  });
  if (!made.ok) return failure(saidOf(made.error));
  return made.value ? success(null) : failure(said('server.proof.gone'));
}

function readProof(fields: Readonly<Record<string, unknown>>, at: string): Result<ToKeep, Said> {
  const { message, file } = fields;
  if (typeof message === 'string' && message.trim() !== '') {
    if (message.length > MAX_MESSAGE)
      return failure(
        said(
          'server.proof.long',
          undefined,
          `The message has ${message.length} letters, and ${MAX_MESSAGE} are the most. Add it as a file.`,
        ),
      );
    return success({ kind: 'message', name: 'message.txt', data: Buffer.from(message), at });
  }
  if (!isRecord(file) || typeof file['name'] !== 'string' || typeof file['base64'] !== 'string')
    return failure(said('server.proof.none'));
  const data = Buffer.from(file['base64'], 'base64');
  if (data.length === 0)
    return failure(
      said(
        'server.file.empty',
        { file: file['name'].slice(0, 120) },
        `${file['name'].slice(0, 120)} is empty (0 bytes).`,
      ),
    );
  if (data.length > MAX_PROOF_BYTES)
    return failure(
      said(
        'server.file.large',
        {
          file: file['name'].slice(0, 120),
          size: megabytes(data.length),
          most: megabytes(MAX_PROOF_BYTES),
        },
        `${file['name'].slice(0, 120)} has ${megabytes(data.length)}, and ${megabytes(MAX_PROOF_BYTES)} are the most for a proof.`,
      ),
    );
  return success({ kind: 'file', name: file['name'], data, at });
}
