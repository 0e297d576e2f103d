import { describe, expect, it } from 'vitest';
import type { EventSubject } from '../../../src/events/catalog.js';
import { createImpressions } from '../../../src/tracking/impressions.js';
import { advanceViewability, createViewability } from '../../../src/events/viewability.js';
import { createFakeEnv } from '../../support/fakeEnv.js';

const SMALL = 200 * 300;

describe('viewability', () => {
  it.each([
    { what: 'half of a card', ratio: 0.5, areaPx: SMALL, seen: true },
    { what: 'a little less than half of a card', ratio: 0.49, areaPx: SMALL, seen: false },
    { what: 'a third of a large shelf', ratio: 0.3, areaPx: 242_501, seen: true },
    { what: 'a third of what is just not large', ratio: 0.3, areaPx: 242_500, seen: false },
    { what: 'all of something without an area', ratio: 1, areaPx: 0, seen: false },
  ])('viewability counts $what: $seen', ({ ratio, areaPx, seen }) => {
    const first = advanceViewability(createViewability(), { ratio, areaPx, atMs: 0 });
    expect(first.isNew).toBe(false);
    expect(first.againInMs).toBe(seen ? 1000 : null);
    expect(advanceViewability(first.state, { ratio, areaPx, atMs: 1000 }).isNew).toBe(seen);
  });

  it('viewability starts again after a break, and counts once', () => {
    let state = createViewability();
    const look = (ratio: number, atMs: number) => {
      const next = advanceViewability(state, { ratio, areaPx: SMALL, atMs });
      state = next.state;
      return next.isNew;
    };
    expect([
      look(1, 0),
      look(0.2, 900),
      look(1, 950),
      look(1, 1900),
      look(1, 1950),
      look(1, 5000),
    ]).toEqual([false, false, false, false, true, false]);
  });
});

describe('impressions', () => {
  const setup = () => {
    const env = createFakeEnv();
    const told: [string, EventSubject][] = [];
    const impressions = createImpressions(env, (type, subject) => void told.push([type, subject]));
    const sight = (ratio: number) => ({ ratio, areaPx: SMALL, atMs: env.monotonicMs() });
    return { env, told, impressions, sight };
  };
  const card = { video: 'v1', creator: 'mia', position: 0 };

  it('the counter of impressions tells a card after a second in sight, though nothing moves any more', async () => {
    const { env, told, impressions, sight } = setup();
    impressions.seeCard(card, sight(0.6));
    await env.advance(999);
    expect(told).toEqual([]);
    await env.advance(1);
    expect(told).toEqual([['card_viewed', card]]);
    await env.advance(10_000);
    impressions.seeCard(card, sight(1));
    await env.advance(2000);
    expect(told).toHaveLength(1);
  });

  it('the counter of impressions tells a card that was in sight for its second, though no timer came to say so before the page went', () => {
    const { told, impressions } = setup();
    impressions.seeCard(card, { ratio: 1, areaPx: SMALL, atMs: 0 });
    impressions.seeCard(card, { ratio: 0, areaPx: SMALL, atMs: 1000 });
    impressions.seeCard(card, { ratio: 1, areaPx: SMALL, atMs: 5000 });
    expect(told).toEqual([['card_viewed', card]]);
  });

  it('the counter of impressions does not tell what was scrolled past', async () => {
    const { env, told, impressions, sight } = setup();
    impressions.seeCard(card, sight(1));
    await env.advance(700);
    impressions.seeCard(card, sight(0));
    await env.advance(5000);
    expect(told).toEqual([]);
    expect(env.timerCount).toBe(0);
  });

  it('the counter of impressions keeps shelf and cards apart', async () => {
    const { env, told, impressions, sight } = setup();
    impressions.seeShelf(sight(1));
    impressions.seeCard(card, sight(1));
    impressions.seeCard({ ...card, video: 'v2' }, sight(0.3));
    await env.advance(1000);
    expect(told.map(([type, { video }]) => [type, video])).toEqual([
      ['shelf_viewed', undefined],
      ['card_viewed', 'v1'],
    ]);
  });

  it('the counter of impressions counts what is still in sight again when the shopper comes back to the page', async () => {
    const { env, told, impressions, sight } = setup();
    impressions.seeShelf(sight(1));
    await env.advance(1000);
    impressions.startView();
    await env.advance(1000);
    expect(told).toHaveLength(2);
  });

  it('the counter of impressions leaves no timer after it was stopped', async () => {
    const { env, told, impressions, sight } = setup();
    impressions.seeShelf(sight(1));
    impressions.stop();
    expect(env.timerCount).toBe(0);
    impressions.seeShelf(sight(1));
    await env.advance(5000);
    expect(told).toEqual([]);
  });
});
