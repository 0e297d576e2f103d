/** Batches over real HTTP, as the widget sends them, with events known by a number. */
import { SCHEMA } from '../../src/events/wire.js';

const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

export interface Sender {
  origin: string;
  key?: string | undefined;
  /** Each is one `video_viewed` in the player, and always the same one. */
  ids: readonly number[];
  headers?: Record<string, string>;
  visitor?: string | null;
}

export const eventId = (id: number) => `0192aaaa-bbbb-7ccc-8ddd-${String(id).padStart(12, '0')}`;

export function batchText({ key, ids, visitor = null }: Sender, nowMs = Date.now()): string {
  const at = new Date(nowMs).toISOString();
  return JSON.stringify({
    schema: SCHEMA,
    batchId: `batch-${ids.join('-').slice(0, 50)}`,
    sentAt: at,
    attempt: 0,
    key,
    context: {
      page: 'https://shop.example/p',
      widget: { version: '1', shelf: 'main', layout: 'carousel' },
      consent: { analytics: visitor !== null, marketing: false, source: 'test' },
      visitor,
    },
    events: ids.map((id) => ({
      id: eventId(id),
      seq: id,
      type: 'video_viewed',
      at,
      mono: id,
      view: 'view-1',
      video: 'am-routine',
      creator: 'mia',
      props: { surface: 'player' },
    })),
  });
}

export async function postEvents(
  endpoint: string,
  sender: Sender,
): Promise<{ status: number; accepted?: number; duplicates?: number; code?: string }> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      origin: sender.origin,
      'content-type': 'text/plain',
      'user-agent': BROWSER,
      ...sender.headers,
    },
    body: batchText(sender),
  });
  const { accepted, duplicates, code } = (await response.json()) as {
    accepted?: number;
    duplicates?: number;
    code?: string;
  };
  return {
    status: response.status,
    ...(code === undefined ? { accepted: accepted ?? 0, duplicates: duplicates ?? 0 } : { code }),
  };
}
