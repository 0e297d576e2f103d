/** The project folder behind an address: the studio's page, and all that it asks. */
import { said } from '../i18n/said.js';
import type { Project } from '../project/folder/project.js';
import { answer, forMethod } from '../server/answers.js';
import {
  createConsole,
  STUDIO_POLICY,
  type Console,
  type ConsoleParts,
  type Sender,
} from '../server/console/createConsole.js';
import { checkSender } from '../server/guard.js';
import { createStreams, message, type Streams } from '../server/streams.js';
import { mayOpen, type Who } from '../server/shared/people.js';
import type { Env } from '../tools/env.js';
import { answerApi } from './api/answerApi.js';
import { createChangeSender } from './api/sendChanges.js';
import { answerFile } from './files/answerFile.js';
import { createGiftDesk, type GiftDeskDeps } from './gifts/giftDesk.js';
import { createPublisher } from './publishing/createPublisher.js';
import { refuse } from './refusals.js';
import { readRoute, type Route } from './route.js';
import { createIncoming } from './uploads/incoming.js';
import { createJobs, type JobsDeps } from './uploads/jobs.js';
import { watchFolder } from './watchFolder.js';

export interface StudioOptions {
  /** Held open, and closed with the studio. */
  project: Project;
  /** Who may open it, and what stands beside it. */
  console: ConsoleParts;
  /** It is reached by this machine's own names only; else by whatever name the server in front has. */
  isLocal: boolean;
  /** Address of the folder with the page's scripts and style. */
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
  fetch(request: Request, sender?: Sender): Promise<Response>;
  /** Ends streams and the work at hand, and lets others at the folder. */
  close(): Promise<void>;
}

export function createStudio(options: StudioOptions, env: StudioEnv): Studio {
  const { project, isLocal, assets, log } = options;
  const { access } = options.console;
  const page = createConsole({
    ...options.console,
    assets,
    isLocal,
    getPolicy: async () => STUDIO_POLICY,
  });
  const streams = createStreams<Who>(env, { isStill: access.isStill });
  const parts = startParts(options, env, streams);
  const stopHearing = access.onEnded((ended) => streams.end(({ id }) => id === ended));
  const answerRoute = createAnswer(options, env, page, streams, parts);

  return {
    async fetch(request, sender = { address: null }) {
      try {
        return await forMethod(request, await answerRoute(request, new URL(request.url), sender));
      } catch (error) {
        return refuseFailure(error, log);
      }
    },
    async close() {
      parts.stopping.abort();
      stopHearing();
      parts.watch.stop();
      parts.stopDesk();
      streams.close();
      await parts.jobs.close();
      await parts.incoming.close();
      await project.close();
    },
  };
}

type Parts = ReturnType<typeof startParts>;

/** What goes on whether somebody asks or not: the folder is watched, files are dealt with, creators are heard. */
function startParts(options: StudioOptions, env: StudioEnv, streams: Streams<Who>) {
  const { project, log } = options;
  const sendEvent = (event: string, data: object) =>
    streams.send(message(event, JSON.stringify(data)));
  const changes = createChangeSender(
    project,
    () => streams.size > 0,
    (change) => sendEvent('project', change),
  );
  const watch = watchFolder(project, env, (revision) => {
    changes.changed(revision).catch((error: unknown) => log(`STUDIO_CHANGES: ${String(error)}`));
  });
  const jobs = createJobs({
    project,
    env,
    environment: options.environment,
    version: options.version,
    log,
    loadLibrary: options.loadLibrary,
    forget: (id) => incoming.forget(id),
    onJob(job) {
      sendEvent('job', job);
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
    onChange: (revision) => sendEvent('gifts', { revision }),
  });
  const stopDesk = desk.start();
  return {
    changes,
    watch,
    jobs,
    incoming,
    isResumed,
    desk,
    stopDesk,
    stopping: new AbortController(),
  };
}

/** Who may have what: the page, what it asks, and the files that it shows. */
function createAnswer(
  { project, isLocal, widget, console: { access } }: StudioOptions,
  env: StudioEnv,
  page: Console,
  streams: Streams<Who>,
  { changes, watch, jobs, incoming, isResumed, desk, stopping }: Parts,
) {
  const publisher = createPublisher(project, { widget, nowMs: env.nowMs });
  return async (request: Request, url: URL, sender: Sender): Promise<Response> => {
    const route = readRoute(url.pathname);
    const refusal = checkSender(request, url, { isLocal });
    if (refusal) return refusal;
    if (route === null || route.kind === 'page')
      return (
        (await page.answer(request, url, sender)) ??
        refuse(404, 'NOT_FOUND', 'There is nothing here. The studio is at /studio.')
      );
    if (!takesMethod(route, request.method))
      return refuse(405, 'METHOD_NOT_ALLOWED', 'This is read with GET.', { allow: 'GET' });
    if (route.kind === 'slash') return answer(308, null, { location: '../studio' });
    // The shelf fetches its feed without cookies, as on any page: the preview's address carries what lets it read.
    const [, ticket, rest] = (route.kind === 'project' && TICKETED.exec(route.rest)) || [];
    const holder = ticket === undefined ? null : await access.findTicket(ticket);
    if (holder && mayOpen(holder, 'studio')) {
      const shown = { ...route, rest: rest ?? '' };
      return answerFile(request, url, shown, { project, widget, ticket: '' });
    }
    // Who sells is the report's, and a creator may read their own part of it.
    const area = route.kind === 'gifts' ? 'report' : 'studio';
    const admitted = await page.admit(request, url, sender, area);
    if ('refusal' in admitted) return admitted.refusal;
    const { who } = admitted;
    if (route.kind === 'gifts') return desk.report(who);
    if (route.kind === 'api') {
      const signal = AbortSignal.any([request.signal, stopping.signal]);
      await isResumed;
      return answerApi(request, route.rest, {
        project,
        jobs,
        incoming,
        desk,
        publisher,
        env,
        signal,
        look: watch.look,
        saw: changes.saw,
        listen: () => streams.open(who),
      });
    }
    const own = { project, widget, ticket: await access.ticket(who) };
    return answerFile(request, url, route, own);
  };
}

const TICKETED = /^~([\w-]+)\/(.*)$/;

function refuseFailure(error: unknown, log: (line: string) => void): Response {
  log(`STUDIO_FAILED: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  const sentence = 'The studio failed at this. The window it was started in says why.';
  return refuse(500, 'STUDIO_FAILED', said('server.server.failed', undefined, sentence));
}

/** What is asked below `api/` decides that itself; the page's form sends the token. */
const takesMethod = ({ kind }: Route, method: string): boolean =>
  method === 'GET' || method === 'HEAD' || kind === 'api' || (kind === 'page' && method === 'POST');
