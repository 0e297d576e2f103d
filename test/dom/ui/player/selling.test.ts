import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Video } from '../../../../src/feed/schema.js';
import { waitUntil } from '../../../contract/videoSource.js';
import { fixture, mountPlayer, type Mounted } from './mountPlayer.js';

let shop: Mounted;
const mount = async (setup?: Parameters<typeof mountPlayer>[0]) => {
  shop = await mountPlayer(setup);
  return shop;
};
const playing = () => waitUntil(() => shop.isPlaying());
const index = () => shop.slide().dataset['index'];
const violations = async () => {
  const { violations: found } = await axe.run(shop.host, { rules: { region: { enabled: false } } });
  return found.map(
    (violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' ')}`,
  );
};

beforeEach(() => page.viewport(390, 844));
afterEach(async () => {
  await shop.remove();
  vi.restoreAllMocks();
  expect(document.documentElement.style.overflow).toBe('');
});

describe('products', () => {
  it('shows a pin at its moment and lets the bar follow', async () => {
    await mount();
    await shop.open();
    await waitUntil(
      () => shop.find('[part=slide]:not([inert]) [part=tag][data-product=mug]') !== null,
    );
    await waitUntil(
      () => shop.find('[part=slide]:not([inert]) [part=tag][data-product=serum]') !== null,
    );
    expect(shop.find('[part=slide]:not([inert]) [part=tag][data-product=mug]')).toBeNull();
    expect(shop.inSlide('[part=product][data-now=true]').dataset['product']).toBe('serum');
    expect(shop.only('tag_viewed').map((fact) => fact.subject.product)).toEqual(['mug', 'serum']);
  });

  it('opens the product from pin and bar, and the video goes on', async () => {
    await mount();
    await shop.open();
    await playing();
    shop.inSlide('[part=product][data-product=serum]').click();
    expect(shop.player.wantedProduct.value).toEqual({ productId: 'serum', from: 'bar' });
    expect(shop.only('video_engaged')[0]?.props).toEqual({ reason: 'tag_opened' });
    await waitUntil(() => shop.find('.pl-sheet h2')?.textContent === 'Dew Serum');
    expect(shop.isPlaying()).toBe(true);
  });

  it('closes the sheet before the player on Escape, on the back button and on a tap beside it', async () => {
    await mount();
    await shop.open();
    for (const leave of [
      () => shop.press('Escape', shop.get('dialog')),
      () => history.back(),
      () => shop.inSlide('.pl-surface').click(),
      () => shop.get('dialog').dispatchEvent(new Event('cancel', { cancelable: true })),
    ]) {
      shop.player.openProduct('mug', 'tag');
      await waitUntil(() => shop.find('.pl-sheet') !== null);
      leave();
      await waitUntil(() => shop.find('.pl-sheet') === null);
      expect(shop.player.isOpen.value).toBe(true);
    }
    shop.press('Escape', shop.get('dialog'));
    await waitUntil(() => shop.find('[part=player]') === null);
  });

  it('closes the sheet with the video it belongs to', async () => {
    await mount({ wide: true });
    await shop.open();
    shop.player.openProduct('mug', 'tag');
    shop.player.goTo(1, 'tap');
    await waitUntil(() => shop.player.wantedProduct.value === null);
  });

  it.each([0, 1])(
    'gives the focus back to a product of the video in view (%s) when the sheet has closed, and the keys go on',
    async (start) => {
      await mount();
      await shop.open(start);
      await playing();
      await userEvent.click(shop.inSlide('[part=product]'));
      await waitUntil(
        () =>
          shop.find('.pl-sheet h2') !== null &&
          shop.root.activeElement === shop.find('.pl-sheet h2'),
      );
      await userEvent.click(shop.get('.sheet-close'));
      await waitUntil(() => shop.find('.pl-sheet') === null);
      await waitUntil(() => shop.slide().contains(shop.root.activeElement));
      expect(shop.root.activeElement?.part.contains('product')).toBe(true);
      await userEvent.keyboard('{ArrowDown}');
      await waitUntil(() => index() === String(start + 1));
    },
  );

  it('gives the focus to the videos where the one in view has no product to go back to', async () => {
    await mount({ change: () => ({ tags: [] }) });
    await shop.open();
    await playing();
    (shop.root.activeElement as HTMLElement).blur();
    shop.player.openProduct('mug', 'tag');
    await waitUntil(
      () =>
        shop.find('.pl-sheet h2') !== null && shop.root.activeElement === shop.find('.pl-sheet h2'),
    );
    await userEvent.keyboard('{Escape}');
    await waitUntil(() => shop.find('.pl-sheet') === null);
    await waitUntil(() => shop.root.activeElement === shop.get('.pl-list'));
  });

  it('stands the products beside the video where there is room', async () => {
    await page.viewport(1440, 900);
    await mount({ wide: true });
    await shop.open();
    await waitUntil(() => shop.find('.pl-panel [part=product]') !== null);
    expect(shop.root.querySelectorAll('.pl-panel [part=product]')).toHaveLength(2);
    expect(shop.find('[part=slide] [part=product]')).toBeNull();
    shop.get('.pl-panel [part=product]').click();
    expect(shop.player.wantedProduct.value?.from).toBe('panel');
  });

  it('still sells when a video is broken, and says so', async () => {
    await mount({
      change: (_, i) => (i === 0 ? { sources: [{ type: 'mp4', src: fixture('text.mp4') }] } : {}),
    });
    await shop.open();
    await waitUntil(() => shop.slide().dataset['phase'] === 'failed');
    await waitUntil(() => shop.find('[part=slide]:not([inert]) [role=alert]') !== null);
    expect(shop.inSlide('img').getAttribute('src')).toBe(fixture('poster.jpg'));
    shop.inSlide('[part=product]').click();
    await waitUntil(() => shop.find('.pl-sheet h2') !== null);
    expect(shop.types()).toEqual(['video_failed', 'video_engaged', 'product_opened']);
    shop.player.closeProduct();
    await waitUntil(() => shop.find('.pl-sheet') === null);
    shop.press('ArrowDown');
    await waitUntil(() => index() === '1');
    await playing();
  });

  it('shows the poster until there is a picture, and a tint where there is no poster', async () => {
    const missing: Partial<Video> = {
      poster: { src: fixture('missing.jpg') },
      sources: [{ type: 'mp4', src: fixture('missing.mp4') }],
    };
    await mount({ change: (_, i) => (i === 0 ? missing : {}) });
    await shop.open();
    await waitUntil(() => shop.slide().dataset['phase'] === 'failed');
    expect(shop.inSlide('.pl-poster')).toBeTruthy();
  });
});

describe('what is recorded', () => {
  it('is what happened: a start, a view, tags, a share, and what was watched on leaving', async () => {
    await mount();
    await shop.open();
    await playing();
    await waitUntil(() => shop.types().includes('video_viewed'), 6000);
    shop.inSlide('[part=share]').click();
    await waitUntil(() => shop.types().includes('video_shared'));
    shop.press('Escape');
    await waitUntil(() => shop.find('[part=player]') === null);
    const kinds = [
      'video_started',
      'video_viewed',
      'video_shared',
      'video_watched',
      'tag_viewed',
      'video_engaged',
    ];
    const counts = Object.fromEntries(
      kinds.map((type) => [type, shop.types().filter((told) => told === type).length]),
    );
    expect(counts).toEqual({
      video_started: 1,
      video_viewed: 1,
      video_shared: 1,
      video_watched: 1,
      tag_viewed: 2,
      video_engaged: 1,
    });
    expect(
      shop.recorded.every(
        (fact) =>
          fact.subject.video === 'v0' &&
          fact.subject.creator === 'mia' &&
          fact.subject.position === 0,
      ),
    ).toBe(true);
    const watched = shop.only('video_watched')[0]?.props as {
      watchedMs: number;
      uniqueMs: number;
      mutedMs: number;
    };
    expect(watched.watchedMs).toBeGreaterThanOrEqual(2000);
    expect(watched.uniqueMs).toBeLessThanOrEqual(2000);
    expect(watched.mutedMs).toBe(0);
    expect(shop.shared).toMatchObject([{ title: 'Video number 0', video: { id: 'v0' } }]);
  });
});

describe('for everybody', () => {
  it('passes axe on a phone, with the sheet open, and beside its panel', async () => {
    await mount();
    await shop.open();
    await playing();
    expect(await violations()).toEqual([]);
    shop.player.openProduct('serum', 'bar');
    await waitUntil(() => shop.find('.pl-sheet h2') !== null);
    expect(await violations()).toEqual([]);
    await shop.remove();
    await page.viewport(1440, 900);
    await mount({ wide: true });
    await shop.open();
    await waitUntil(() => shop.find('.pl-panel [part=product]') !== null);
    expect(await violations()).toEqual([]);
  });

  it('keeps the Tab key inside, and off the slides that are not watched', async () => {
    await mount();
    await shop.open();
    await playing();
    const seen = new Set<Element>();
    // Once round, until an element has the focus that had it before.
    for (let isRound = false; !isRound;) {
      await userEvent.keyboard('{Tab}');
      const active = shop.root.activeElement;
      if (!active) continue;
      expect(active.closest('[part=player]')).not.toBeNull();
      expect(active.closest('[inert]')).toBeNull();
      isRound = seen.has(active);
      seen.add(active);
    }
    expect(
      [...seen].map(
        (element) =>
          element.getAttribute('part') ?? element.getAttribute('role') ?? element.className,
      ),
    ).toEqual(
      expect.arrayContaining(['close', 'mute', 'captions', 'share', 'product', 'slider', 'pause']),
    );
  });

  it('has targets of at least 24 pixels', async () => {
    await mount();
    await shop.open();
    await playing();
    for (const button of shop.get('dialog').querySelectorAll('button')) {
      if (button.closest('[inert], .pl-arrows')) continue;
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height), button.outerHTML).toBeGreaterThanOrEqual(24);
    }
  });
});
