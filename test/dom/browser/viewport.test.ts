import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createBrowserEnv } from '../../../src/browser/browserEnv.js';
import { createViewport, type Sight, type Viewport } from '../../../src/browser/viewport.js';
import { passTime } from '../../support/passTime.js';

let box: HTMLElement;
let sights: Sight[];
let viewport: Viewport;
const last = () => sights.at(-1);

beforeEach(() => {
  scrollTo(0, 0);
  box = document.createElement('div');
  box.style.cssText = 'width:200px;height:100px;margin-top:0;background:#888';
  document.body.append(box);
  sights = [];
  viewport = createViewport(createBrowserEnv(window), document);
});
afterEach(() => {
  viewport.destroy();
  box.remove();
  vi.restoreAllMocks();
  document.dispatchEvent(new Event('visibilitychange'));
});

function setVisibility(state: 'visible' | 'hidden') {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
}
const soon = (check: () => void) => vi.waitFor(check, { timeout: 3000 });

test('the first sight is told soon: how much is seen, how large it is, when', async () => {
  const before = performance.now();
  viewport.observe(box, (sight) => sights.push(sight));
  await soon(() => expect(last()).toMatchObject({ ratio: 1, areaPx: 20_000 }));
  expect(last()?.atMs).toBeGreaterThanOrEqual(before);
  expect(last()?.atMs).toBeLessThanOrEqual(performance.now());
});

test('what is below the fold is told as unseen, and then as it scrolls in', async () => {
  box.style.marginTop = '20000px';
  viewport.observe(box, (sight) => sights.push(sight));
  await soon(() => expect(last()?.ratio).toBe(0));
  box.scrollIntoView({ block: 'center' });
  await soon(() => expect(last()?.ratio).toBe(1));
});

test('half of it is half', async () => {
  box.style.position = 'fixed';
  box.style.top = '-50px';
  viewport.observe(box, (sight) => sights.push(sight));
  await soon(() => expect(last()?.ratio).toBeCloseTo(0.5, 2));
});

test('on a hidden page nothing is seen, and on return it is seen again', async () => {
  viewport.observe(box, (sight) => sights.push(sight));
  await soon(() => expect(last()?.ratio).toBe(1));
  setVisibility('hidden');
  expect(last()).toMatchObject({ ratio: 0, areaPx: 20_000 });
  setVisibility('visible');
  expect(last()?.ratio).toBe(1);
});

test('while the shelf’s own player lies over the page nothing is seen and nothing is looked for, and afterwards it is seen again', async () => {
  viewport.observe(box, (sight) => sights.push(sight));
  await soon(() => expect(last()?.ratio).toBe(1));
  const looks = vi.spyOn(IntersectionObserver.prototype, 'observe');
  const [uncover, uncoverOther] = [viewport.cover(), viewport.cover()];
  expect(last()).toMatchObject({ ratio: 0, areaPx: 20_000 });
  const told = sights.length;
  box.style.marginTop = '20000px';
  const other = document.createElement('div');
  document.body.append(other);
  viewport.observe(other, () => {});
  uncover();
  uncover();
  await passTime(300);
  expect({ sights: sights.length, looks: looks.mock.calls.length }).toEqual({
    sights: told,
    looks: 0,
  });
  box.style.marginTop = '0';
  uncoverOther();
  await soon(() => expect(sights.some(({ ratio }, i) => i >= told && ratio === 1)).toBe(true));
  other.remove();
});

test('what was let go is not told any more, the others are', async () => {
  const other = document.createElement('div');
  other.style.cssText = 'width:10px;height:10px';
  document.body.append(other);
  const told: Sight[] = [];
  const stop = viewport.observe(box, (sight) => sights.push(sight));
  viewport.observe(other, (sight) => told.push(sight));
  await soon(() =>
    expect({ sightsCount: sights.length, toldCount: told.length }).toEqual({
      sightsCount: 1,
      toldCount: 1,
    }),
  );
  stop();
  stop();
  setVisibility('hidden');
  expect({ sightsCount: sights.length, toldCount: told.length }).toEqual({
    sightsCount: 1,
    toldCount: 2,
  });
  other.remove();
});

test('after the end nothing is told', async () => {
  viewport.observe(box, (sight) => sights.push(sight));
  await soon(() => expect(sights).toHaveLength(1));
  viewport.destroy();
  setVisibility('hidden');
  box.style.marginTop = '20000px';
  await passTime(150);
  expect(sights).toHaveLength(1);
});

describe('what nobody can see is not seen, and is when it can be:', () => {
  const over = (css: string) => {
    const cover = document.createElement('div');
    cover.style.cssText = `position:fixed;z-index:9999;background:#fff;${css}`;
    document.body.append(cover);
    return cover;
  };
  const away = async (show: () => void) => {
    viewport.observe(box, (sight) => sights.push(sight));
    await soon(() => expect(last()?.ratio).toBe(0));
    await passTime(700);
    expect(last()?.ratio).toBe(0);
    show();
    await soon(() => expect(last()?.ratio).toBe(1));
  };
  test('a page without opacity', async () => {
    document.documentElement.style.opacity = '0';
    await away(() => (document.documentElement.style.opacity = ''));
  });
  test('a cover over everything', async () => {
    const cover = over('inset:0');
    await away(() => cover.remove());
  });
  test('a cover that goes and leaves a button over a corner', async () => {
    const cover = over('inset:0');
    await away(() => (cover.style.cssText += ';inset:0 auto auto 0;width:20px;height:20px'));
    cover.remove();
  });
  test('in a shadow root, too', async () => {
    const host = document.createElement('div');
    box.replaceWith(host);
    host.attachShadow({ mode: 'open' }).append(box);
    const cover = over('inset:0');
    await away(() => cover.remove());
    host.remove();
  });
  test('what only lies over a part, or is half transparent, hides nothing', async () => {
    const cover = over('left:0;top:0;width:60px;height:100%');
    document.documentElement.style.opacity = '0.5';
    viewport.observe(box, (sight) => sights.push(sight));
    await soon(() => expect(last()?.ratio).toBe(1));
    document.documentElement.style.opacity = '';
    cover.remove();
  });
  test('what says how the shelf is doing hides nothing of it, as large as it is on a phone', async () => {
    const host = document.createElement('div');
    box.replaceWith(host);
    host.attachShadow({ mode: 'open' }).append(box);
    const overlay = document.createElement('reelshelf-debug');
    overlay.style.cssText = 'position:fixed;z-index:9999;inset:0';
    overlay.attachShadow({ mode: 'open' }).innerHTML =
      '<div style="height:100%;background:#fff">Version</div>';
    document.body.append(overlay);
    viewport.observe(box, (sight) => sights.push(sight));
    await soon(() => expect(last()?.ratio).toBe(1));
    overlay.remove();
    host.remove();
  });
});
