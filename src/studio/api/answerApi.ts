/** Everything below `studio/api/`. */
import { said } from '../../i18n/said.js';
import type { Project } from '../../project/folder/project.js';
import { addressOf } from '../../project/import/importFrom.js';
import { answer, answerJson } from '../../server/answers.js';
import { isJson } from '../../server/guard.js';
import { readBody } from '../../server/readBody.js';
import { isRecord } from '../../tools/isRecord.js';
import type { StudioEnv } from '../createStudio.js';
import { answerProof, sendProof } from '../proofs/answerProofs.js';
import type { Publisher } from '../publishing/createPublisher.js';
import { refuse, refuseFolder } from '../refusals.js';
import type { GiftDesk } from '../gifts/giftDesk.js';
import type { EditAnswer, StudioProject } from '../shared/wire.js';
import type { Incoming } from '../uploads/incoming.js';
import type { Jobs } from '../uploads/jobs.js';
import { answerEdits, readEdits } from './edits.js';
import { answerHealth } from './health.js';
import { readProducts, readState } from './projectState.js';
import { changeVideo } from './videoActions.js';

export interface ApiDeps {
  project: Project;
  jobs: Jobs;
  incoming: Incoming;
  desk: GiftDesk;
  publisher: Publisher;
  env: StudioEnv;
  /** Nobody waits for the answer any more. */
  signal: AbortSignal;
  look(): Promise<string>;
  /** A page is given all of the project. */
  saw(state: StudioProject): void;
  listen(): Response;
}

/** A whole feed of 1,000 videos is smaller. */
const MAX_BYTES = 16_000_000;

export async function answerApi(request: Request, path: string, deps: ApiDeps): Promise<Response> {
  const { project, jobs, incoming, env, signal } = deps;
  const { method } = request;
  const upload = /^uploads(?:\/(\w+))?$/.exec(path);
  if (upload) {
    return ['POST', 'PATCH', 'HEAD', 'DELETE', 'OPTIONS'].includes(method)
      ? incoming.answer(request, upload[1] ?? '')
      : refuse(405, 'METHOD_NOT_ALLOWED', 'Uploads are sent, and never read.', { allow: 'POST' });
  }
  const gifts = /^gifts($|[./].*)/.exec(path)?.[1];
  if (gifts !== undefined) {
    const body = method === 'POST' ? await readJson(request) : { value: null };
    return body instanceof Response ? body : deps.desk.answer(request, gifts, body.value);
  }
  if (method === 'GET' || method === 'HEAD') {
    if (path === 'project') return answerProject(request, deps);
    if (path === 'products') return answerProducts(project);
    if (path === 'jobs') return answerJson(200, jobs.all());
    if (path === 'live') return deps.listen();
    if (path === 'health') return answerHealth(project, env, signal);
    if (path === 'publish')
      return deps.publisher.answerState(new URL(request.url).searchParams.get('layout'));
    const proof = /^proofs\/(\w+)$/.exec(path)?.[1];
    if (proof !== undefined) return sendProof(request, project, proof);
  }
  const video = /^videos\/([^/]+)\/(poster|captions)$/.exec(path);
  const [, job, act] = /^jobs\/([\w-]+)\/(again|dismiss)$/.exec(path) ?? [];
  if (!['edits', 'publish', 'import', 'proofs'].includes(path) && !video && job === undefined)
    return refuse(404, 'NOT_FOUND', 'There is nothing here.');
  if (method !== 'POST')
    return refuse(405, 'METHOD_NOT_ALLOWED', 'This is sent with POST.', { allow: 'POST' });
  if (job !== undefined) {
    const found = act === 'again' ? jobs.retry(job) : await jobs.dismiss(job);
    return found ? answerJson(200, found) : refuse(404, 'NOT_FOUND', said('server.file.over'));
  }
  const body = await readJson(request);
  if (body instanceof Response) return body;
  const response = await change(body.value, path, video, deps);
  // So that every page hears of it at once.
  await deps.look().catch(() => {});
  return response;
}

async function change(
  body: unknown,
  path: string,
  video: RegExpExecArray | null,
  { project, jobs, publisher, env }: ApiDeps,
): Promise<Response> {
  if (path === 'import') return answerImport(jobs, body);
  if (path === 'proofs') return answerProof(project, body, env.nowMs());
  if (path === 'publish') return publisher.answerPublish(body);
  if (video) {
    const [, id = '', action] = video;
    const name = decodeName(id);
    if (name === null) return refuse(404, 'NOT_FOUND', 'There is nothing here.');
    return changeVideo(project, jobs, {
      video: name,
      action: action as 'poster' | 'captions',
      body,
    });
  }
  const edits = readEdits(body);
  if (edits.ok) return answerEdits(project, edits.value);
  return answerJson(422, {
    ok: false,
    reason: 'refused',
    message: edits.error,
  } satisfies EditAnswer);
}

function answerImport(jobs: Jobs, body: unknown): Response {
  const { address, currency } = isRecord(body) ? body : {};
  const shop = typeof address === 'string' ? addressOf(address.trim()) : null;
  if (shop === null)
    return refuse(
      422,
      'ADDRESS_REFUSED',
      said(
        'server.import.address',
        { address: JSON.stringify(address ?? '').slice(0, 120) },
        `${JSON.stringify(address ?? '').slice(0, 120)} is not a shop’s address; expected shop.example.`,
      ),
    );
  const code = typeof currency === 'string' && /^[a-z]{3}$/i.test(currency) ? currency : undefined;
  return answerJson(200, jobs.importFrom(shop, code));
}

async function answerProject(request: Request, { project, saw }: ApiDeps): Promise<Response> {
  const known = request.headers.get('if-none-match');
  if (known !== null && known === `"${await project.revision()}"`)
    return answer(304, null, { etag: known });
  const state = await readState(project);
  if (!state.ok) return refuseFolder(state.error);
  saw(state.value);
  return answerJson(200, state.value, { etag: `"${state.value.revision}"` });
}

async function answerProducts(project: Project): Promise<Response> {
  const list = await readProducts(project);
  return list.ok ? answerJson(200, list.value) : refuseFolder(list.error);
}

async function readJson(request: Request): Promise<Response | { value: unknown }> {
  if (!isJson(request))
    return refuse(415, 'TYPE_REFUSED', 'Send it as application/json.', {
      accept: 'application/json',
    });
  const { text, reason } = await readBody(request, MAX_BYTES);
  if (text === undefined)
    return reason === 'too_large'
      ? refuse(
          413,
          'TOO_LARGE',
          said(
            'server.body.large',
            undefined,
            `That is more than ${MAX_BYTES / 1_000_000} MB at once. Send it in parts.`,
          ),
        )
      : refuse(400, 'BODY_CUT_OFF', said('server.body.cutOff'));
  try {
    return { value: JSON.parse(text) };
  } catch {
    return refuse(400, 'BODY_INVALID', 'That is not JSON.');
  }
}

function decodeName(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
