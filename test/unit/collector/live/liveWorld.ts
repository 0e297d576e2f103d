/** A collector with a folder for lives, a feed that has one, and listeners that read what they are told. */
import { onTestFinished } from 'vitest';
import type { CollectorOptions } from '../../../../src/collector/options.js';
import type { LiveDone } from '../../../../src/collector/live/shared/wire.js';
import { emptyPath } from '../../server/support.js';
import { createTestCollector, TOKEN } from '../support.js';

export const CHANNEL = '/v1/live/spring';

export const liveFeed = {
  version: 1,
  id: 'spring',
  creators: [{ id: 'mia', handle: '@mia' }],
  products: ['serum', 'balm', 'mist'].map((id) => ({
    id,
    title: `The ${id}`,
    price: { amount: '28.00', currency: 'EUR' },
  })),
  videos: [
    {
      id: 'spring-live',
      creator: 'mia',
      title: 'Spring, live',
      sources: [{ type: 'hls', src: 'https://cdn.example/spring.m3u8' }],
      rights: { status: 'owned' },
      tags: [{ product: 'balm' }],
      live: {
        startsAt: '2026-10-14T18:00:00+02:00',
        channel: `https://events.halden.example${CHANNEL}`,
      },
    },
  ],
};

export interface Heard {
  id: string;
  event: string;
  data: unknown;
}

export async function openLives(options: Partial<CollectorOptions> = {}) {
  const liveFolder = options.liveFolder ?? (await emptyPath());
  const made = createTestCollector({ liveFolder, feed: liveFeed, ...options });
  onTestFinished(() => made.collector.close());
  const ask = (path: string, init: RequestInit = {}, address = '203.0.113.7') =>
    made.collector.fetch(new Request(`https://events.halden.example${path}`, init), { address });
  const act = (deed: object, { token = TOKEN as string | null, channel = CHANNEL } = {}) =>
    ask(channel, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(deed),
    });
  return {
    ...made,
    liveFolder,
    ask,
    act,
    /** @returns what it came to; fails where it was refused. */
    async done(deed: object) {
      const response = await act(deed);
      const body = (await response.json()) as LiveDone & { message?: string };
      if (!response.ok) throw new Error(`${response.status} ${body.message}`);
      return body;
    },
    async listen({ after = '', headers = {}, path = '/events', address = '203.0.113.7' } = {}) {
      const response = await ask(
        `${CHANNEL}${path}${after && `?after=${after}`}`,
        { headers },
        address,
      );
      return hear(response);
    },
  };
}

/** Reads the messages of a stream one after the other. */
export function hear(response: Response) {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  return {
    response,
    async next(): Promise<Heard | null> {
      for (;;) {
        const end = text.indexOf('\n\n');
        if (end >= 0) {
          const lines = text.slice(0, end).split('\n');
          text = text.slice(end + 2);
          const field = (name: string) =>
            lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? '';
          if (field('event'))
            return {
              id: field('id'),
              event: field('event'),
              data: JSON.parse(field('data') || 'null') as unknown,
            };
          continue;
        }
        const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
        if (done) return null;
        text += decoder.decode(value, { stream: true });
      }
    },
    leave: () => reader?.cancel(),
  };
}
