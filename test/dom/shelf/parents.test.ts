import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createShelfPage, makeFeed } from './shelfPage.js';

const IDS = Array.from({ length: 12 }, (_, i) => `v${i}`);
let page: ReturnType<typeof createShelfPage>;
beforeEach(() => {
  page = createShelfPage();
});
afterEach(() => page.leave());

/** `#here` is where the shelf stands; the outermost element is as wide as the page lets it be. */
const parents: Record<string, string> = {
  block: '<div id="here"></div>',
  'a flex row whose column is as wide as its content':
    '<div style="display:flex"><div id="here"></div></div>',
  'a flex row beside words':
    '<div style="display:flex"><div id="here"></div><p style="flex:1">Words about the product</p></div>',
  'a centred column with a wrapper':
    '<div style="display:flex;flex-direction:column;align-items:center"><div id="here"></div></div>',
  'a column that begins at the start':
    '<div style="display:flex;flex-direction:column;align-items:flex-start"><div id="here"></div></div>',
  'a grid of centred items':
    '<div style="display:grid;justify-items:center"><div id="here"></div></div>',
  'a grid of columns as wide as their content':
    '<div style="display:grid;grid-template-columns:auto max-content"><div id="here"></div><p>Words</p></div>',
  'a table cell': '<table><tr><td id="here"></td></tr></table>',
  'a table cell beside words':
    '<table><tr><td>Words about the product that need room, too</td><td id="here"></td></tr></table>',
  'a float': '<div id="here" style="float:left"></div>',
  'an inline block': '<div id="here" style="display:inline-block"></div>',
  'fit-content': '<div id="here" style="width:fit-content"></div>',
  'an absolute box':
    '<div style="position:relative;height:500px"><div id="here" style="position:absolute"></div></div>',
  'a float in a float': '<div style="float:right"><div id="here" style="float:left"></div></div>',
  'a legend-like shrinking fieldset':
    '<fieldset style="display:inline-block;min-width:0"><div id="here"></div></fieldset>',
  'a column with padding':
    '<div style="display:flex"><div id="here" style="padding:0 10px"></div></div>',
};

function stand(markup: string, widthPx: number) {
  const outer = page.put(document.createElement('div'));
  outer.style.cssText = `width:${widthPx}px;overflow:auto;position:relative;contain:layout`;
  outer.innerHTML = markup;
  const host = document.createElement('div');
  outer.querySelector('#here')?.append(host);
  return { outer, host };
}

describe.each([360, 1200])(
  'in a page %d px wide the shelf shows more than a card and nothing is wider than the page, in',
  (widthPx) => {
    test.each(Object.entries(parents))('%s', async (_name, markup) => {
      const { outer, host } = stand(markup, widthPx);
      page.start({ feed: makeFeed(IDS), previews: 'off', heading: '' }, host);
      const reserved = host.getBoundingClientRect().width;
      await vi.waitFor(() => expect(page.cards(host).length).toBeGreaterThan(2), { timeout: 5000 });
      expect(host.getBoundingClientRect().width).toBe(reserved);
      expect(reserved).toBeGreaterThan(widthPx === 360 ? 200 : 500);
      expect(outer.scrollWidth).toBeLessThanOrEqual(widthPx);
      expect(page.notices()).not.toContain('SHELF_NARROW');
    });
  },
);

test('beside floating parts of a page the shelf stands below them instead of over them', async () => {
  const { outer, host } = stand(
    '<div style="float:left;width:50%;height:200px">Picture</div><div style="float:right;width:45%;height:260px">Buy</div><div id="here"></div>',
    800,
  );
  page.start({ feed: makeFeed(IDS), previews: 'off' }, host);
  await vi.waitFor(() => expect(page.cards(host).length).toBeGreaterThan(2), { timeout: 5000 });
  expect(
    host.getBoundingClientRect().top - outer.getBoundingClientRect().top,
  ).toBeGreaterThanOrEqual(260);
  expect(host.getBoundingClientRect().width).toBe(800);
});

test('a shelf with less room than a card says so', async () => {
  const { host } = stand('<div id="here" style="width:70px"></div>', 800);
  page.start({ feed: makeFeed(IDS), previews: 'off' }, host);
  await vi.waitFor(() => expect(page.notices()).toContain('SHELF_NARROW'), { timeout: 5000 });
});
