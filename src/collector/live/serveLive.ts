import { said, type Said } from '../../i18n/said.js';
import {
  readDeed,
  showAt,
  type LiveDeed,
  type LiveState,
  type LiveWhole,
} from '../../feed/live/changes.js';
import { answerJson, CORS, refuse } from '../../server/answers.js';
import type { Console, Sender } from '../../server/console/createConsole.js';
import { checkSender, isJson } from '../../server/guard.js';
import { readBody } from '../../server/readBody.js';
import type { Who } from '../../server/shared/people.js';
import type { Notices } from '../../server/notices.js';
import { isRecord } from '../../tools/isRecord.js';
import { parseJson } from '../../tools/parseJson.js';
import { safeUrl } from '../../tools/safeUrl.js';
import type { CollectorEnv } from '../env.js';
import type { Limits } from '../limits.js';
import { networkOf } from '../sendLimits.js';
import { createChannels, type Channel, type Channels } from './channels.js';
import { createListeners, UNBEGUN, type Listeners } from './listeners.js';
import type { OnAir } from './onAir.js';
import { CHANNEL_ID, type LiveDone, type LiveLine, type LiveLines } from './shared/wire.js';

interface LiveServerDeps {
  folder: string;
  limits: Limits;
  env: Pick<CollectorEnv, 'setTimer' | 'nowMs'>;
  notices: Pick<Notices, 'say'>;
  getOnAir(): Promise<OnAir>;
}

/** Who drives a live. */
export interface LiveDoor {
  page: Pick<Console, 'admit'>;
  isStill(who: Who): Promise<boolean>;
}

export interface LiveServer {
  /** `null` for other paths. */
  answer(
    request: Request,
    url: URL,
    sender: Sender,
    door: LiveDoor | null,
  ): Promise<Response | null>;
  /** Ends what is open for them. */
  endFor(who: string): void;
  close(): void;
}

const ROUTE = /\/v1\/live(?:\/(?<id>[^/]{1,100})(?<part>\/events|\/changes|\/control)?)?$/;
/** Cards ask anew in some seconds, and one answer serves all of them. */
const FRESH = { ...CORS, 'cache-control': 'public, max-age=5' };

/**
 * `v1/live`: the lives of the shop, for those who drive them (GET). `v1/live/<id>`: how one stands, for anybody (GET); what is to happen in it
 * (POST, the owner and editors). `…/events`: what happens in it, as it happens, for anybody; `…/changes`: what
 * has happened; `…/control`: the same with the number of viewers.
 */
export function createLiveServer({
  folder,
  limits,
  env,
  notices,
  getOnAir,
}: LiveServerDeps): LiveServer {
  const listeners = createListeners(env, limits);
  const channels = createChannels(folder, env.nowMs, listeners.announce);
  const parts: Parts = { channels, listeners, getOnAir };

  return {
    async answer(request, url, sender, door) {
      const route = ROUTE.exec(url.pathname)?.groups;
      if (!route) return null;
      const { id, part } = route;
      const { method } = request;
      const isRead = method === 'GET' || method === 'HEAD';
      try {
        if (id !== undefined && !CHANNEL_ID.test(id)) return noSuchLive(id);
        if (id !== undefined && part !== '/control' && isRead)
          return await answerAnybody(
            request,
            url,
            { id, part, network: networkOf(sender.address) },
            parts,
          );
        if (!door) return refuse(404, 'NOT_FOUND', 'There is nothing here.', CORS);
        const refusal = isRead ? null : checkSender(request, url, { isLocal: false });
        if (refusal) return refusal;
        const admitted = await door.page.admit(request, url, sender, 'live');
        if ('refusal' in admitted) return admitted.refusal;
        if (id === undefined) return isRead ? await listLives(parts) : notHere('GET');
        if (part === undefined && method === 'POST') return await act(request, id, parts);
        if (part === '/control' && isRead)
          return listeners.openRoom(await channelOf(id, parts), {
            id: admitted.who.id,
            isStill: () => door.isStill(admitted.who),
          });
        return notHere(part === undefined ? 'GET, POST' : 'GET');
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        notices.say('LIVE_FAILED', `LIVE_FAILED: ${why}`);
        return refuse(
          503,
          'LIVE_FAILED',
          said(
            'server.live.failed',
            undefined,
            'The live could not be read or kept, and nothing was changed. The collector’s log says why.',
          ),
          { ...CORS, 'retry-after': '5' },
        );
      }
    },
    endFor: listeners.endFor,
    close: listeners.close,
  };
}

interface Parts {
  channels: Channels;
  listeners: Listeners;
  getOnAir(): Promise<OnAir>;
}

const notHere = (allow: string) =>
  refuse(405, 'METHOD_NOT_ALLOWED', `This is asked with ${allow}.`, { allow });

const noSuchLive = (id: string) =>
  refuse(
    404,
    'LIVE_UNKNOWN',
    said(
      'server.live.unknown',
      undefined,
      `No live is called ${JSON.stringify(id.slice(0, 80))} here: no feed that the collector reads names this address as a video’s live.channel.`,
    ),
    CORS,
  );

/** As it is, or as it is before anything has happened. */
const channelOf = async (id: string, { channels }: Parts): Promise<Channel> =>
  (await channels.find(id)) ?? { id, life: UNBEGUN, changes: [] };

async function answerAnybody(
  request: Request,
  url: URL,
  { id, part, network }: { id: string; part: string | undefined; network: string | null },
  parts: Parts,
): Promise<Response> {
  const found = await parts.channels.find(id);
  const isKnown = found ?? (await parts.getOnAir()).lives.some((live) => live.id === id);
  if (!isKnown) return noSuchLive(id);
  const channel = found ?? { id, life: UNBEGUN, changes: [] };
  if (part === undefined) {
    const { state, startedAtMs } = showAt(channel.changes);
    return answerJson(200, { state, startedAtMs } satisfies LiveState, FRESH);
  }
  if (part === '/changes') {
    const { life, changes } = channel;
    return answerJson(200, { life, changes } satisfies LiveWhole, FRESH);
  }
  // A browser that comes again by itself says it in the header, and keeps the address that it came with first.
  const mark = request.headers.get('last-event-id') ?? url.searchParams.get('after');
  return parts.listeners.openViewer(channel, mark, network);
}

async function listLives(parts: Parts): Promise<Response> {
  const { lives, products } = await parts.getOnAir();
  const begun = await parts.channels.ids();
  const unnamed = begun.filter((id) => !lives.some((live) => live.id === id));
  const lines = await Promise.all(
    [
      ...lives,
      ...unnamed.map((id) => ({
        id,
        video: null,
        title: id,
        image: null,
        startsAt: null,
        products: [],
      })),
    ].map(async (live): Promise<LiveLine> => {
      const { changes } = await channelOf(live.id, parts);
      return { ...live, state: showAt(changes).state };
    }),
  );
  return answerJson(200, { lives: lines, products } satisfies LiveLines);
}

async function act(request: Request, id: string, parts: Parts): Promise<Response> {
  if (!isJson(request)) return refuse(415, 'TYPE_REFUSED', 'Send it as application/json.');
  const read = parseJson((await readBody(request, 8192)).text ?? '');
  const deed = isRecord(read) ? readDeed(read) : null;
  const why = deed ? await whyNoDeed(read, deed, parts) : NO_DEED;
  if (!deed || why !== null) return refuse(422, 'LIVE_REFUSED', why ?? NO_DEED);
  const done = await parts.channels.change(id, deed);
  if (!done.ok)
    return refuse(
      409,
      'LIVE_CONFLICT',
      said(
        /^There are|has had/.test(done.error) ? 'server.live.full' : 'server.live.refused',
        undefined,
        done.error,
      ),
    );
  const { channel, change } = done.value;
  const { state, pins } = showAt(channel.changes);
  return answerJson(200, {
    changed: change !== null,
    seq: channel.changes.length,
    state,
    pins,
  } satisfies LiveDone);
}

const NO_DEED =
  'Nothing that can happen in a live was received; expected {"type": "started"}, {"type": "pinned", "product": "serum-30"}, "unpinned", {"type": "priced", "product": …, "price": {"amount": "19.00", "currency": "EUR"}}, or {"type": "ended"}.';

/** What no page could show is not put into the live. */
async function whyNoDeed(read: unknown, deed: LiveDeed, { getOnAir }: Parts): Promise<Said | null> {
  if (deed.type === 'ended') {
    const recording = isRecord(read) ? read['recording'] : undefined;
    const isGood = recording === undefined || safeUrl(deed.recording, 'about:blank') !== null;
    return isGood
      ? null
      : said(
          'server.live.recording',
          undefined,
          `The recording is ${JSON.stringify(recording).slice(0, 120)}; expected its whole address, from https:// on.`,
        );
  }
  if (deed.type === 'started') return null;
  const { products } = await getOnAir();
  return products.length === 0 || products.some(({ id }) => id === deed.product)
    ? null
    : said(
        'server.live.product',
        undefined,
        `No product of the feed is called ${JSON.stringify(deed.product.slice(0, 80))}. Shoppers see what the feed lists: add it there, or name one of ${products
          .slice(0, 8)
          .map(({ id }) => id)
          .join(', ')}.`,
      );
}
