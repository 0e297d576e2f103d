import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { Video } from '../../../../src/feed/schema.js';
import type { ShelfDeps } from '../../../../src/models/context.js';
import { createPreviewWatch } from '../../../../src/models/playback/previewWatch.js';
import { validFeed } from '../../../fixtures/feed/valid.js';
import { createFakeEnv } from '../../../support/fakeEnv.js';

const video = validFeed.videos[0] as unknown as Video;

function start() {
  const env = createFakeEnv();
  const visible = signal(true);
  const told: [string, unknown, unknown][] = [];
  const record = (type: string, subject: unknown, props: unknown) =>
    void told.push([type, subject, props]);
  const watch = createPreviewWatch(
    { env, record, device: { visible } } as unknown as ShelfDeps,
    video,
    3,
  );
  let positionSeconds = 0;
  return {
    visible,
    told,
    watch,
    types: () => told.map(([type]) => type),
    /** Plays for `ms`, telling its position four times a second as a video element does. */
    play(ms: number) {
      watch.sample(positionSeconds, true);
      for (let passed = 0; passed < ms; passed += 250) {
        env.jump(250);
        positionSeconds += 0.25;
        watch.sample(positionSeconds, true);
      }
    },
    wait(ms: number) {
      env.jump(ms);
      watch.sample(positionSeconds, false);
    },
  };
}

test('a preview starts once and is viewed once, after two seconds, as a card', () => {
  const preview = start();
  preview.play(1750);
  expect(preview.types()).toEqual(['video_started']);
  preview.play(6000);
  const subject = { video: 'am-routine', creator: 'mia', position: 3 };
  expect(preview.told).toEqual([
    ['video_started', subject, { trigger: 'autoplay', surface: 'card' }],
    ['video_viewed', subject, { surface: 'card' }],
  ]);
});

test('a preview that never moves is never counted', () => {
  const preview = start();
  preview.watch.sample(0, false);
  preview.wait(5000);
  expect(preview.told).toEqual([]);
});

test('two halves of a second each, with a pause between, are no view', () => {
  const preview = start();
  preview.play(1000);
  preview.wait(100);
  preview.wait(5000);
  preview.play(1500);
  expect(preview.types()).toEqual(['video_started']);
});

test('what plays on a hidden page is not seen', () => {
  const preview = start();
  preview.visible.value = false;
  preview.play(5000);
  expect(preview.types()).not.toContain('video_viewed');
});

test('a card that was left tells nothing more', () => {
  const preview = start();
  preview.play(1500);
  preview.watch.leave();
  preview.play(5000);
  expect(preview.types()).toEqual(['video_started']);
});
