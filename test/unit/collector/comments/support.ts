/** A collector that takes questions, and what pages and the console ask of it. */
import type { CollectorOptions } from '../../../../src/collector/options.js';
import type { Room, RoomChange } from '../../../../src/collector/comments/shared/room.js';
import { createTestCollector, SHOP, TOKEN } from '../support.js';

export const feed = {
  version: 1,
  rights: { status: 'owned' },
  creators: [
    { id: 'mia', handle: '@mia.skin', name: 'Mia' },
    { id: 'jo', handle: '@jo' },
  ],
  products: [
    { id: 'serum-30', title: 'Dew Serum', url: '/products/serum' },
    { id: 'mug', title: 'Ridge Mug', url: '/products/mug' },
  ],
  videos: [
    videoOf('am-routine', 'mia', 'My AM routine'),
    videoOf('pm-routine', 'mia', 'My PM routine'),
    videoOf('slow-pour', 'jo', 'Slow pour'),
  ],
};

function videoOf(id: string, creator: string, title: string) {
  const tags = [{ product: creator === 'mia' ? 'serum-30' : 'mug' }];
  return { id, creator, title, sources: [{ type: 'mp4', src: `/${id}.mp4` }], tags };
}

/** As a browser makes one. */
export const tokenOf = (name: string) => name.padEnd(32, '-');

export function createQuestionWorld(options: Partial<CollectorOptions> = {}) {
  const made = createTestCollector({ commentsFolder: null, feed, ...options });
  const request = (path: string, init: RequestInit = {}, address = '203.0.113.7') =>
    made.collector.fetch(new Request(`https://events.halden.example/v1/comments${path}`, init), {
      address,
    });
  const ask = (
    body: Record<string, unknown>,
    { address = '203.0.113.7', origin = SHOP }: { address?: string; origin?: string } = {},
  ) =>
    request(
      '',
      {
        method: 'POST',
        headers: { origin, 'content-type': 'application/json' },
        body: JSON.stringify({ key: 'pub_halden', video: 'am-routine', ...body }),
      },
      address,
    );
  const own = (method: string, id: string, token: string) =>
    request(`?id=${encodeURIComponent(id)}&key=pub_halden`, {
      method,
      headers: { authorization: `Bearer ${token}` },
    });
  const thread = async (video = 'am-routine', more = '') =>
    (await (await request(`?key=pub_halden&video=${video}${more}`)).json()) as {
      count: number;
      next: string | null;
      questions: {
        id: string;
        text: string;
        product: string | null;
        answers: Record<string, unknown>[];
      }[];
    };
  const room = async (token = TOKEN) =>
    (await (await request('/room', bearer(token))).json()) as Room;
  const act = async (body: Record<string, unknown>, token = TOKEN) => {
    const answered = await request('/room', {
      method: 'POST',
      headers: { ...bearer(token).headers, 'content-type': 'application/json' },
      body: JSON.stringify({ shop: 'Halden', ...body }),
    });
    return {
      status: answered.status,
      ...((await answered.json()) as RoomChange & { code?: string }),
    };
  };
  /** Asks, from an address of its own, and approves it. */
  let asked = 0;
  const askShown = async (text: string, video = 'am-routine') => {
    asked += 1;
    const address = `198.${18 + (asked >> 8)}.${asked & 255}.1`;
    const { id } = (await (
      await ask({ token: tokenOf(`t${asked}`), text, video }, { address })
    ).json()) as { id: string };
    await act({ act: 'state', id, state: 'shown', revision: 0 });
    return id;
  };
  return { ...made, request, ask, own, thread, room, act, askShown };
}

export const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });
