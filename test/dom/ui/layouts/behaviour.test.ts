/** What single layouts do beyond what all of them promise. */
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page as browserPage, userEvent } from 'vitest/browser';
import { feedOf } from '../../../contract/layout.js';
import { createScriptedCart } from '../../../support/scriptedCart.js';
import { createShelfPage, nextFrames } from '../../shelf/shelfPage.js';

let page: ReturnType<typeof createShelfPage>;
beforeEach(() => {
  page = createShelfPage();
});
afterEach(async () => {
  await page.leave();
  sessionStorage.clear();
});
const start = (
  layout: 'stories' | 'grid' | 'floating' | 'spotlight' | 'gallery',
  count = 9,
  more = {},
) => {
  const host = page.put(document.createElement('div'));
  host.style.width = '700px';
  return page.start({ layout, feed: feedOf(count), ...more }, host);
};
const drawn = (host: Element) =>
  vi.waitFor(() => expect(page.cards(host).length).toBeGreaterThan(0));

describe('stories', () => {
  test('a ring tells what was seen, to eyes and ears, and the others stay as they are', async () => {
    const { host, shelf } = start('stories', 4);
    await drawn(host);
    expect(page.inside(host, '.round.seen')).toHaveLength(0);
    shelf.open('v1');
    await vi.waitFor(() => expect(page.isOpen(host)).toBe(true));
    shelf.close();
    await vi.waitFor(() => expect(page.inside(host, '.round.seen')).toHaveLength(1));
    const [seen] = page.inside(host, '.round.seen');
    expect(seen?.querySelector('.open')?.getAttribute('aria-label')).toBe(
      'Play video by @v1. Watched. Gifted',
    );
    const border = (round?: Element) =>
      getComputedStyle(round?.querySelector('.ring') as Element).borderTopWidth;
    expect(border(seen)).not.toBe(border(page.cards(host)[0]));
  });

  test('without permission nothing of it is kept', async () => {
    const { host, shelf } = start('stories', 3, { consent: 'denied' });
    await drawn(host);
    shelf.open('v0');
    await vi.waitFor(() => expect(page.isOpen(host)).toBe(true));
    shelf.close();
    await vi.waitFor(() => expect(page.inside(host, '.round.seen')).toHaveLength(1));
    expect(Object.keys(localStorage).filter((key) => key.startsWith('reelshelf:memory'))).toEqual(
      [],
    );
  });
});

describe('grid', () => {
  test('"Show more" brings whole rows, and the focus to the first new card, until there are no more', async () => {
    const { host } = start('grid', 20);
    await drawn(host);
    const first = page.cards(host).length;
    const more = () => page.inside(host, '[part~=more]')[0];
    more()?.focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(page.cards(host).length).toBe(first * 2));
    await vi.waitFor(() =>
      expect(host.shadowRoot?.activeElement?.closest('[part~=card]')).toBe(page.cards(host)[first]),
    );
    while (more()) {
      const before = page.cards(host).length;
      more()?.click();
      await vi.waitFor(() => expect(page.cards(host).length).toBeGreaterThan(before));
    }
    expect(page.cards(host)).toHaveLength(20);
  });

  test('a thousand videos, all of them asked for, put few elements on the page, and each is there where the page is scrolled to', async () => {
    const { host } = start('grid', 1000);
    await drawn(host);
    const elements = () => host.shadowRoot?.querySelectorAll('*').length ?? 0;
    const few = elements();
    const more = () => page.inside(host, '[part~=more]')[0];
    const height = () => host.getBoundingClientRect().height;
    while (more()) {
      const before = height();
      more()?.click();
      await vi.waitFor(() => expect(height()).not.toBe(before));
    }
    await vi.waitFor(() => expect(elements()).toBeLessThan(2.5 * few));
    const whole = height();
    const has = (position: number) =>
      page.cards(host).some((card) => Number(card.dataset['position']) === position);
    expect(has(999)).toBe(false);
    host.scrollIntoView({ block: 'end' });
    await vi.waitFor(() => expect(has(999)).toBe(true));
    expect(has(500)).toBe(false);
    expect(elements()).toBeLessThan(2.5 * few);
    expect(Math.abs(height() - whole)).toBeLessThan(1);
    // Rows stand where they would if all were there.
    const last = page.cards(host).at(-1)?.getBoundingClientRect();
    expect(Math.abs((last?.bottom ?? 0) - host.getBoundingClientRect().bottom)).toBeLessThan(20);
  });

  test('taller than two windows, the cards in view show the shop’s prices to whoever only looks', async () => {
    const live = { price: { amount: '31.00', currency: 'USD' }, available: true, variants: [] };
    const cart = createScriptedCart({ live: { serum: live } });
    await browserPage.viewport(700, 240);
    onTestFinished(() => browserPage.viewport(900, 800));
    // The pointer stands at the window's corner, and never on the shelf.
    page.put(document.createElement('div')).style.height = '20px';
    const { host } = start('grid', 20, { cart: () => cart });
    host.style.margin = '0 0 400px 20px';
    await drawn(host);
    await nextFrames(2);
    expect(host.getBoundingClientRect().height).toBeGreaterThan(2 * innerHeight);
    scrollTo(0, host.getBoundingClientRect().top + scrollY + innerHeight);
    const inView = () =>
      page.cards(host).filter((card) => {
        const { top, bottom } = card.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      });
    await vi.waitFor(() => {
      expect(inView().length).toBeGreaterThan(0);
      for (const card of inView()) expect(card.textContent).toContain('$31.00');
    });
  });

  test('a card that has the focus is kept, however far the page is scrolled away from it', async () => {
    const { host } = start('grid', 200);
    await drawn(host);
    const more = () => page.inside(host, '[part~=more]')[0];
    while (more()) {
      const before = page.cards(host).length;
      more()?.click();
      await vi.waitFor(() => expect([before, more()]).not.toEqual([page.cards(host).length, null]));
      await nextFrames();
    }
    const card = page.cards(host).find(({ dataset }) => dataset['position'] === '4');
    card?.querySelector<HTMLElement>('.open')?.focus({ preventScroll: true });
    host.scrollIntoView({ block: 'end' });
    await vi.waitFor(() =>
      expect(page.cards(host).some(({ dataset }) => dataset['position'] === '199')).toBe(true),
    );
    expect(host.shadowRoot?.activeElement?.closest('[part~=card]')).toBe(card);
    expect(page.cards(host).some(({ dataset }) => dataset['position'] === '100')).toBe(false);
  });
});

describe('floating', () => {
  const bubble = (host: Element) => page.inside(host, '.floating')[0] as HTMLElement;
  const shown = (host: Element) =>
    vi.waitFor(() => expect(bubble(host).dataset['shown']).toBe('true'));
  const fixed = (css: string) => {
    const element = page.put(document.createElement('div'));
    element.style.cssText = `position:fixed;background:#ccc;${css}`;
    return element;
  };
  const meets = (one: Element, other: Element) => {
    const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
    return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  };

  test('sent away it stays away', async () => {
    const { host, shelf } = start('floating');
    await shown(host);
    page.inside(host, '[part~=close]')[0]?.click();
    await vi.waitFor(() => expect(bubble(host).hidden).toBe(true));
    await vi.waitFor(() => expect(sessionStorage.getItem('reelshelf:memory:dismissed')).toBe('1'));
    shelf.destroy();
    const next = start('floating');
    await drawn(next.host).catch(() => {});
    await vi.waitFor(() => expect(bubble(next.host).hidden).toBe(true));
  });

  test.each([
    ['a chat button in its corner', 'right:0;bottom:0;width:120px;height:500px'],
    ['a bar along the foot', 'left:0;right:0;bottom:0;height:120px'],
    [
      'a small round chat button',
      'right:16px;bottom:16px;width:48px;height:48px;border-radius:50%',
    ],
  ])('%s is not covered', async (_name, css) => {
    const other = fixed(css);
    const { host } = start('floating');
    await shown(host);
    await vi.waitFor(() => {
      const { transform } = bubble(host).style;
      expect(transform).not.toBe('translate(0px, 0px)');
    });
    await vi.waitFor(() => expect(meets(bubble(host), other)).toBe(false));
  });

  test.each(['open', 'closed'] as const)(
    'a chat in an %s shadow tree, whose own element takes no room, is not covered',
    async (mode) => {
      const chat = page.put(document.createElement('div'));
      const button = document.createElement('button');
      button.style.cssText =
        'position:fixed;right:16px;bottom:16px;width:64px;height:64px;border-radius:50%';
      chat.attachShadow({ mode }).append(button);
      const { host } = start('floating');
      await shown(host);
      await vi.waitFor(() => expect(meets(bubble(host), button)).toBe(false));
    },
  );

  test('in a shadow tree of the page it stands in its corner', async () => {
    const outer = page.put(document.createElement('div'));
    const inner = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(inner);
    const { host } = page.start({ layout: 'floating', feed: feedOf(9) }, inner);
    await shown(host);
    expect(bubble(host).style.transform).toBe('translate(0px, 0px)');
  });

  test('two of them do not cover each other', async () => {
    const [one, other] = [start('floating'), start('floating')];
    await shown(one.host);
    await shown(other.host);
    await vi.waitFor(() => expect(meets(bubble(one.host), bubble(other.host))).toBe(false));
  });

  test('under a drawer that opens over the page it goes, and comes back after it', async () => {
    const { host } = start('floating');
    await shown(host);
    const drawer = fixed('inset:0');
    document.body.click();
    await vi.waitFor(() => expect(bubble(host).dataset['shown']).toBe('false'));
    drawer.remove();
    document.body.click();
    await shown(host);
  });
});

describe('gallery', () => {
  test('without a gallery the video stands where the shelf is, and the console says why', async () => {
    const { host } = start('gallery');
    await drawn(host);
    await vi.waitFor(() => expect(page.notices()).toContain('GALLERY_NOT_FOUND'));
    expect(page.cards(host)[0]?.getBoundingClientRect().width).toBeGreaterThan(300);
  });

  test.each([
    ['a running FlexSlider', 'woocommerce-product-gallery__wrapper'],
    ['a running Swiper', 'swiper-wrapper'],
  ])('%s is told of the slide by its own function, and of its end', async (_name, className) => {
    const gallery = page.put(document.createElement('div'));
    gallery.className = 'woocommerce-product-gallery product';
    gallery.innerHTML = `<div class="swiper"><div class="${className}"><div class="slide swiper-slide-active"><img alt=""></div></div></div>`;
    const list = gallery.querySelector(`.${className}`) as HTMLElement;
    const take = vi.fn((slide: HTMLElement) => list.append(slide));
    const removed = vi.fn((slide: HTMLElement) => slide.remove());
    const update = vi.fn();
    const flexslider = { addSlide: take, removeSlide: removed };
    Object.assign(list.parentElement as object, { swiper: { appendSlide: take, update } });
    Object.assign(window, { jQuery: () => ({ data: () => flexslider }) });
    try {
      const { host, shelf } = start('gallery');
      await drawn(host);
      expect(take).toHaveBeenCalledTimes(1);
      const slide = take.mock.calls[0]?.[0];
      expect(slide?.className).toBe('slide');
      expect(slide?.contains(host)).toBe(true);
      shelf.destroy();
      expect(list.children).toHaveLength(1);
      expect(removed.mock.calls.length + update.mock.calls.length).toBeGreaterThan(0);
      expect(host.isConnected).toBe(true);
    } finally {
      Reflect.deleteProperty(window, 'jQuery');
    }
  });
});
