/**
 * What every layout promises, on a page of its own in a real browser. A layout calls {@link describeLayout} with what is its own: how many
 * cards it shows of so many videos, and whether it takes room where it stands.
 */
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { LayoutName } from '../../src/theme/layoutNames.js';
import { inOrder } from '../support/inOrder.js';
import {
  createShelfPage,
  makeFeed,
  nextFrames,
  wait,
  watchListeners,
} from '../dom/shelf/shelfPage.js';

export interface LayoutCase {
  layout: LayoutName;
  /** Cards to be seen of so many videos, 860 px wide, where each has a creator of its own. */
  cards(videos: number): number;
  /** Something stands below the shelf, and must not move. */
  takesRoom: boolean;
  /** What the page has for it to stand in; without it an empty column. */
  makePlace?(column: HTMLElement): HTMLElement;
}

const DISCLOSURES = ['none', 'gifted', 'paid'] as const;
const WORDS = { none: '', gifted: 'Gifted', paid: 'Ad' };

/** Videos of as many creators, every second and third of them with something to disclose. */
export const feedOf = (count: number, prefix = 'v') => {
  const ids = Array.from({ length: count }, (_, i) => `${prefix}${i}`);
  const feed = makeFeed(ids);
  return inOrder({
    ...feed,
    creators: ids.map((id) => ({ id: `by-${id}`, handle: `@${id}` })),
    videos: feed.videos.map((video, i) => ({
      ...video,
      creator: `by-${ids[i]}`,
      title: `Title ${ids[i]}`,
      disclosure: DISCLOSURES[i % 3],
    })),
  });
};

export function describeLayout(given: LayoutCase): void {
  const { layout, takesRoom } = given;
  describe(`layout ${layout}`, () => {
    let page: ReturnType<typeof createShelfPage>;
    beforeEach(() => {
      page = createShelfPage();
    });
    afterEach(async () => {
      document.documentElement.dir = '';
      await page.leave();
    });

    const stand = (widthPx = 860) => {
      const column = page.put(document.createElement('div'));
      column.style.width = `${widthPx}px`;
      const host = given.makePlace?.(column) ?? column.appendChild(document.createElement('div'));
      const below = document.createElement('p');
      below.textContent = 'The shop goes on here.';
      below.style.margin = '0';
      column.append(below);
      return {
        column,
        host,
        top: () => below.getBoundingClientRect().top - column.getBoundingClientRect().top,
      };
    };
    const start = (count: number, more: object = {}, place = stand()) => ({
      ...place,
      ...page.start({ layout, feed: feedOf(count), ...more }, place.host),
    });
    const drawn = (host: Element, atLeast = 1) =>
      vi.waitFor(() => expect(page.cards(host).length).toBeGreaterThanOrEqual(atLeast));
    const button = (card: Element) => card.querySelector<HTMLElement>('.open') as HTMLElement;
    /** One that looks for its place first takes no focus before. */
    const focus = (card: Element) =>
      vi.waitFor(() => {
        button(card).focus();
        expect(button(card).matches(':focus')).toBe(true);
      });
    const started = () =>
      page.events.filter(({ type }) => type === 'reelshelf:video_started').at(-1)?.detail.video;

    describeWhatIsThere();
    describeOpening();
    describeSelling();
    describeItsPlace();
    describeChanges();

    function describeWhatIsThere() {
      test('every card names its creator, and says what there is to disclose, to eyes and ears', async () => {
        const { host } = start(9);
        await drawn(host, given.cards(9));
        for (const card of page.cards(host)) {
          const at = Number(card.dataset['position']);
          const shown = card.querySelector('[part~=disclosure]')?.textContent ?? '';
          const name = button(card).getAttribute('aria-label') ?? '';
          expect(shown).toBe(WORDS[DISCLOSURES[at % 3] ?? 'none']);
          expect(name).toContain(`@v${at}`);
          expect(name.endsWith(shown)).toBe(true);
        }
      });

      test.each([1, 2, 9])('of %i videos it shows what it should', async (count) => {
        const { host, shelf } = start(count);
        await vi.waitFor(() => expect(page.cards(host)).toHaveLength(given.cards(count)));
        expect(await shelf.ready).toEqual({ cards: count, reason: null });
      });

      test('a thousand videos put few elements on the page', async () => {
        const { host } = start(1000);
        await drawn(host);
        await nextFrames();
        expect(host.shadowRoot?.querySelectorAll('*').length).toBeLessThan(500);
      });

      test('it is told that shelf and cards are there and seen, each with its place among the videos', async () => {
        const { host, shelf } = start(9);
        const heard: { type: string; position: number | null | undefined; video: unknown }[] = [];
        shelf.on('*', ({ type, position, video }) => heard.push({ type, position, video }));
        const of = (kind: string) => heard.filter(({ type }) => type === kind);
        await drawn(host, given.cards(9));
        await vi.waitFor(() => expect(of('shelf_viewed')).toHaveLength(1));
        await vi.waitFor(() => expect(of('card_viewed').length).toBeGreaterThan(0));
        expect(of('shelf_loaded')).toHaveLength(1);
        for (const { position, video } of of('card_viewed')) expect(video).toBe(`v${position}`);
        expect(new Set(of('card_viewed').map(({ video }) => video)).size).toBe(
          of('card_viewed').length,
        );
      });

      test('it has no accessibility violation', async () => {
        const { host } = start(9);
        await drawn(host, given.cards(9));
        const { violations } = await axe.run(host, { rules: { region: { enabled: false } } });
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
        ).toEqual([]);
      });

      test('what sells is 44 px large', async () => {
        const { host } = start(9);
        await drawn(host, given.cards(9));
        for (const target of page.inside(host, 'button, a')) {
          const { width, height } = target.getBoundingClientRect();
          if (width === 0) continue;
          expect({ isTapped: Math.min(width, height) >= 44 }, target.className).toEqual({
            isTapped: true,
          });
        }
      });
    }

    function describeOpening() {
      test('a tap on a card opens its video, and Escape brings the focus back to it', async () => {
        const { host } = start(9);
        const cards = given.cards(9);
        await drawn(host, cards);
        const card = page.cards(host)[Math.min(1, cards - 1)] as HTMLElement;
        await focus(card);
        await userEvent.keyboard('{Enter}');
        await vi.waitFor(() => expect(started()).toBe(`v${card.dataset['position']}`));
        await userEvent.keyboard('{Escape}');
        await vi.waitFor(() => expect(page.isOpen(host)).toBe(false));
        expect(host.shadowRoot?.activeElement).toBe(button(card));
      });

      test('back from another video the focus is at the card that stands for it', async () => {
        const { host, shelf } = start(9);
        await drawn(host, given.cards(9));
        await focus(page.cards(host)[0] as HTMLElement);
        await userEvent.keyboard('{Enter}');
        await vi.waitFor(() => expect(page.isOpen(host)).toBe(true));
        shelf.open('v2');
        await vi.waitFor(() => expect(started()).toBe('v2'));
        shelf.close();
        await vi.waitFor(() => expect(page.isOpen(host)).toBe(false));
        const { position, last = position } =
          host.shadowRoot?.activeElement?.closest<HTMLElement>('[part~=card]')?.dataset ?? {};
        expect(Number(position) <= 2 && Number(last) >= 2).toBe(true);
      });
    }

    function describeSelling() {
      test('what its video shows is put into the cart from the player', async () => {
        const add = vi.fn(async () => ({ ok: true }));
        const { host, shelf } = start(3, { cart: 'custom', cartSettings: { add } });
        const added = vi.fn();
        shelf.on('product_added', added);
        await drawn(host, given.cards(3));
        shelf.open('v1');
        const press = (selector: string) =>
          vi.waitFor(() => {
            const found = page
              .inside(host, selector)
              .find((element) => !element.closest('[inert]'));
            expect(found).toBeDefined();
            found?.click();
          });
        await press('[part~=player] button[part~=product]');
        await press('[part~=player] button[part~=add-to-cart]');
        await vi.waitFor(() => expect(added).toHaveBeenCalledTimes(1));
        expect(add).toHaveBeenCalledTimes(1);
        expect(added.mock.calls[0]?.[0]).toMatchObject({ video: 'v1', product: 'serum' });
        shelf.close();
        await vi.waitFor(() => expect(page.isOpen(host)).toBe(false));
      });
    }

    function describeItsPlace() {
      test.each([320, 390, 700, 860, 1440, 2560])(
        'at %i px nothing moves when it is filled, and nothing runs over',
        async (width) => {
          const place = stand(width);
          start(24, { feed: async () => (await wait(30), feedOf(24)) }, place);
          const reserved = place.top();
          expect(reserved > 60).toBe(takesRoom || given.makePlace !== undefined);
          await drawn(place.host);
          await nextFrames(3);
          expect(Math.abs(place.top() - reserved)).toBeLessThan(0.5);
          expect(place.column.scrollWidth).toBeLessThanOrEqual(width);
          const right = place.column.getBoundingClientRect().right;
          for (const element of page.inside(place.host, '.head, .view, .more'))
            expect(element.getBoundingClientRect().right).toBeLessThanOrEqual(right + 0.5);
        },
      );

      test('from right to left it begins at the right', async () => {
        document.documentElement.dir = 'rtl';
        const { host } = start(9);
        await drawn(host, given.cards(9));
        const [first, second] = page.cards(host).map((card) => card.getBoundingClientRect());
        if (second) expect(first?.right).toBeGreaterThan(second.right);
        for (const words of page.inside(host, '[dir=auto]')) {
          const range = document.createRange();
          range.selectNodeContents(words);
          const [of, at] = [range, words].map((one) => one.getBoundingClientRect().right);
          expect(Math.abs((of ?? 0) - (at ?? 0)), words.textContent ?? '').toBeLessThan(2);
        }
        const name = page.inside(host, 'bdi')[0];
        expect(name?.textContent ?? '@').toContain('@');
      });

      test('without a video it is gone, and its room with it', async () => {
        const place = start(0);
        await vi.waitFor(() => expect(place.host.hidden).toBe(true));
        if (!given.makePlace) expect(place.top()).toBe(0);
        expect(page.cards(place.host)).toHaveLength(0);
      });

      test('destroyed it leaves nothing on the page', async () => {
        const listeners = watchListeners();
        const place = stand();
        const before = document.body.innerHTML;
        const { host, shelf } = start(9, {}, place);
        await drawn(host, given.cards(9));
        await wait(300);
        shelf.destroy();
        expect(host.shadowRoot?.childNodes).toHaveLength(0);
        expect(host.shadowRoot?.adoptedStyleSheets).toHaveLength(0);
        expect(document.body.innerHTML).toBe(before);
        await vi.waitFor(() => expect(listeners.left()).toEqual([]));
        listeners.stop();
        expect(page.errors).toEqual([]);
      });
    }

    function describeChanges() {
      test('another feed is shown in place of the first one', async () => {
        const { host, shelf } = start(9);
        await drawn(host, given.cards(9));
        shelf.update({ feed: feedOf(4, 'w') });
        await vi.waitFor(() => {
          const names = page.cards(host).map((card) => button(card).getAttribute('aria-label'));
          expect(names).toHaveLength(given.cards(4));
          expect(names.every((name) => name?.includes('@w'))).toBe(true);
        });
      });

      test('it takes the place of another layout, and gives way to one, without a new feed', async () => {
        const feed = vi.fn(async () => feedOf(9));
        const other = layout === 'carousel' ? 'grid' : 'carousel';
        const place = stand();
        const { host, shelf } = start(9, { feed, layout: other }, place);
        await drawn(host, 4);
        // A grid counts its columns in the frame after.
        await nextFrames();
        const before = place.top();
        shelf.update({ layout });
        await vi.waitFor(() => expect(page.inside(host, `.shelf.${layout}`)).toHaveLength(1));
        await vi.waitFor(() => expect(page.cards(host)).toHaveLength(given.cards(9)));
        shelf.update({ layout: other });
        await vi.waitFor(() => expect(page.inside(host, `.shelf.${other}`)).toHaveLength(1));
        await drawn(host, 4);
        await vi.waitFor(() => expect(place.top()).toBe(before));
        expect(feed).toHaveBeenCalledTimes(1);
      });

      test('two of them on a page know nothing of each other', async () => {
        const one = start(4);
        const other = start(6);
        await drawn(one.host, given.cards(4));
        await drawn(other.host, given.cards(6));
        other.shelf.open('v1');
        await vi.waitFor(() => expect(page.isOpen(other.host)).toBe(true));
        expect(page.isOpen(one.host)).toBe(false);
        other.shelf.close();
        one.shelf.destroy();
        expect(page.cards(other.host).length).toBe(given.cards(6));
      });
    }
  });
}
