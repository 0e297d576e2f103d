import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createAccess } from '../server/access/createAccess.js';
import { createPeopleFolder } from '../server/access/peopleFolder.js';
import type { ConsoleParts } from '../server/console/createConsole.js';
import { createNotices } from '../server/notices.js';
import type { Env } from '../tools/env.js';
import {
  accessFolderOf,
  commentsFolderOf,
  likesFolderOf,
  liveFolderOf,
  webhooksFolderOf,
} from './dataFolders.js';
import { CollectorError } from '../collector/collectorError.js';
import { createAddressOf, ownAddress } from '../collector/clientAddress.js';
import { COOKIE, type Collector } from '../collector/createCollector.js';
import type { CollectorOptions } from '../collector/options.js';
import { readClickhouseAddress } from '../collector/store/clickhouse/address.js';
import type { ClickhouseStoreOptions } from '../collector/store/clickhouse/createClickhouseStore.js';
import type { ReportStore } from '../collector/store/types.js';
import type { CollectSettings } from './collectSettings.js';
import { readWebhooks } from './webhookSettings.js';
import { failed, type CommandResult } from './commandResult.js';
import { checkKeys } from '../collector/options.js';
import { figuresByVideo } from '../collector/reports/videoFigures.js';
import { isProject } from '../project/folder/project.js';
import { isStudioPath } from '../studio/route.js';
import type { Submissions, SubmissionsOptions } from '../submissions/createSubmissions.js';
import { isSubmissionPath } from '../submissions/serve/route.js';
import { createSenderOf } from './senderOf.js';
import type { StudioOptions, Studio } from '../studio/createStudio.js';
import { openProject } from '../project/folder/project.js';
import type { Handler, Served } from './serveHandler.js';
import { addressOf, explainListening } from './explainListening.js';

/** The parts of the world the command needs; `entries/cli.ts` has the real ones. */
export interface CollectWorld {
  /** @param server - in the place of the file. */
  openStore(path: string, server: ClickhouseStoreOptions | null): Promise<ReportStore>;
  createCollector(options: CollectorOptions, shared: ConsoleParts): Collector;
  createStudio(
    options: Pick<StudioOptions, 'project' | 'console' | 'isLocal' | 'figuresOf'>,
  ): Promise<Studio>;
  createSubmissions(
    options: Pick<SubmissionsOptions, 'folder' | 'maxBytes' | 'senderOf'>,
  ): Promise<Submissions>;
  env: Pick<Env, 'nowMs' | 'setTimer'>;
  /** Listens, and answers with the port it got. */
  serve(handler: Handler, port: number, host: string): Promise<Served>;
  randomToken(): string;
  log(line: string): void;
}

/** Starts the collector and says where it is. */
export async function collect(
  settings: CollectSettings,
  world: CollectWorld,
): Promise<CommandResult> {
  const token = settings.reportToken ?? world.randomToken();
  const shared = partsOf(settings, token, world);
  let store: ReportStore | null = null;
  let studio: Studio | null = null;
  try {
    if (settings.studio !== null) {
      const opened = await openProject(settings.studio);
      if (!opened.ok) return failed(opened.error);
      studio = await world.createStudio({
        project: opened.value,
        console: shared.parts,
        isLocal: false,
        figuresOf: async (feed) =>
          store
            ? figuresByVideo(store, shopsIn(settings), feed, {
                toMs: world.env.nowMs(),
                automated: settings.countAutomated,
                creditDays: settings.creditDays,
              })
            : new Map(),
      });
    }
    const webhooks = await readWebhooks(settings.webhooks);
    const submissions = await openSubmissions(settings, world);
    store = await world.openStore(settings.data, settings.store);
    const collector = world.createCollector(
      { ...optionsIn(settings), store, reportToken: token, webhooks, log: world.log },
      shared.parts,
    );
    const server = await world.serve(
      together(settings, { collector, studio, submissions }),
      settings.port,
      settings.host,
    );
    const address = addressOf(settings.host, server.port);
    return {
      exitCode: 0,
      lines: announce(settings, address, token),
      data: {
        endpoint: `${address}/v1/events`,
        report: `${address}/report`,
        ...(studio ? { studio: `${address}/studio` } : {}),
        reportToken: token,
      },
      stop: () =>
        server.stop(async () => {
          await studio?.close();
          await collector.close();
          await shared.close();
        }),
    };
  } catch (error) {
    await studio?.close();
    await store?.close();
    await shared.close();
    const { code, message } =
      error instanceof CollectorError ? error : explainListening(error, settings);
    return { exitCode: 1, lines: [`${code}: ${message}`] };
  }
}

/** Those of the collector's options that are written on the command line as they are. */
function optionsIn(settings: CollectSettings): Omit<CollectorOptions, 'store'> {
  const { keys, trustProxy, limits, countAutomated, creditDays, keep, addressHeader } = settings;
  const webhooksFolder = webhooksFolderOf(settings.data);
  const liveFolder = liveFolderOf(settings.data);
  return {
    keys,
    trustProxy,
    limits,
    countAutomated,
    creditDays,
    keepDays: keep.events,
    keepSumsDays: keep.sums,
    keepTotalsDays: keep.totals,
    ...(webhooksFolder === null ? {} : { webhooksFolder }),
    ...(liveFolder === null ? {} : { liveFolder }),
    ...(settings.comments ? { commentsFolder: commentsFolderOf(settings.data) } : {}),
    ...(settings.likes ? { likesFolder: likesFolderOf(settings.data) } : {}),
    ...(addressHeader === null ? {} : { addressHeader }),
    feeds: feedsIn(settings).map(feedSource),
  };
}

/** Each answers what is its own; the collector all else. */
function together(
  { trustProxy, addressHeader }: CollectSettings,
  parts: { collector: Collector; studio: Studio | null; submissions: Submissions | null },
): Handler {
  const { collector, studio, submissions } = parts;
  if (!studio && !submissions) return collector;
  const senderAddress = createAddressOf({
    trustProxy,
    ...(addressHeader === null ? {} : { addressHeader }),
  });
  return {
    hasUploads: true,
    fetch(request, connection) {
      const { pathname } = new URL(request.url);
      if (submissions && isSubmissionPath(pathname)) return submissions.fetch(request, connection);
      if (studio && isStudioPath(pathname))
        return studio.fetch(request, { address: ownAddress(senderAddress(request, connection)) });
      return collector.fetch(request, connection);
    },
  };
}

async function openSubmissions(
  settings: CollectSettings,
  world: CollectWorld,
): Promise<Submissions | null> {
  const { submissions: folder, maxBytes } = settings;
  if (folder === null) return null;
  if (!(await isProject(folder)))
    throw new CollectorError(
      'FOLDER_MISSING',
      `There is no project in ${folder}: it has no reels.json. Make one with: reelshelf init ${folder}`,
    );
  return world.createSubmissions({
    folder: resolve(folder),
    maxBytes,
    senderOf: createSenderOf(settings),
  });
}

const shopsIn = ({ keys }: CollectSettings): Set<string> =>
  new Set(checkKeys(keys).map(({ tenant }) => tenant));

/** One sign-in for all that is served here. */
function partsOf(
  settings: CollectSettings,
  ownerToken: string,
  { log, env }: CollectWorld,
): { parts: ConsoleParts; close(): Promise<void> } {
  const notices = createNotices(log, env);
  const path = accessFolderOf(settings.data);
  const folder = path === null ? null : createPeopleFolder(path, log);
  const { nowMs } = env;
  const access = createAccess({ ownerToken, cookieName: COOKIE, folder, notices, nowMs });
  return {
    async close() {
      await access.close();
      notices.close();
    },
    parts: {
      access,
      offers: [
        'report',
        ...(settings.studio === null ? [] : (['studio'] as const)),
        ...(liveFolderOf(settings.data) === null ? [] : (['live'] as const)),
        ...(settings.comments ? (['questions'] as const) : []),
        ...(webhooksFolderOf(settings.data) === null ? [] : (['orders'] as const)),
        ...(folder ? (['people'] as const) : []),
      ],
    },
  };
}

function announce(settings: CollectSettings, address: string, token: string): string[] {
  const senders = settings.isLocalOnly
    ? ['Open to       pages on localhost (name your shop with --key pub_shop@https://shop.example)']
    : settings.keys.map(
        ({ key, origins }) =>
          `Open to       ${origins.join(', ')}${key ? ` with key ${key}` : ' without a key'}`,
      );
  return [
    'Reelshelf collects.',
    `Endpoint      ${address}/v1/events`,
    ...senders,
    ...settings.webhooks.map(
      ({ platform }) => `Orders        ${address}/v1/orders/${platform}, signed`,
    ),
    ...(settings.comments ? [`Questions     ${address}/v1/comments, for data-comments`] : []),
    ...(settings.likes ? [`Likes         ${address}/v1/likes, for data-likes`] : []),
    `Report        ${address}/report?token=${encodeURIComponent(token)}`,
    ...(settings.reportToken === null
      ? [
          '              (a new token each start; keep one with --report-token or REELSHELF_REPORT_TOKEN)',
        ]
      : []),
    ...(settings.studio === null
      ? []
      : [`Studio        ${address}/studio?token=${encodeURIComponent(token)}`]),
    ...(settings.submissions === null
      ? []
      : [`Invitations   ${address}/submit/… (the studio makes the links)`]),
    `Data          ${describePlace(settings)}`,
  ];
}

/** Without a password. */
export function describePlace({ data, store }: Pick<CollectSettings, 'data' | 'store'>): string {
  if (store === null) return data === ':memory:' ? 'in memory, gone when this ends' : resolve(data);
  const address = readClickhouseAddress(store.address);
  return address.ok ? `ClickHouse at ${address.value.url}, database ${address.value.database}` : '';
}

/** What stands last counts: the feed that is online, before that of the folder that is worked on. */
const feedsIn = ({ feeds, studio }: CollectSettings): string[] => [
  ...(studio === null ? [] : [join(studio, 'reels.json')]),
  ...feeds,
];

/** A file is read anew each time, so that an edited feed shows without a restart. */
const feedSource = (feed: string) =>
  /^https?:\/\//.test(feed)
    ? feed
    : async (): Promise<unknown> => JSON.parse(await readFile(feed, 'utf8'));
