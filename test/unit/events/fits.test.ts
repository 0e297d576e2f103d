import { expect, it } from 'vitest';
import { createRandom } from '../../../demo/random.js';
import type { EventType } from '../../../src/events/catalog.js';
import * as page from '../../../src/events/pageSchemas.js';
import * as zod from '../../../src/events/zodSchemas.js';
import { fit, misfit, type FittingSchema } from '../../../src/tools/fits.js';
import { mutate } from '../../fixtures/feed/mutate.js';

const validProps: Record<EventType, object> = {
  shelf_loaded: { cards: 3 },
  shelf_viewed: {},
  card_viewed: {},
  video_started: { trigger: 'tap', surface: 'player' },
  video_viewed: { surface: 'card' },
  video_engaged: { reason: 'sound_on' },
  video_progressed: { percent: 75 },
  video_watched: { watchedMs: 1, uniqueMs: 2, mutedMs: 3, loops: 4, durationMs: 5 },
  video_failed: { reason: 'decode' },
  tag_viewed: {},
  product_opened: { from: 'bar' },
  variant_selected: { variant: 'red' },
  product_added: { variant: 'red', quantity: 1, valueMinor: 2, currency: 'EUR', adapter: 'form' },
  product_add_failed: { variant: 'red', quantity: 1, code: 'sold_out', adapter: 'form' },
  checkout_started: { adapter: 'form' },
  order_completed: {
    orderId: '1001',
    currency: 'EUR',
    totalMinor: 4200,
    lines: [
      { product: 'serum', variant: 'red', quantity: 2, valueMinor: 4200, mark: 'v.s.time36' },
      { product: 'cream', quantity: 1, valueMinor: 0 },
    ],
  },
  video_shared: { method: 'system' },
  experiment_exposed: { experiment: 'holdout', arm: 'off' },
  shelf_failed: { code: 'FEED_INVALID' },
};
const validEvent = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  seq: 3,
  type: 'video_viewed',
  at: '2026-11-20T10:00:00.000Z',
  mono: 12.5,
  view: 'a-view',
  video: 'v1',
  creator: null,
  product: 'serum',
  position: 2,
  props: { surface: 'card' },
};
const validContext = {
  page: 'https://shop.test/',
  referrer: 'https://search.test',
  locale: 'de-DE',
  timeZone: 'Europe/Berlin',
  viewport: [390, 844],
  platform: 'shopify',
  product: 'serum',
  widget: { version: '1.0.0', shelf: 'main', layout: 'carousel', feed: null },
  consent: { analytics: true, marketing: false, source: 'test' },
  experiment: { id: 'holdout', arm: 'on' },
  visitor: 'a-visitor',
  session: 'a-session',
  automated: true,
};
type Judge = {
  safeParse(value: unknown): { data?: unknown; error?: { issues: { path: PropertyKey[] }[] } };
};
const kinds: [string, FittingSchema<unknown>, Judge, object][] = [
  ['an event', page.wireEventSchema, zod.wireEventSchema, validEvent],
  ['a context', page.contextSchema, zod.contextSchema, validContext],
  ...zod.eventTypes.map((type): [string, FittingSchema<unknown>, Judge, object] => [
    type,
    page.catalog[type].props,
    zod.catalog[type].props,
    validProps[type],
  ]),
];

/** What travels is JSON: it has no getters, no circles, and no numbers that are none. */
function written(tree: unknown): unknown {
  try {
    return (JSON.parse(JSON.stringify(tree)) as { value?: unknown }).value;
  } catch {
    return undefined;
  }
}

it('ten thousand mutated events and contexts fit or do not fit as zod says, come out the same, and fail at a place that zod names', () => {
  const random = createRandom(20261129);
  let taken = 0;
  for (let round = 0; round < 10_000; round++) {
    const [kind, fitting, judge, valid] = kinds[round % kinds.length] as (typeof kinds)[number];
    const value = written(mutate(random, { value: valid }));
    const { data, error } = judge.safeParse(value);
    expect(fit(fitting, value), `round ${round}, ${kind}`).toEqual(data);
    const at = misfit(fitting, value);
    if (error)
      expect(
        error.issues.some(({ path }) => path.every((part, index) => at?.[index] === String(part))),
        `round ${round}, ${kind}: ${at?.join('.')}`,
      ).toBe(true);
    else expect(at).toBeUndefined();
    if (!error) taken++;
  }
  // Both ways were tried.
  expect(taken).toBeGreaterThan(300);
  expect(taken).toBeLessThan(9700);
});

it.each(kinds)('%s without a fault fits for both', (_kind, fitting, judge, valid) => {
  expect(fit(fitting, valid)).toEqual(judge.safeParse(valid).data);
  expect(fit(fitting, valid)).toEqual(valid);
});
