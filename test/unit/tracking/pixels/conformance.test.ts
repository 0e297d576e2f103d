/** What every pixel promises, run with each of them on a page that has its tag. */
import { beforeAll, describe, expect, it } from 'vitest';
import { pixelNames, type PixelName } from '../../../../src/tracking/pixels/pixelNames.js';
import { marketingPixels } from '../../../../src/tracking/pixels/signs.js';
import { pixelTags } from '../../../pages/pixelTags.js';
import { ALL, ANALYTICS, createPixelPage, loadPixels, NONE } from '../../../support/pixelPage.js';

beforeAll(loadPixels);

/** Ids that a tag was told, wherever in a call they stand; each once. */
const idsIn = (calls: unknown[][]) =>
  new Set(JSON.stringify(calls).match(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f-]{17}/g));
/** These take no id of an event. */
const WITHOUT_ID: readonly PixelName[] = ['plausible', 'matomo'];

/** The function that a page's tag is called by. */
const functions: Record<PixelName, readonly [owner: string | null, name: string]> = {
  ga4: [null, 'gtag'],
  gtm: ['dataLayer', 'push'],
  meta: [null, 'fbq'],
  tiktok: ['ttq', 'track'],
  segment: ['analytics', 'track'],
  rudderstack: ['rudderanalytics', 'track'],
  jitsu: ['jitsu', 'track'],
  posthog: ['posthog', 'capture'],
  snowplow: [null, 'snowplow'],
  plausible: [null, 'plausible'],
  matomo: ['_paq', 'push'],
  shopify: ['Shopify.analytics', 'publish'],
};
function replaceFunction(page: object, pixel: PixelName, by: (...args: unknown[]) => unknown) {
  const [owner, name] = functions[pixel];
  const holder = (owner?.split('.') ?? []).reduce<object>(
    (found, key) => Reflect.get(found, key) as object,
    page,
  );
  // What a stub has kept goes over to what takes its place.
  Reflect.set(holder, name, Object.assign(by, Reflect.get(holder, name)));
}

describe.each(pixelNames)('the pixel %s', (pixel) => {
  const start = (options: Parameters<typeof createPixelPage>[0] = {}) =>
    createPixelPage({ tags: [pixel], ...options });
  const needsMarketing = marketingPixels.includes(pixel);

  it('tells an event once, with the event’s own id', async () => {
    const { open, env, calls, watch } = start();
    const { id } = open();
    await env.advance(60_000);
    const told = calls(pixel);
    expect(told.length).toBeGreaterThan(0);
    if (!WITHOUT_ID.includes(pixel)) expect([...idsIn(told)]).toEqual([id]);
    expect(watch.reports()).toContainEqual({ name: pixel, sent: 1, silence: null, leftTo: null });
  });

  it('says nothing and fetches nothing while the shopper has not answered, and then what happened meanwhile', async () => {
    const { open, env, calls, decide, loadCount } = start({ state: null });
    open();
    await env.advance(60_000);
    expect(calls(pixel)).toEqual([]);
    expect(loadCount()).toBe(0);
    decide(ALL);
    await env.advance(1);
    expect(calls(pixel).length).toBeGreaterThan(0);
  });

  it('says nothing of what happened more than five minutes before the answer', async () => {
    const { open, env, calls, decide } = start({ state: null });
    open();
    await env.advance(5 * 60_000 + 1);
    decide(ALL);
    await env.advance(60_000);
    expect(calls(pixel)).toEqual([]);
  });

  it('says nothing after a refusal, of what was before it neither', async () => {
    const { open, env, calls, decide } = start({ state: null });
    open();
    decide(NONE);
    open();
    await env.advance(60_000);
    decide(ALL);
    await env.advance(60_000);
    expect(calls(pixel)).toEqual([]);
  });

  it(`${needsMarketing ? 'needs marketing' : 'is content with analytics'}`, async () => {
    const { open, env, calls, watch } = start({ state: ANALYTICS });
    open();
    await env.advance(60_000);
    expect(calls(pixel).length > 0).toBe(!needsMarketing);
    expect(watch.reports()).toContainEqual({
      name: pixel,
      sent: needsMarketing ? 0 : 1,
      silence: needsMarketing ? 'refused' : null,
      leftTo: null,
    });
  });

  it('says nothing at all under Global Privacy Control', async () => {
    const { open, env, calls, loadCount } = start({ privacyControl: true });
    open();
    await env.advance(60_000);
    expect(calls(pixel)).toEqual([]);
    expect(loadCount()).toBe(0);
  });

  it('stops at once when the permission is taken back, said or not', async () => {
    const { open, add, env, calls, changeSilently, decide } = start();
    open();
    await env.advance(1);
    const before = calls(pixel).length;
    changeSilently(NONE);
    open();
    add();
    await env.advance(60_000);
    decide(NONE);
    open();
    await env.advance(60_000);
    expect(calls(pixel)).toHaveLength(before);
  });

  it('stops within a round when the tag’s own call takes the permission back', async () => {
    const { open, env, page, decide, changeSilently } = start({ state: null });
    let told = 0;
    replaceFunction(page, pixel, () => {
      told++;
      changeSilently(NONE);
    });
    open();
    open();
    decide(ALL);
    await env.advance(60_000);
    // Two of Google's events are one of ours.
    expect(told).toBe({ ga4: 2, gtm: 4 }[pixel as string] ?? 1);
  });

  it('is found when a tag manager brings it late, by the next event, and gets what happened before', async () => {
    const { open, add, env, put, calls } = createPixelPage();
    const first = open();
    await env.advance(10_000);
    put(pixel);
    add();
    await env.advance(1);
    expect(calls(pixel).length).toBeGreaterThan(1);
    if (!WITHOUT_ID.includes(pixel)) expect(idsIn(calls(pixel))).toContain(first.id);
  });

  it('is found by the next event when it comes very late, without what is long past', async () => {
    const { open, env, put, calls } = createPixelPage();
    open();
    await env.advance(6 * 60_000);
    put(pixel);
    await env.advance(60_000);
    const { id } = open();
    await env.advance(1);
    expect(calls(pixel).length).toBeGreaterThan(0);
    if (!WITHOUT_ID.includes(pixel)) expect([...idsIn(calls(pixel))]).toEqual([id]);
  });

  it('calls the function that stands there now, not the stub that stood there first', async () => {
    const { open, env, page, calls } = start();
    open();
    await env.advance(1);
    const before = calls(pixel).length;
    const heard: unknown[][] = [];
    replaceFunction(page, pixel, (...args) => heard.push(args));
    open();
    await env.advance(1);
    expect(heard.length).toBeGreaterThan(0);
    expect(calls(pixel)).toHaveLength(before);
  });

  it('a tag whose function throws harms nothing, is named once, and is told of the next event all the same', async () => {
    const { open, env, page, display, watch } = start();
    let tries = 0;
    replaceFunction(page, pixel, () => {
      tries++;
      throw new Error('theirs');
    });
    open();
    await env.advance(1);
    open();
    await env.advance(1);
    expect(tries).toBeGreaterThanOrEqual(2);
    expect(display.said.map(({ code, subject }) => `${code} ${subject}`)).toEqual([
      `PIXEL_FAILED ${pixel}`,
    ]);
    expect(watch.reports()).toContainEqual({ name: pixel, sent: 0, silence: null, leftTo: null });
  });

  it('a tag whose place something else has taken is passed over', async () => {
    const { open, env, page, display } = createPixelPage();
    const [owner, name] = functions[pixel];
    Reflect.set(page, (owner ?? name).split('.')[0] ?? '', { id: 'an element with such an id' });
    open();
    await env.advance(60_000);
    expect(display.said).toEqual([]);
  });

  it('a tag whose name has a getter that throws is passed over', async () => {
    const { open, env, page, display } = createPixelPage();
    const [owner, name] = functions[pixel];
    Object.defineProperty(page, (owner ?? name).split('.')[0] ?? '', {
      get() {
        throw new Error('theirs');
      },
    });
    open();
    await env.advance(60_000);
    expect(display.said).toEqual([]);
  });

  it('is left out by "off" and by a list without it', async () => {
    const others = pixelNames.filter((name) => name !== pixel);
    for (const option of [['off'], others, []]) {
      const { open, env, calls } = start({ option });
      open();
      await env.advance(60_000);
      expect(calls(pixel)).toEqual([]);
    }
  });

  it('never makes an element, and puts nothing on the page', async () => {
    const { open, add, env, page, scripts } = start();
    const before = Object.keys(page);
    open();
    add();
    await env.advance(60_000);
    expect(scripts).toEqual([]);
    expect(Object.keys(page)).toEqual(before);
  });

  it('is told nothing of an order, and nothing that looks like a person', async () => {
    const { tell, make, env, calls } = start();
    tell(
      make(
        'order_completed',
        {},
        { orderId: 'R-1001', currency: 'USD', totalMinor: 100, lines: [] },
      ),
    );
    tell(
      make(
        'product_added',
        { video: 'am', product: 'serum' },
        {
          variant: 'jane.doe@mail.example',
          quantity: 1,
          adapter: 'woocommerce',
        },
      ),
    );
    await env.advance(60_000);
    const said = JSON.stringify(calls(pixel));
    expect(said).not.toMatch(/R-1001|jane|sig=secret|visitor|session/);
  });

  it('is told of an add at once, since the page may be gone the next moment', async () => {
    const { open, add, env, calls } = start({ option: [`${pixel}:all`] });
    open();
    await env.advance(1);
    const before = calls(pixel).length;
    add();
    expect(calls(pixel).length).toBeGreaterThan(before);
  });

  it('is told of what happened last when the page is left', async () => {
    const { open, env, calls, leave } = start();
    open();
    await env.advance(1);
    const before = calls(pixel).length;
    open();
    expect(calls(pixel)).toHaveLength(before);
    leave();
    expect(calls(pixel).length).toBeGreaterThan(before);
  });

  it('leaves no timer and no listener behind', async () => {
    const { open, env, watch, calls } = start();
    open();
    await env.advance(1);
    const before = calls(pixel).length;
    watch.stop();
    open();
    await env.advance(60_000);
    expect(calls(pixel)).toHaveLength(before);
    expect(env.timerCount).toBe(0);
  });
});

it('a tag that throws keeps no other from being told', async () => {
  const { page, open, env, calls } = createPixelPage({ tags: ['meta', 'tiktok', 'matomo'] });
  replaceFunction(page, 'meta', () => {
    throw new Error('theirs');
  });
  open();
  await env.advance(1);
  expect({ tiktok: calls('tiktok').length, matomo: calls('matomo').length }).toEqual({
    tiktok: 1,
    matomo: 1,
  });
});

it('one that cannot be fetched is tried again with the next event', async () => {
  let isThere = false;
  const { open, env, calls, loadCount } = createPixelPage({
    tags: ['meta'],
    loads: () => isThere,
  });
  open();
  await env.advance(1);
  const failed = loadCount();
  expect(failed).toBeGreaterThan(0);
  isThere = true;
  open();
  await env.advance(1);
  expect(calls('meta')).toHaveLength(2);
});

it('every tag has a snippet in these tests', () => {
  expect(Object.keys(pixelTags)).toEqual([...pixelNames]);
});
