/** The project folder behind an address: the studio's page, and all that it asks. */
import { createHash } from 'node:crypto';
import type { Project } from '../project/folder/project.js';
import { createAccess } from '../server/access.js';
import { answer } from '../server/answers.js';
import { enterPage, pageAsset, pageFrame } from '../server/page.js';
import { createStreams, message } from '../server/streams.js';
import type { Env } from '../tools/env.js';
import { answerApi } from './api/answerApi.js';
import { answerFile } from './files/answerFile.js';
import { createGiftDesk, type GiftDeskDeps } from './gifts/giftDesk.js';
import { checkSender } from './guard.js';
import { refuse } from './refusals.js';
import { readRoute, type Route } from './route.js';
import { studioPage, STUDIO_POLICY } from './studioPage.js';
import { createIncoming } from './uploads/incoming.js';
import { createJobs, type JobsDeps } from './uploads/jobs.js';
import { watchFolder } from './watchFolder.js';

export interface StudioOptions {
  /** Held open, and closed with the studio. */
  project: Project;
  /** Opens the studio. */
  token: string;
  /** It is reached by this machine's own names only; else by whatever name the server in front has. */
  isLocal: boolean;
  /** Address of the folder with the page's script and style. */
  assets: string;
  /** Address of the folder with the shelf's own files. */
  widget: string;
  /** Of the program; named in the log of a shop whose products are brought in. */
  version: string;
  /** Where keys of shops stand, as for the command line. */
  environment: Readonly<Record<string, string | undefined>>;
  log(line: string): void;
  loadLibrary?: JobsDeps['loadLibrary'];
  /** What a collector beside it has counted of each video. */
  figuresOf?: GiftDeskDeps['figuresOf'];
}

export type StudioEnv = Pick<Env, 'nowMs' | 'setTimer'> & { fetch: typeof globalThis.fetch };

export interface Studio {
  /** A standard handler, to be mounted under any path; what counts is how the path goes on from `studio`. */
  fetch(request: Request): Promise<Response>;
  /** Ends streams and the work at hand, and lets others at the folder. */
  close(): Promise<void>;
}

export function createStudio(options: StudioOptions, env: StudioEnv): Studio {
  const { project, token, isLocal, assets, widget, log } = options;
  // The shelf fetches its feed without cookies, as on any page: the preview's address carries what lets it read.
  const ticket = digestOf(`preview\n${token}`).slice(0, 32);
  // Cookies know no ports: two studios of one machine would sign each other's pages out.
  const access = createAccess(token, `studio_${digestOf(token).slice(0, 8)}`, false);
  const streams = createStreams<null>(env);
  const tell = (event: string, data: object) => streams.send(message(event, JSON.stringify(data)));
  const watch = watchFolder(project, env, (revision) => tell('project', { revision }));
  const jobs = createJobs({
    project,
    env,
    environment: options.environment,
    version: options.version,
    log,
    loadLibrary: options.loadLibrary,
    forget: (id) => incoming.forget(id),
    onJob(job) {
      tell('job', job);
      if (job.state === 'done') void watch.look().catch(() => {});
    },
  });
  const incoming = createIncoming(project.folder, env, jobs.add);
  const isResumed = incoming
    .resume()
    .catch((error: unknown) => log(`STUDIO_UPLOADS: ${String(error)}`));
  const desk = createGiftDesk({
    project,
    jobs,
    env,
    log,
    figuresOf: options.figuresOf,
    onChange: (revision) => tell('gifts', { revision }),
  });
  const stopDesk = desk.start();
  const stopping = new AbortController();

  async function answerRoute(request: Request, url: URL): Promise<Response> {
    const route = readRoute(url.pathname);
    if (route === null)
      return refuse(404, 'NOT_FOUND', 'There is nothing here. The studio is at /studio.');
    const refusal = checkSender(request, url, { isLocal });
    if (refusal) return refusal;
    if (!takesMethod(route, request.method))
      return refuse(405, 'METHOD_NOT_ALLOWED', 'This is read with GET.', { allow: 'GET' });
    if (route.kind === 'slash') return answer(308, null, { location: '../studio' });
    if (route.kind === 'asset') return pageAsset(studioPage, assets, route.rest);
    if (route.kind === 'page') {
      const visit = { request, url, access, isSecure: isSecure(request, url) };
      return enterPage(studioPage, visit, () => pageFrame(studioPage, STUDIO_POLICY));
    }
    if (route.kind === 'project' && route.rest.startsWith(`~${ticket}/`)) {
      const rest = route.rest.slice(ticket.length + 2);
      return answerFile(request, url, { ...route, rest }, { project, widget, ticket });
    }
    if (!access.allows(request, url))
      return refuse(
        401,
        'TOKEN_NEEDED',
        'The studio is private. Open it by the link that it printed when it was started.',
        {
          'www-authenticate': 'Bearer',
        },
      );
    if (route.kind === 'api') {
      const signal = AbortSignal.any([request.signal, stopping.signal]);
      await isResumed;
      return answerApi(request, route.rest, {
        project,
        jobs,
        incoming,
        desk,
        widget,
        env,
        signal,
        look: watch.look,
        listen: () => streams.open(null),
      });
    }
    return answerFile(request, url, route, { project, widget, ticket });
  }

  return {
    async fetch(request) {
      try {
        const response = await answerRoute(request, new URL(request.url));
        if (request.method !== 'HEAD') return response;
        // What would go on, such as the live stream, has nobody to hear it.
        await response.body?.cancel();
        return answer(response.status, null, Object.fromEntries(response.headers));
      } catch (error) {
        return refuseFailure(error, log);
      }
    },
    async close() {
      stopping.abort();
      watch.stop();
      stopDesk();
      streams.close();
      await jobs.close();
      await incoming.close();
      await project.close();
    },
  };
}

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');

function refuseFailure(error: unknown, log: (line: string) => void): Response {
  log(`STUDIO_FAILED: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  const sentence = 'The studio failed at this. The window it was started in says why.';
  return refuse(500, 'STUDIO_FAILED', sentence);
}

/** A sender that says so untruly only loses its own cookie. */
const isSecure = (request: Request, { protocol }: URL): boolean =>
  protocol === 'https:' || request.headers.get('x-forwarded-proto') === 'https';

/** What is asked below `api/` decides that itself; the page's form sends the token. */
const takesMethod = ({ kind }: Route, method: string): boolean =>
  method === 'GET' || method === 'HEAD' || kind === 'api' || (kind === 'page' && method === 'POST');
