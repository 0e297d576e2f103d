import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { assignArm } from '../../../src/events/experiment.js';
import { storageNames } from '../../../src/tracking/storageNames.js';
import { batchSchema } from '../../../src/events/zodSchemas.js';
import type { WireBatch } from '../../../src/events/wire.js';
import { uuidV7 } from '../../../src/tools/ids.js';
import { createShelfPage, makeFeed, nextFrames, wait } from './shelfPage.js';

const ENDPOINT = 'https://events.shop.example/v1/events';
let page: ReturnType<typeof createShelfPage>;
let batches: WireBatch[];

beforeEach(() => {
  page = createShelfPage();
  batches = [];
  vi.spyOn(window, 'fetch').mockImplementation(async (_url, init) => {
    batches.push(batchSchema.parse(JSON.parse(String(init?.body))) as WireBatch);
    return new Response(null, { status: 204 });
  });
});
afterEach(async () => {
  await page.leave();
});

const loaded = (host: Element, count = 3) =>
  vi.waitFor(() => expect(page.cards(host)).toHaveLength(count), { timeout: 5000 });
const sent = () => batches.flatMap(({ events }) => events.map(({ type }) => type));
const ours = () => Object.keys(localStorage).filter((key) => key.startsWith('reelshelf'));
const measuringFiles = () =>
  performance
    .getEntriesByType('resource')
    .filter(({ name }) => /shelf\/measuring\.ts|tracking\/tracker|consent\/auto/.test(name));

test('nothing that measures is fetched before the cards are there', async () => {
  let atMs = Infinity;
  const { host, shelf } = page.start({ endpoint: ENDPOINT, consent: 'granted' });
  shelf.on('shelf_loaded', () => (atMs = performance.now()));
  await loaded(host);
  await vi.waitFor(() => expect(measuringFiles().length).toBeGreaterThan(2), { timeout: 5000 });
  for (const { name, startTime } of measuringFiles()) expect(startTime, name).toBeGreaterThan(atMs);
});

test('what happened before the tracker was there is sent with the rest', async () => {
  const { host } = page.start({
    endpoint: ENDPOINT,
    key: 'pub_shop',
    consent: 'granted',
    product: 'mug',
    shelf: 'below',
  });
  await loaded(host);
  await vi.waitFor(
    () =>
      expect(sent()).toEqual(
        expect.arrayContaining(['shelf_loaded', 'shelf_viewed', 'card_viewed']),
      ),
    { timeout: 10_000 },
  );
  expect(batches.find(({ context }) => context.widget.shelf === 'below')).toMatchObject({
    key: 'pub_shop',
    context: {
      product: 'mug',
      consent: { analytics: true },
      widget: { shelf: 'below', layout: 'carousel', feed: 'spring' },
    },
  });
  const ids = batches.flatMap(({ events }) => events.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  for (const { detail } of page.events.filter(({ type }) => type === 'reelshelf:shelf_loaded'))
    expect(ids).toContain(detail.id);
});

test('without permission nothing is sent and nothing is stored', async () => {
  const { host } = page.start({ endpoint: ENDPOINT, consent: 'denied' });
  await loaded(host);
  await wait(1800);
  expect(batches).toEqual([]);
  expect(ours()).toEqual([]);
});

test('permission given before anything is loaded counts', async () => {
  const { shelf } = page.start({ endpoint: ENDPOINT });
  shelf.consent({ analytics: true, marketing: false });
  await vi.waitFor(() => expect(sent()).toContain('shelf_loaded'), { timeout: 10_000 });
  expect(batches[0]?.context.consent).toMatchObject({ analytics: true, marketing: false });
});

test('permission given once outlives a change of options', async () => {
  const { host, shelf } = page.start({ endpoint: ENDPOINT });
  shelf.consent({ analytics: true, marketing: false });
  await vi.waitFor(() => expect(sent()).toContain('shelf_loaded'), { timeout: 10_000 });
  batches.length = 0;
  shelf.update({ limit: 2 });
  await loaded(host, 2);
  await vi.waitFor(() => expect(sent()).toContain('shelf_loaded'), { timeout: 10_000 });
});

test('permission taken back forgets everything that was stored', async () => {
  const { host, shelf } = page.start({ endpoint: ENDPOINT, consent: 'granted' });
  await loaded(host);
  await vi.waitFor(() => expect(ours().length).toBeGreaterThan(0), { timeout: 5000 });
  shelf.consent({ analytics: false, marketing: false });
  await vi.waitFor(() => expect(ours().filter((key) => /visitor|session/.test(key))).toEqual([]));
});

test('a refusal by option holds in the same task, before any file of the change is there, and a permission after it counts again', async () => {
  const { host, shelf } = page.start({ endpoint: ENDPOINT, consent: 'granted' });
  await loaded(host);
  await vi.waitFor(() => expect(ours().length).toBeGreaterThan(0), { timeout: 5000 });
  shelf.update({ consent: 'denied' });
  expect(ours()).toEqual([]);
  shelf.update({ consent: 'granted' });
  await vi.waitFor(() => expect(ours().length).toBeGreaterThan(0), { timeout: 5000 });
});

test('a refusal by option ends what was permitted by a call before, also when measuring begins anew', async () => {
  const { host, shelf } = page.start({ endpoint: ENDPOINT });
  shelf.consent({ analytics: true, marketing: false });
  await loaded(host);
  await vi.waitFor(() => expect(ours().length).toBeGreaterThan(0), { timeout: 5000 });
  shelf.update({ consent: 'denied' });
  expect(ours()).toEqual([]);
  shelf.update({ key: 'pub_other' });
  await wait(500);
  expect(ours()).toEqual([]);
});

test.each(['call', 'option'])(
  'a refusal by %s on a shelf that nobody has come near takes away what an earlier page has stored',
  async (by) => {
    const far = page.put(document.createElement('div'));
    far.style.marginTop = '9000px';
    const { shelf } = page.start({ endpoint: ENDPOINT, consent: 'granted' }, far);
    localStorage.setItem(`${storageNames(ENDPOINT)}visitor`, '{}');
    if (by === 'call') shelf.consent({ analytics: false, marketing: false });
    else shelf.update({ consent: 'denied' });
    await vi.waitFor(() => expect(ours()).toEqual([]), { timeout: 5000 });
  },
);

test('an order is reported although the shelf is nowhere in view', async () => {
  const host = document.createElement('div');
  const { shelf } = page.start({ endpoint: ENDPOINT, consent: 'granted', currency: 'EUR' }, host);
  shelf.order({
    id: 1001,
    total: '66.00',
    lines: [{ product: 'serum', quantity: 2, total: '66.00' }],
  });
  await vi.waitFor(() => expect(sent()).toContain('order_completed'), { timeout: 10_000 });
  const order = batches
    .flatMap(({ events }) => events)
    .find(({ type }) => type === 'order_completed');
  expect(order?.props).toEqual({
    orderId: '1001',
    currency: 'EUR',
    totalMinor: 6600,
    lines: [{ product: 'serum', quantity: 2, valueMinor: 6600 }],
  });
});

test('an order that cannot be read is refused with what was expected', async () => {
  const { shelf } = page.start({ endpoint: ENDPOINT, consent: 'granted' });
  shelf.order({ id: '1', currency: 'EUR', total: 'much' } as never);
  await vi.waitFor(() => expect(page.lines().join()).toContain('ORDER_INVALID (total)'));
  expect(page.events.filter(({ type }) => type === 'reelshelf:order_completed')).toEqual([]);
});

test('an endpoint that is no web address is refused, and the shelf stays', async () => {
  const { host } = page.start({ endpoint: 'javascript:alert(1)', consent: 'granted' });
  await loaded(host);
  await vi.waitFor(() => expect(page.notices()).toContain('ENDPOINT_REFUSED'), { timeout: 5000 });
  expect(page.cards(host)).toHaveLength(3);
});

describe('a holdout', () => {
  const HALF = 0.5;
  /** A visitor who falls into `arm`, known from an earlier visit. */
  function comeAs(arm: 'on' | 'off') {
    for (let i = 1; ; i++) {
      const id = uuidV7(1_795_000_000_000, () => (i * 0.6180339887) % 1);
      if (assignArm(id, 'holdout', HALF) !== arm) continue;
      localStorage.setItem(
        `${storageNames(ENDPOINT)}visitor`,
        JSON.stringify({ id, atMs: Date.now() }),
      );
      return;
    }
  }

  test('does not show the shelf to those in it, gives its space back, and says so to the endpoint', async () => {
    comeAs('off');
    const { host } = page.start({ endpoint: ENDPOINT, consent: 'granted', holdout: HALF });
    await vi.waitFor(() => expect(host.getBoundingClientRect().height).toBe(0), { timeout: 5000 });
    expect(page.cards(host)).toEqual([]);
    await vi.waitFor(() => expect(sent()).toContain('experiment_exposed'), { timeout: 10_000 });
    expect(sent()).not.toContain('shelf_loaded');
    expect(batches[0]?.context.experiment).toEqual({ id: 'holdout', arm: 'off' });
    expect(page.notices()).toEqual([]);
  });

  test('shows the shelf to everybody else and counts them once', async () => {
    comeAs('on');
    const { host } = page.start({ endpoint: ENDPOINT, consent: 'granted', holdout: HALF });
    await loaded(host);
    await vi.waitFor(() => expect(sent()).toContain('shelf_loaded'), { timeout: 10_000 });
    expect(sent().filter((type) => type === 'experiment_exposed')).toHaveLength(1);
    expect(batches[0]?.context.experiment).toEqual({ id: 'holdout', arm: 'on' });
  });

  test.each(['on', 'off'] as const)(
    'counts a visitor at the same moment in both arms, when the place of the shelf comes on screen: %s',
    async (arm) => {
      comeAs(arm);
      const exposed = () =>
        page.events.filter(({ type }) => type === 'reelshelf:experiment_exposed').length;
      const spacer = (heightPx: number) => {
        const element = page.put(document.createElement('div'));
        element.style.height = `${heightPx}px`;
        return element;
      };
      scrollTo(0, 0);
      const above = spacer(0);
      const host = page.put(document.createElement('div'));
      const below = spacer(innerHeight * 2);
      // It begins where it is near; it is out of sight by the time it has something to show.
      const feed = () => {
        above.style.height = `${innerHeight * 1.5}px`;
        return makeFeed(['a', 'b', 'c']);
      };
      const { shelf } = page.start(
        { feed, endpoint: ENDPOINT, consent: 'granted', holdout: HALF },
        host,
      );
      const { reason } = await shelf.ready;
      expect(reason).toBe(arm === 'on' ? null : 'HOLDOUT');
      const topOf = () => above.getBoundingClientRect().bottom;
      if (arm === 'off') expect(below.getBoundingClientRect().top).toBe(topOf());
      scrollBy(0, topOf() - innerHeight - 2);
      await nextFrames(4);
      expect(exposed()).toBe(0);
      scrollBy(0, 4);
      await vi.waitFor(() => expect(exposed()).toBe(1), { timeout: 5000 });
      const [heard] = page.events.filter(({ type }) => type === 'reelshelf:experiment_exposed');
      expect(heard?.detail.props).toEqual({ experiment: 'holdout', arm, share: HALF });
      // What stood there for it is gone, and moved nothing.
      if (arm === 'off') expect(getComputedStyle(host).display).toBe('none');
      expect(host.getAttribute('style')).toBeNull();
      if (arm === 'off') expect(below.getBoundingClientRect().top).toBe(topOf());
      shelf.update({ limit: 2 });
      scrollTo(0, 0);
      scrollBy(0, topOf());
      await nextFrames(4);
      expect(exposed()).toBe(1);
    },
  );

  test('does not begin where there is nothing to show', async () => {
    comeAs('off');
    const { shelf } = page.start({
      feed: makeFeed([]),
      endpoint: ENDPOINT,
      consent: 'granted',
      holdout: HALF,
    });
    expect((await shelf.ready).reason).toBe('FEED_NOTHING_TO_SHOW');
    await nextFrames(4);
    // That nobody had anything for this page is told, and nothing of a comparison.
    expect(page.events.map(({ type }) => type)).toEqual(['reelshelf:shelf_failed']);
    expect(page.events[0]).toMatchObject({
      detail: { props: { code: 'FEED_NOTHING_TO_SHOW' } },
    });
  });

  test('is not begun in the middle of a page: who has seen the shelf before permitting goes on seeing it', async () => {
    comeAs('off');
    const { host, shelf } = page.start({ endpoint: ENDPOINT, consent: 'denied', holdout: HALF });
    await loaded(host);
    shelf.update({ consent: 'granted' });
    shelf.update({ limit: 2 });
    await loaded(host, 2);
    expect(page.events.map(({ type }) => type)).not.toContain('reelshelf:experiment_exposed');
  });

  test('leaves those who did not consent out of it: they see the shelf', async () => {
    const { host } = page.start({ endpoint: ENDPOINT, consent: 'denied', holdout: HALF });
    await loaded(host);
    expect(page.events.map(({ type }) => type)).not.toContain('reelshelf:experiment_exposed');
  });

  test('waits a moment for an answer that never comes, then shows the shelf', async () => {
    const { host } = page.start({
      endpoint: ENDPOINT,
      consent: () => new Promise(() => {}),
      holdout: HALF,
    });
    await wait(300);
    expect(page.cards(host)).toEqual([]);
    await loaded(host);
    expect(page.events.map(({ type }) => type)).not.toContain('reelshelf:experiment_exposed');
  });

  test('ends with the shelf: destroyed while waiting, nothing appears', async () => {
    const { host, shelf } = page.start({
      feed: makeFeed(['a']),
      consent: () => new Promise(() => {}),
      holdout: HALF,
    });
    await wait(300);
    shelf.destroy();
    await wait(1800);
    expect(host.shadowRoot?.childNodes).toHaveLength(0);
    expect(page.events).toEqual([]);
  });
});
