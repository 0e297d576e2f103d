import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { Video } from '../../../../src/feed/schema.js';
import { markLive } from '../../../../src/models/live/markLive.js';

test('what happens to a video says that it is live while it is, and nothing before, after, or elsewhere', () => {
  const live = { startsAt: '2026-11-30T12:00:00Z', state: 'live' as const };
  const videos = signal<readonly Video[]>([]);
  const show = (state: 'scheduled' | 'live' | 'ended') =>
    (videos.value = [
      { id: 'spring', creator: 'mia', live: { ...live, state } },
      { id: 'am', creator: 'mia' },
    ] as Video[]);
  const told: object[] = [];
  const record = markLive((_type, _subject, props) => void told.push(props), { videos });
  for (const state of ['scheduled', 'live', 'ended'] as const) {
    show(state);
    record('product_opened', { video: 'spring' }, { from: 'tag' });
  }
  show('live');
  record('product_opened', { video: 'am' }, { from: 'tag' });
  record('shelf_viewed', {}, {});
  expect(told).toEqual([
    { from: 'tag' },
    { from: 'tag', live: true },
    { from: 'tag' },
    { from: 'tag' },
    {},
  ]);
});
