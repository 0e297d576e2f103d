import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_HEADING } from '../../../src/i18n/heading.js';
import { createShelfPage, makeFeed, nextFrames, wait } from './shelfPage.js';

const IDS = Array.from({ length: 12 }, (_, i) => `v${i}`);
const LONG = 'Seen on people who use it every day of the week';
/** Moving previews bring the pause button, twelve cards bring the arrows. */
const moving = () => {
  const feed = makeFeed(IDS);
  return {
    ...feed,
    videos: feed.videos.map((video) => ({
      ...video,
      preview: { src: new URL('/test/fixtures/media/good.mp4', location.href).href },
    })),
  };
};

let page: ReturnType<typeof createShelfPage>;
beforeEach(() => {
  page = createShelfPage();
});
afterEach(async () => {
  await page.leave();
});

/** A shelf in a column of the shop's page, with the shop's own content below it. */
function stand(widthPx: number) {
  const column = page.put(document.createElement('div'));
  column.style.width = `${widthPx}px`;
  const host = document.createElement('div');
  const below = document.createElement('p');
  below.textContent = 'The shop goes on here.';
  below.style.margin = '0';
  column.append(host, below);
  return {
    host,
    top: () => below.getBoundingClientRect().top - column.getBoundingClientRect().top,
  };
}

const cases = [320, 375, 440, 700, 880].flatMap((width) =>
  [
    { heading: DEFAULT_HEADING, line: '' },
    { heading: LONG, line: '' },
    { heading: LONG, line: 'Real routines by people who bought it, filmed at home' },
    { heading: '', line: '' },
    { heading: '', line: 'Only a line' },
  ].map((words) => ({ width, ...words })),
);

describe('what stands below the shelf does not move when the shelf is filled', () => {
  test.each(cases)(
    'at $width px with the heading "$heading" and the line "$line"',
    async ({ width, heading, line }) => {
      const { host, top } = stand(width);
      page.start(
        { feed: async () => (await wait(30), moving()), previews: 'auto', heading, line },
        host,
      );
      const reserved = top();
      expect(reserved).toBeGreaterThan(150);
      await vi.waitFor(() => expect(page.cards(host).length).toBeGreaterThan(2), { timeout: 5000 });
      expect(top()).toBe(reserved);
      await vi.waitFor(() => expect(page.inside(host, '.tools button').length).toBeGreaterThan(0), {
        timeout: 5000,
      });
      await nextFrames();
      expect(top()).toBe(reserved);
    },
  );
});

test('no layout shift is measured while the shelf is filled and its tools come', async () => {
  const shifts: number[] = [];
  const observer = new PerformanceObserver((list) =>
    list
      .getEntries()
      .forEach((entry) => shifts.push((entry as PerformanceEntry & { value: number }).value)),
  );
  observer.observe({ type: 'layout-shift', buffered: false });
  const { host } = stand(375);
  page.start(
    {
      feed: async () => (await wait(100), moving()),
      previews: 'auto',
      heading: LONG,
      line: 'A line',
    },
    host,
  );
  await nextFrames();
  shifts.length = 0;
  await vi.waitFor(() => expect(page.inside(host, '.tools button').length).toBeGreaterThan(0), {
    timeout: 5000,
  });
  await wait(300);
  observer.disconnect();
  expect(shifts).toEqual([]);
});

test('the space of a shelf that cannot be shown is given back whole', async () => {
  const { host, top } = stand(375);
  const { shelf } = page.start({ feed: { inline: '' } }, host);
  await vi.waitFor(() => expect(top()).toBe(0));
  shelf.destroy();
  expect(top()).toBe(0);
});

test('a shelf that is destroyed leaves no space', async () => {
  const { host, top } = stand(375);
  const { shelf } = page.start({}, host);
  await vi.waitFor(() => expect(page.cards(host)).toHaveLength(3));
  shelf.destroy();
  expect(top()).toBe(0);
});

test('a larger text size of the shop does not move anything either', async () => {
  document.documentElement.style.fontSize = '32px';
  try {
    const { host, top } = stand(375);
    page.start(
      { feed: async () => (await wait(30), moving()), heading: LONG, line: 'A line' },
      host,
    );
    const reserved = top();
    await vi.waitFor(() => expect(page.cards(host).length).toBeGreaterThan(2), { timeout: 5000 });
    expect(top()).toBe(reserved);
  } finally {
    document.documentElement.style.fontSize = '';
  }
});
