import { expect, it } from 'vitest';
import { createRandom } from '../../../demo/random.js';
import * as page from '../../../src/events/pageSchemas.js';
import * as zod from '../../../src/events/zodSchemas.js';
import { fit, misfit, type FittingSchema } from '../../../src/tools/fits.js';
import { mutate } from '../../fixtures/feed/mutate.js';
import { sampleOf } from '../../support/sampleOf.js';

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
    sampleOf(zod.catalog[type].props) as object,
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
