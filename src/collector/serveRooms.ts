import {
  createConsole,
  type Console,
  type ConsoleParts,
  type Sender,
} from '../server/console/createConsole.js';
import type { Comments } from './comments/createComments.js';
import type { Known } from './createNameSource.js';
import type { Likes } from './likes/createLikes.js';
import type { CollectorOptions } from './options.js';
import { createCostServer } from './serveCosts.js';
import { createReportServer, type ReportServerDeps } from './serveReport.js';
import { createVisitorServer } from './serveVisitors.js';
import { createWebhookServer } from './serveWebhooks.js';

interface RoomsDeps extends Omit<ReportServerDeps, 'access' | 'page' | 'countAutomated'> {
  options: CollectorOptions;
  /** Questions below videos, where they are taken. */
  comments: Comments | null;
  /** Likes of videos, where they are kept. */
  likes: Likes | null;
  /** The figures of a shop are others now. */
  onCommitted(tenant: string): void;
}

/** What merchants see, behind the sign-in: the console's page, the report's figures, the secrets of signed orders, the deletion of visitors. `null` for other paths. */
export function createRooms(parts: ConsoleParts, deps: RoomsDeps) {
  const { options, store, shops, getNames, onCommitted, comments, likes } = deps;
  const page = createPage(parts, getNames, options);
  const { countAutomated = false } = options;
  const report = createReportServer({ ...deps, access: parts.access, page, countAutomated });
  const keepers = [store, comments, likes].filter((each) => each !== null);
  const visitors = createVisitorServer(page, keepers, () => [...shops.keys()].forEach(onCommitted));
  const questions = comments?.room(page);
  const webhooks = createWebhookServer({ ...deps, page });
  const costs = createCostServer({ ...deps, page });
  return {
    page,
    isStill: parts.access.isStill,
    answer: async (request: Request, url: URL, sender: Sender): Promise<Response | null> =>
      (await page.answer(request, url, sender)) ??
      (await costs(request, url, sender)) ??
      (await report(request, url, sender)) ??
      (await questions?.(request, url, sender)) ??
      (await webhooks(request, url, sender)) ??
      (await visitors(request, url, sender)),
  };
}

const createPage = (
  parts: ConsoleParts,
  getNames: () => Promise<Known>,
  { reportAssets }: CollectorOptions,
): Console =>
  createConsole({
    ...parts,
    assets: reportAssets ?? import.meta.url,
    isLocal: false,
    getPolicy: async () =>
      `img-src ${["'self'", 'data:', ...(await getNames()).imageOrigins].join(' ')}`,
    getCreators: async () =>
      Object.entries((await getNames()).names.creators).map(([id, { name }]) => ({ id, name })),
  });
